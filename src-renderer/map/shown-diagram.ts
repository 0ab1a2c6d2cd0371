import type { FlowId } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { filterDiagram } from '#shared/diagram/filter-diagram.ts';
import type { LabelLine, PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { Selection } from '../ui/selection.ts';

/** A diagram with the topology that it was placed from. */
export interface Drawing {
  readonly diagram: PlacedDiagram;
  readonly topology: Topology;
}

/**
 * The part of a drawing that the filters leave. `next` may be a newer topology whose diagram is not here yet:
 * flows that it lacks stay drawn until then.
 */
export function shownDiagram(
  { diagram, topology }: Drawing,
  next: Topology,
  visibleFlows: ReadonlySet<FlowId>,
): PlacedDiagram {
  const current = new Set(next.flows.map(({ flow }) => flow.id));
  const kept = topology.flows
    .map(({ flow }) => flow.id)
    .filter((id) => visibleFlows.has(id) || !current.has(id));
  return filterDiagram(diagram, topology, new Set(kept));
}

/** The annotation of what is pointed at; nothing for a box. */
export function annotationOf(
  diagram: PlacedDiagram | null,
  target: Selection | undefined,
): readonly LabelLine[] {
  if (target?.kind !== 'link') return [];
  return diagram?.labels.find(({ link }) => link === target.id)?.lines ?? [];
}
