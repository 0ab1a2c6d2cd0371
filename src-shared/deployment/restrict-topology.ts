import type { FirewallId, WorkloadId } from '#shared/catalog/index.ts';
import { bundleLegs } from './bundle-legs.ts';
import type { Leg, Link, Topology } from './topology.ts';

/** The part of a topology that somebody wishes to see. */
export interface TopologyPart {
  /** Only flows of this workload. */
  readonly workload: WorkloadId | null;
  /** Only links that cross this firewall. */
  readonly firewall: FirewallId | null;
}

/** The legs of a topology that somebody wishes to see, as a topology of their own. Flows keep their numbers. */
export function keepLegs(
  topology: Topology,
  isWanted: (leg: Leg, link: Link) => boolean,
): Topology {
  const legs = topology.links.flatMap((link) => link.legs.filter((leg) => isWanted(leg, link)));
  const kept = new Set(legs.map(({ flow }) => flow.id));
  const flows = topology.flows.filter(({ flow }) => kept.has(flow.id));
  const part = bundleLegs(topology.scenario, flows, legs);
  return topology.compared ? { ...part, compared: true } : part;
}

/** A part of a topology as a topology of its own. Flows keep their numbers. */
export function restrictTopology(
  topology: Topology,
  { workload, firewall }: TopologyPart,
): Topology {
  if (workload === null && firewall === null) return topology;
  return keepLegs(
    topology,
    ({ flow }, { firewalls }) =>
      (firewall === null || firewalls.includes(firewall)) &&
      (workload === null || flow.workloads.includes(workload)),
  );
}
