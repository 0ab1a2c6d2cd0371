import {
  FIREWALL_IDS,
  type FirewallId,
  type FlowId,
  type Transport,
  type WorkloadId,
} from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';

/** `none`: traffic that stays between the same two firewalls. */
export const CROSSINGS = [...FIREWALL_IDS, 'none'] as const;
export type Crossing = FirewallId | 'none';

/** The firewalls that each flow crosses on its way, over all its links. */
export function crossingsOf(topology: Topology): ReadonlyMap<FlowId, readonly Crossing[]> {
  const crossed = new Map<FlowId, Set<FirewallId>>();
  for (const link of topology.links) {
    for (const { flow } of link.legs) {
      const firewalls = crossed.get(flow.id) ?? new Set();
      for (const firewall of link.firewalls) firewalls.add(firewall);
      crossed.set(flow.id, firewalls);
    }
  }
  return new Map(
    Array.from(crossed, ([id, firewalls]) => [id, firewalls.size > 0 ? [...firewalls] : ['none']]),
  );
}

/** What the reader chose to hide. Nothing hidden is the state to start from. */
export interface HiddenValues {
  readonly workloads: readonly WorkloadId[];
  readonly transports: readonly Transport[];
  readonly crossings: readonly Crossing[];
}

/** A flow is visible while one of its workloads, one of its transports and one crossing is. */
export function visibleFlows(topology: Topology, hidden: HiddenValues): ReadonlySet<FlowId> {
  const crossings = crossingsOf(topology);
  const left = topology.flows.filter(
    ({ flow }) =>
      flow.workloads.some((workload) => !hidden.workloads.includes(workload)) &&
      flow.transport.some((transport) => !hidden.transports.includes(transport)) &&
      crossings.get(flow.id)?.some((crossing) => !hidden.crossings.includes(crossing)),
  );
  return new Set(left.map(({ flow }) => flow.id));
}
