import type { FirewallId, WorkloadId } from '#shared/catalog/index.ts';
import { bundleLegs } from './bundle-legs.ts';
import type { Topology } from './topology.ts';

/** The part of a topology that somebody wishes to see. */
export interface TopologyPart {
  /** Only flows of this workload. */
  readonly workload: WorkloadId | null;
  /** Only links that cross this firewall. */
  readonly firewall: FirewallId | null;
}

/** A part of a topology as a topology of its own. Flows keep their numbers. */
export function restrictTopology(
  topology: Topology,
  { workload, firewall }: TopologyPart,
): Topology {
  if (workload === null && firewall === null) return topology;
  const legs = topology.links
    .filter(({ firewalls }) => firewall === null || firewalls.includes(firewall))
    .flatMap((link) => link.legs)
    .filter(({ flow }) => workload === null || flow.workloads.includes(workload));
  const kept = new Set(legs.map(({ flow }) => flow.id));
  const flows = topology.flows.filter(({ flow }) => kept.has(flow.id));
  const part = bundleLegs(topology.scenario, flows, legs);
  return topology.compared ? { ...part, compared: true } : part;
}
