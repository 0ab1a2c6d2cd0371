import { WORKLOAD_IDS, type RoleKind, type WorkloadId } from '#shared/catalog/index.ts';
import type { PlacedDiagram } from './placed-diagram.ts';

/** In the order a legend lists them. */
const BOX_KINDS = [
  'server',
  'load-balancer',
  'device',
  'party',
  'network-service',
  'interface',
] as const satisfies readonly (RoleKind | 'interface')[];
export type BoxKind = (typeof BOX_KINDS)[number];

/** What a legend has to explain: only what is drawn. */
export interface LegendModel {
  /** The workloads of lines and annotations. */
  readonly workloads: readonly WorkloadId[];
  readonly boxKinds: readonly BoxKind[];
  readonly firewalls: boolean;
}

/** Finds out what a diagram draws. */
export function legendOf(diagram: PlacedDiagram): LegendModel {
  const drawn = new Set<WorkloadId>([
    ...diagram.links.map(({ workload }) => workload),
    ...diagram.labels.flatMap(({ lines }) => lines.map(({ workload }) => workload)),
  ]);
  const kinds = new Set<BoxKind>(diagram.boxes.map(({ kind }) => kind));
  return {
    workloads: WORKLOAD_IDS.filter((id) => drawn.has(id)),
    boxKinds: BOX_KINDS.filter((kind) => kinds.has(kind)),
    firewalls: diagram.firewalls.length > 0,
  };
}
