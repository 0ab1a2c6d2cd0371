import {
  FIREWALL_IDS,
  firewalls,
  roleOf,
  roles,
  zones,
  type FirewallId,
  type InterfaceId,
  type RoleId,
  type Text,
  type ZoneId,
  inEach,
} from '#shared/catalog/index.ts';
import { columnZoneOf } from '#shared/deployment/interfaces.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import type { Boundary, Deployment, Segment } from '#shared/deployment/plan/deployment.ts';
import { networkUseOf } from '#shared/deployment/plan/plan-interfaces.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { Leg, Link } from '#shared/deployment/topology.ts';
import type { PolicyKind, RuleZone } from './rule.ts';

/** A stretch of a flow between two sites. Outside parties have the empty site. */
export interface SitedLeg {
  readonly link: Link;
  readonly leg: Leg;
  readonly fromSite: string;
  readonly toSite: string;
}

/** How a firewall sees a stretch that it has to let pass. */
export interface Crossing {
  readonly from: RuleZone;
  readonly to: RuleZone;
  /** The site whose firewall it is; empty where there is one for several. */
  readonly site: string;
  readonly section: Text;
  /** The end that NAT on the way shows with its public addresses. */
  readonly publicEnd?: 'from' | 'to';
}

/** What one firewall is asked about. */
export interface PolicyScope {
  readonly id: string;
  readonly kind: PolicyKind;
  readonly name: Text;
  /** Its zones in order, outside in. */
  readonly zones: readonly RuleZone[];
  /** How it sees a stretch; `null` where it has nothing to do with it. */
  readonly crossing: (leg: SitedLeg) => Crossing | null;
}

const zoneOf = (id: ZoneId): RuleZone => ({ id, name: zones[id].name });
const zoneOfEnd = (id: InterfaceId): RuleZone => zoneOf(roles[roleOf(id)].zone);
/** Edge Servers reach one another on their public addresses, wherever they stand. */
function isEdgeToEdge(from: InterfaceId, to: InterfaceId): boolean {
  return roleOf(from) === 'edge' && roleOf(to) === 'edge';
}

function perimeterScope(id: FirewallId, scenario: Scenario): PolicyScope {
  const between: readonly ZoneId[] = firewalls[id].between;
  // What stands beyond the other firewall comes and goes through the perimeter.
  const zone = (end: InterfaceId): RuleZone => {
    const column = columnZoneOf(roleOf(end));
    return zoneOf(between.includes(column) ? column : 'perimeter');
  };
  return {
    id,
    kind: id,
    name: firewalls[id].name,
    zones: between.map(zoneOf),
    crossing: ({ link, leg: { from, to }, fromSite, toSite }) => {
      if (id === 'external' && isEdgeToEdge(from, to) && fromSite !== toSite) {
        // Out of one site; into the other they come as everybody on the Internet may.
        return {
          from: zone(from),
          to: zoneOf('internet'),
          site: fromSite,
          section: interfaceName(from, scenario),
          publicEnd: 'to',
        };
      }
      if (!link.firewalls.includes(id)) return null;
      const isInPerimeter = (end: InterfaceId): boolean =>
        columnZoneOf(roleOf(end)) === 'perimeter';
      const guarded = [to, from].find(isInPerimeter) ?? from;
      return {
        from: zone(from),
        to: zone(to),
        site: guarded === from ? fromSite : toSite,
        section: interfaceName(guarded, scenario),
      };
    },
  };
}

const NETWORK_ZONES: readonly ZoneId[] = ['internal', 'branch'];

/** The segment that an end belongs to: by its role, else by its site, else the one for all the rest. */
export function segmentOf(
  segments: readonly Segment[],
  role: RoleId,
  site: string,
): Segment | undefined {
  const here = segments.filter(({ sites }) => sites.length === 0 || sites.includes(site));
  const named = here.find((segment) => segment.roles.includes(role));
  if (named || !NETWORK_ZONES.includes(roles[role].zone)) return named;
  const open = here.filter((segment) => segment.roles.length === 0);
  return open.find(({ sites }) => sites.length > 0) ?? open[0];
}

function boundaryScope({ id, name, segments }: Boundary): PolicyScope {
  const zone = (segment: Segment): RuleZone => {
    const text = segment.name === '' ? segment.id : segment.name;
    return { id: segment.id, name: { en: text, fr: text } };
  };
  return {
    id,
    kind: 'boundary',
    name: { en: name === '' ? id : name, fr: name === '' ? id : name },
    zones: segments.map(zone),
    crossing: ({ leg: { from, to }, fromSite, toSite }) => {
      const inner = segmentOf(segments, roleOf(from), fromSite);
      const outer = segmentOf(segments, roleOf(to), toSite);
      if (!inner || !outer || inner === outer) return null;
      const ends = [zone(inner), zone(outer)] as const;
      const section = inEach((language) => ends.map((end) => end.name[language]).join(' → '));
      return { from: ends[0], to: ends[1], site: '', section };
    },
  };
}

function hostScope(scenario: Scenario): PolicyScope {
  // One row of the catalog stands for the appliance and for the server at a branch.
  const branchServer: RoleId | null = scenario.branch === 'server' ? 'branch-appliance' : null;
  return {
    id: 'host',
    kind: 'host',
    name: { en: 'Host firewalls', fr: 'Pare-feu des serveurs' },
    zones: (Object.keys(zones) as ZoneId[]).map(zoneOf),
    crossing: ({ leg: { from, to }, toSite }) => {
      const role = roleOf(to);
      const isServer = roles[role].kind === 'server' || role === branchServer;
      if (!isServer) return null;
      return {
        from: zoneOfEnd(from),
        to: zoneOfEnd(to),
        site: toSite,
        section: describeRole(role, scenario).name,
        ...(isEdgeToEdge(from, to) && { publicEnd: 'from' as const }),
      };
    },
  };
}

const CLIENT_SECTIONS = {
  outwards: { en: 'Opened by clients', fr: 'À l’initiative des clients' },
  inwards: { en: 'Opened towards clients', fr: 'Vers les clients' },
} as const satisfies Record<string, Text>;

function clientScope(): PolicyScope {
  return {
    id: 'clients',
    kind: 'clients',
    name: { en: 'What clients need', fr: 'Besoins des postes clients' },
    zones: (Object.keys(zones) as ZoneId[]).map(zoneOf),
    crossing: ({ leg: { from, to } }) => {
      const isUser = (end: InterfaceId): boolean => networkUseOf(roleOf(end)) !== null;
      if (!isUser(from) && !isUser(to)) return null;
      return {
        from: zoneOfEnd(from),
        to: zoneOfEnd(to),
        site: '',
        section: isUser(from) ? CLIENT_SECTIONS.outwards : CLIENT_SECTIONS.inwards,
      };
    },
  };
}

/** All firewalls of a deployment: those of the perimeter, those the user drew, the hosts' own, and the clients' view. */
export function policyScopes({ scenario, boundaries }: Deployment): readonly PolicyScope[] {
  return [
    ...FIREWALL_IDS.map((id) => perimeterScope(id, scenario)),
    ...boundaries.map(boundaryScope),
    hostScope(scenario),
    clientScope(),
  ];
}
