import type { InterfaceId, RoleId } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { PlacedBox, PlacedDiagram, Rectangle } from '#shared/diagram/placed-diagram.ts';
import type { Selection } from '../ui/selection.ts';
import { around } from './viewport.ts';

/** What a box stands for when it is clicked. */
export function selectionOfBox(box: PlacedBox): Selection {
  return box.interface && box.parent
    ? { kind: 'interface', id: box.interface }
    : { kind: 'role', id: box.role };
}

/** Whether a topology still has what was selected. */
export function isDrawn(topology: Topology, { kind, id }: Selection): boolean {
  if (kind === 'link') return topology.links.some((link) => link.id === id);
  return kind === 'role' ? topology.roles.includes(id) : topology.interfaces.includes(id);
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

/** The box drawn for a role, or for an interface: its own box, else that of its role. */
export function boxOf(diagram: PlacedDiagram, end: InterfaceId | RoleId): PlacedBox | undefined {
  const role = end.split('/')[0];
  return diagram.boxes.find(({ id }) => id === end) ?? diagram.boxes.find(({ id }) => id === role);
}

/** Ids of the links that end at a box or at a box inside it. */
export function linksAt(diagram: PlacedDiagram, boxId: string): ReadonlySet<string> {
  const inside = new Set(
    diagram.boxes.filter(({ id, parent }) => id === boxId || parent === boxId).map(({ id }) => id),
  );
  return new Set(
    diagram.links.filter(({ from, to }) => inside.has(from) || inside.has(to)).map(({ id }) => id),
  );
}

/** Ids of the links that a selection stands for. A link inside a role has no line, so none. */
export function linksOf(diagram: PlacedDiagram, selection: Selection): ReadonlySet<string> {
  if (selection.kind === 'link') {
    return new Set(diagram.links.filter(({ id }) => id === selection.id).map(({ id }) => id));
  }
  const box = boxOf(diagram, selection.id);
  return box ? linksAt(diagram, box.id) : new Set();
}

/** The boxes at the ends of a selected link that has no line: inside a role, or filtered out. */
export function endsWithoutLine(
  diagram: PlacedDiagram,
  selection: Selection | null,
): readonly PlacedBox[] {
  if (selection?.kind !== 'link' || linksOf(diagram, selection).size > 0) return [];
  const ends = selection.id.split('--') as InterfaceId[];
  return ends.flatMap((end) => boxOf(diagram, end) ?? []);
}

/** The part of the diagram that a selection takes up: a line with its annotation and ends, or a box. */
export function extentOf(diagram: PlacedDiagram, selection: Selection): Rectangle | null {
  if (selection.kind !== 'link') return boxOf(diagram, selection.id) ?? null;
  const link = diagram.links.find(({ id }) => id === selection.id);
  if (!link) return around(endsWithoutLine(diagram, selection));
  return around([
    ...link.points.map(({ x, y }) => ({ x, y, width: 1, height: 1 })),
    ...diagram.labels.filter((label) => label.link === link.id),
    ...diagram.boxes.filter(({ id }) => id === link.from || id === link.to),
  ]);
}
