import { WORKLOAD_IDS, type WorkloadId } from '#shared/catalog/index.ts';
import type { Difference } from './change.ts';
import type { BoxKind, PlacedDiagram } from './placed-diagram.ts';

/** In the order a legend lists them. */
const BOX_KINDS = [
  'server',
  'load-balancer',
  'device',
  'party',
  'network-service',
  'interface',
  'virtual-address',
] as const satisfies readonly BoxKind[];

const DIFFERENCES = ['added', 'removed', 'unchanged'] as const satisfies readonly Difference[];

/** What a legend has to explain: only what is drawn. */
export interface LegendModel {
  /** The workloads of lines and annotations; none in a comparison. */
  readonly workloads: readonly WorkloadId[];
  /** What the lines of a comparison stand for; nothing in any other diagram. */
  readonly differences: readonly Difference[];
  readonly boxKinds: readonly BoxKind[];
  /** Whether the numbers of flows stand on the lines. */
  readonly numbers: boolean;
  readonly firewalls: boolean;
}

/** Finds out what a diagram draws. */
export function legendOf(diagram: PlacedDiagram): LegendModel {
  const texts = diagram.labels.flatMap(({ lines }) => lines);
  const kinds = new Set<BoxKind>(diagram.boxes.map(({ kind }) => kind));
  const workloads = new Set([...diagram.links, ...texts].map(({ workload }) => workload));
  // Not of links: one of mixed changes has none of its own, its annotation tells them apart.
  const differences = new Set<Difference>([
    ...texts.map(({ change }) => change ?? 'unchanged'),
    ...diagram.boxes.flatMap(({ change }) => change ?? []),
  ]);
  return {
    workloads: diagram.comparing ? [] : WORKLOAD_IDS.filter((id) => workloads.has(id)),
    differences: diagram.comparing ? DIFFERENCES.filter((id) => differences.has(id)) : [],
    numbers: diagram.detail === 'numbers' || texts.some(({ numberText }) => numberText !== ''),
    boxKinds: BOX_KINDS.filter((kind) => kinds.has(kind)),
    firewalls: diagram.firewalls.length > 0,
  };
}
