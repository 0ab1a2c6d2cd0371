import { roleOf, type InterfaceId } from '#shared/catalog/index.ts';
import type { Leg, Link, Topology } from '#shared/deployment/topology.ts';

/** The legs of a link that one end opens. */
export interface Direction {
  readonly from: InterfaceId;
  readonly to: InterfaceId;
  readonly legs: readonly Leg[];
}

/** The legs of a link by who opens them, the outer end first, in the order of their numbers. */
export function directionsOf({ legs }: Link): readonly Direction[] {
  const groups = new Map<string, Leg[]>();
  for (const leg of [...legs].sort((a, b) => a.number - b.number)) {
    const key = `${leg.from} ${leg.to}`;
    groups.set(key, [...(groups.get(key) ?? []), leg]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ from: first.from, to: first.to, legs: group }] : [];
  });
}

/**
 * The link that carries the other stretch of a flow that passes a load balancer; `null` for a flow without one and
 * for one that comes back over the same link, from a pool to itself.
 */
export function otherStretch(leg: Leg, topology: Topology): Link | null {
  if (leg.part === 'direct') return null;
  const other = topology.links.find(({ legs }) =>
    legs.some(({ number, part }) => number === leg.number && part !== leg.part),
  );
  return other && !other.legs.includes(leg) ? other : null;
}

/** The links that end at one of the interfaces; those within the role come last. */
export function linksAtEnds(topology: Topology, ends: readonly InterfaceId[]): readonly Link[] {
  return topology.links
    .filter((link) => link.ends.some((end) => ends.includes(end)))
    .sort((a, b) => Number(a.kind === 'within') - Number(b.kind === 'within'));
}

/** The interfaces of a role that this topology uses. */
export function interfacesInUse(topology: Topology, role: string): readonly InterfaceId[] {
  return topology.interfaces.filter((end) => roleOf(end) === role);
}
