import {
  FIREWALL_IDS,
  firewalls,
  roleOf,
  roles,
  type FirewallId,
  type InterfaceId,
  type RoleId,
} from '#shared/catalog/index.ts';
import { COLUMN_ZONES, columnZoneOf, compareInterfaces, areOneParty } from './interfaces.ts';
import type { Scenario } from './scenario.ts';
import type { Leg, Link, Topology } from './topology.ts';

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

/** The topology of some flows and the legs they take: legs between the same ends become one link. */
export function bundleLegs(
  scenario: Scenario,
  flows: Topology['flows'],
  legs: readonly Leg[],
): Topology {
  const byLink = new Map<string, [Leg, ...Leg[]]>();
  for (const leg of legs) {
    const id = linkId(leg.from, leg.to);
    const bundle = byLink.get(id);
    if (bundle) bundle.push(leg);
    else byLink.set(id, [leg]);
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
    flows,
    links,
  };
}
