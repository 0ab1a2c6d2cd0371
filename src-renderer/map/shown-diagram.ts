import { scenarioKey } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { LabelLine, PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { Selection } from '../ui/selection.ts';

/** A diagram with the topology that it was placed from. */
export interface Drawing {
  readonly diagram: PlacedDiagram;
  readonly topology: Topology;
}

const linesOf = (links: readonly { readonly id: string }[]): string =>
  links
    .map(({ id }) => id)
    .sort()
    .join('\n');

/** Whether a diagram was placed from this topology; the next topology is here before its diagram. */
export function isDrawingOf({ diagram, topology }: Drawing, current: Topology): boolean {
  const between = current.links.filter(({ kind }) => kind === 'between');
  return (
    scenarioKey(topology.scenario) === scenarioKey(current.scenario) &&
    linesOf(diagram.links) === linesOf(between)
  );
}

/** The annotation of what is pointed at; nothing for a box. */
export function annotationOf(
  diagram: PlacedDiagram | null,
  target: Selection | undefined,
): readonly LabelLine[] {
  if (target?.kind !== 'link') return [];
  return diagram?.labels.find(({ link }) => link === target.id)?.lines ?? [];
}
