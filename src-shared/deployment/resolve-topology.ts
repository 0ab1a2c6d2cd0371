import {
  FIREWALL_IDS,
  firewalls,
  flows,
  roleOf,
  roles,
  type FirewallId,
  type FlowRow,
  type InterfaceId,
  type RoleId,
} from '#shared/catalog/index.ts';
import { holds } from './condition.ts';
import { COLUMN_ZONES, columnZoneOf, compareInterfaces, areOneParty } from './interfaces.ts';
import type { Scenario } from './scenario.ts';
import type { Leg, Link, Topology } from './topology.ts';

/** The stretches of a flow in a scenario: one, or two where a load balancer stands before the receiver. */
function legsOf(flow: FlowRow, number: number, scenario: Scenario): readonly Leg[] {
  const { from, to, through } = flow;
  if (!through || (through.when === 'hardware' && scenario.loadBalancing !== 'hardware')) {
    return [{ number, flow, from, to, part: 'direct' }];
  }
  const virtual: InterfaceId = `${through.balancer}/virtual` as InterfaceId;
  return [
    { number, flow, from, to: virtual, part: 'to-balancer' },
    { number, flow, from: virtual, to, part: 'from-balancer' },
  ];
}

function crossedFirewalls(a: InterfaceId, b: InterfaceId): readonly FirewallId[] {
  const columns = [a, b].map((end) => COLUMN_ZONES.indexOf(columnZoneOf(roleOf(end))));
  const [low, high] = [Math.min(...columns), Math.max(...columns)];
  return FIREWALL_IDS.filter((id) => {
    const [outer, inner] = firewalls[id].between.map((zone) => COLUMN_ZONES.indexOf(zone));
    return outer !== undefined && inner !== undefined && low <= outer && inner <= high;
  });
}

function toLink(legs: readonly [Leg, ...Leg[]]): Link {
  const [{ from, to }] = legs;
  const ends: [InterfaceId, InterfaceId] =
    compareInterfaces(from, to) <= 0 ? [from, to] : [to, from];
  return {
    id: linkId(from, to),
    kind: areOneParty(from, to) ? 'within' : 'between',
    ends,
    legs,
    firewalls: crossedFirewalls(from, to),
  };
}

/** The id of the link between two interfaces, whichever opens the session. */
export function linkId(a: InterfaceId, b: InterfaceId): string {
  return compareInterfaces(a, b) <= 0 ? `${a}--${b}` : `${b}--${a}`;
}

/**
 * Resolves a scenario to its topology: the flows whose conditions hold, the legs they take past load
 * balancers, the links that bundle legs between the same ends, and the roles these need.
 */
export function resolveTopology(scenario: Scenario): Topology {
  const inForce = flows
    .filter((flow) => holds(flow.when, scenario))
    .map((flow, index) => ({ number: index + 1, flow }));

  const byLink = new Map<string, [Leg, ...Leg[]]>();
  for (const { flow, number } of inForce) {
    for (const leg of legsOf(flow, number, scenario)) {
      const id = linkId(leg.from, leg.to);
      const bundle = byLink.get(id);
      if (bundle) bundle.push(leg);
      else byLink.set(id, [leg]);
    }
  }
  const links = [...byLink.values()]
    .map(toLink)
    .sort(
      (a, b) => compareInterfaces(a.ends[0], b.ends[0]) || compareInterfaces(a.ends[1], b.ends[1]),
    );

  const interfaces = [...new Set(links.flatMap(({ ends }) => ends))].sort(compareInterfaces);
  const used = new Set(interfaces.map(roleOf));
  return {
    scenario,
    roles: (Object.keys(roles) as RoleId[]).filter((role) => used.has(role)),
    interfaces,
    flows: inForce,
    links,
  };
}
