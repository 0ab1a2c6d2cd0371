import { roleOf, type FlowId, type FlowRow, type RoleId } from '#shared/catalog/index.ts';
import type { Scenario } from './scenario.ts';
import type { Topology } from './topology.ts';

/** A flow as a topology has it. */
export interface PathedFlow {
  readonly number: number;
  readonly flow: FlowRow;
  /** The load balancer that it passes; `null` where it goes straight to its receiver. */
  readonly through: RoleId | null;
  /** The scenario of the topology, after which roles are called. */
  readonly scenario: Scenario;
}

/** The flows of a topology by id, in the order of their numbers. */
export function pathedFlows({ scenario, flows, links }: Topology): ReadonlyMap<FlowId, PathedFlow> {
  const balanced = links
    .flatMap(({ legs }) => legs)
    .filter(({ part }) => part === 'to-balancer')
    .map(({ flow, to }) => [flow.id, roleOf(to)] as const);
  const balancers = new Map<FlowId, RoleId>(balanced);
  return new Map(
    flows.map(({ number, flow }) => [
      flow.id,
      { number, flow, through: balancers.get(flow.id) ?? null, scenario },
    ]),
  );
}
