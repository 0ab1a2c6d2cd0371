import type { FlowId, Language, WorkloadId } from '#shared/catalog/index.ts';
import type { Link, Topology } from '#shared/deployment/topology.ts';
import { describeFlow } from '#shared/diagram/annotation.ts';
import { interfaceName } from '#shared/search/catalog-names.ts';

/** A flow as the printed table lists it. */
export interface FlowLine {
  /** The number of the flow in its topology, as on the map. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  /** `SIP/MTLS TCP 5061`. */
  readonly annotation: string;
  readonly workload: WorkloadId;
}

/** The flows shown, in the order of their numbers. */
export function flowLines(
  topology: Topology,
  visible: ReadonlySet<FlowId>,
  language: Language,
): readonly FlowLine[] {
  return topology.flows
    .filter(({ flow }) => visible.has(flow.id))
    .map(({ number, flow }) => ({
      number,
      from: interfaceName(flow.from)[language],
      to: interfaceName(flow.to)[language],
      annotation: describeFlow(flow, language),
      workload: flow.workloads[0],
    }));
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
