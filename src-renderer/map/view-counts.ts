import { WORKLOAD_IDS, type FirewallId, type WorkloadId } from '#shared/catalog/index.ts';
import { restrictTopology } from '#shared/deployment/restrict-topology.ts';
import type { Topology } from '#shared/deployment/topology.ts';

/** How many flows the view of each workload would show, and the view of them all. */
export interface ViewCounts {
  readonly all: number;
  readonly workloads: Readonly<Record<WorkloadId, number>>;
}

/** Counts the flows of each view, of those that cross a firewall where one is asked for. */
export function viewCounts(topology: Topology, firewall: FirewallId | null): ViewCounts {
  const { flows } = restrictTopology(topology, { workload: null, firewall });
  const counts = WORKLOAD_IDS.map((id) => [
    id,
    flows.filter(({ flow }) => flow.workloads.includes(id)).length,
  ]);
  return {
    all: flows.length,
    workloads: Object.fromEntries(counts) as Record<WorkloadId, number>,
  };
}
