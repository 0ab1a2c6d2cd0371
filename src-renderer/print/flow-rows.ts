import {
  roleOf,
  type FlowId,
  type InterfaceId,
  type Language,
  type WorkloadId,
} from '#shared/catalog/index.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import type { Link, Topology } from '#shared/deployment/topology.ts';
import { describeFlow } from '#shared/diagram/annotation.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import { through } from '../i18n/print-messages.ts';

/** A flow as the printed table lists it. */
export interface FlowLine {
  /** The number of the flow in its topology, as on the map. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  /** `via Front End load balancer`: what stands before the receiver in this topology; empty where nothing does. */
  readonly via: string;
  /** `SIP/MTLS TCP 5061`. */
  readonly annotation: string;
  readonly workload: WorkloadId;
}

/** The load balancers that flows pass in a topology, by flow. */
function balancersOf({ links }: Topology): ReadonlyMap<FlowId, InterfaceId> {
  const before = links.flatMap(({ legs }) => legs.filter(({ part }) => part === 'to-balancer'));
  return new Map(before.map(({ flow, to }) => [flow.id, to]));
}

/** The flows shown, in the order of their numbers. */
export function flowLines(
  topology: Topology,
  visible: ReadonlySet<FlowId>,
  language: Language,
): readonly FlowLine[] {
  const balancers = balancersOf(topology);
  return topology.flows
    .filter(({ flow }) => visible.has(flow.id))
    .map(({ number, flow }) => {
      const balancer = balancers.get(flow.id);
      return {
        number,
        from: interfaceName(flow.from, topology.scenario)[language],
        to: interfaceName(flow.to, topology.scenario)[language],
        via: balancer
          ? through(describeRole(roleOf(balancer), topology.scenario).name)[language]
          : '',
        annotation: describeFlow(flow, language),
        workload: flow.workloads[0],
      };
    });
}

/** A number of a flow with a line on the map, and of one without, as examples for the legend. */
export interface ExampleNumbers {
  readonly drawn: number | null;
  /** Traffic inside one role or among clients has no line. */
  readonly undrawn: number | null;
}

/** The first flow shown of each sort. */
export function exampleNumbers(topology: Topology, visible: ReadonlySet<FlowId>): ExampleNumbers {
  const first = (wanted: Link['kind']): number | null =>
    topology.links
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ legs }) => legs)
      .find(({ flow }) => visible.has(flow.id))?.number ?? null;
  return { drawn: first('between'), undrawn: first('within') };
}
