import { scenarioKey } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { LabelLine, PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { Selection } from '../ui/selection.ts';

/** A diagram with the topology that it was placed from. */
export interface Drawing {
  readonly diagram: PlacedDiagram;
  readonly topology: Topology;
}

const sorted = (keys: readonly string[]): string => [...keys].sort().join('\n');

const linesOf = (links: readonly { readonly id: string }[]): string =>
  sorted(links.map(({ id }) => id));

/** Two topologies with the same key are drawn the same way. */
function keyOf({ scenario, links }: Topology): string {
  const legs = links.flatMap((link) =>
    link.legs.map(({ number, part, change }) => [link.id, number, part, change].join(' ')),
  );
  return [scenarioKey(scenario), sorted(legs)].join('\n');
}

/** Whether a diagram was placed from this topology; the next topology is here before its diagram. */
export function isDrawingOf({ diagram, topology }: Drawing, current: Topology): boolean {
  const between = current.links.filter(({ kind }) => kind === 'between');
  return linesOf(diagram.links) === linesOf(between) && keyOf(topology) === keyOf(current);
}

/** The annotation of what is pointed at; nothing for a box. */
export function annotationOf(
  diagram: PlacedDiagram | null,
  target: Selection | undefined,
): readonly LabelLine[] {
  if (target?.kind !== 'link') return [];
  return diagram?.labels.find(({ link }) => link === target.id)?.lines ?? [];
}
