import { bundleLegs } from './bundle-legs.ts';
import type { Leg, Topology } from './topology.ts';

const keyOf = ({ flow, from, to }: Leg): string => `${flow.id} ${from} ${to}`;
const legsOf = ({ links }: Topology): readonly Leg[] => links.flatMap(({ legs }) => legs);

/**
 * Both topologies in one: all links of either, each leg marked that only one of them has. Flows of `after` keep
 * their numbers; those that it lost are counted on from there.
 */
export function uniteTopologies(before: Topology, after: Topology): Topology {
  const kept = new Set(after.flows.map(({ flow }) => flow.id));
  const last = Math.max(0, ...after.flows.map(({ number }) => number));
  const lost = before.flows
    .filter(({ flow }) => !kept.has(flow.id))
    .map(({ flow }, index) => ({ flow, number: last + index + 1 }));
  const flows = [...after.flows, ...lost];
  const numbers = new Map(flows.map(({ flow, number }) => [flow.id, number]));

  const [old, now] = [legsOf(before), legsOf(after)];
  const [oldKeys, newKeys] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))];
  const legs = [
    ...now.map((leg): Leg => (oldKeys.has(keyOf(leg)) ? leg : { ...leg, change: 'added' })),
    ...old
      .filter((leg) => !newKeys.has(keyOf(leg)))
      .map((leg): Leg => ({
        ...leg,
        number: numbers.get(leg.flow.id) ?? leg.number,
        change: 'removed',
      })),
  ];
  return { ...bundleLegs(after.scenario, flows, legs), compared: true };
}
