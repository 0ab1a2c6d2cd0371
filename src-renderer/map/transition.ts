import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '#shared/diagram/placed-diagram.ts';

const GLIDE_MS = 220;

/** Where boxes and their texts stand, by element id. Copies: Cytoscape moves the objects that it is given. */
export function placesOf(definitions: readonly ElementDefinition[]): ReadonlyMap<string, Point> {
  return new Map(
    definitions.flatMap(({ data, position, classes }): [string, Point][] => {
      const moves = typeof classes === 'string' && /\b(box|text)\b/.test(classes);
      return data.id !== undefined && position && moves ? [[data.id, { ...position }]] : [];
    }),
  );
}

/** Where these elements are drawn at this moment, which is half-way while they glide. */
export function drawnPlaces(cy: Core, ids: Iterable<string>): ReadonlyMap<string, Point> {
  return new Map(
    [...ids].flatMap((id): [string, Point][] => {
      const element = cy.getElementById(id);
      return element.nonempty() ? [[id, { ...element.position() }]] : [];
    }),
  );
}

/** Puts elements to their places. */
export function placeAt(cy: Core, places: ReadonlyMap<string, Point>, ids: Iterable<string>): void {
  cy.batch(() => {
    for (const id of ids) {
      const [element, place] = [cy.getElementById(id), places.get(id)];
      if (!place || element.empty()) continue;
      const { x, y } = element.position();
      if (x !== place.x || y !== place.y) element.position({ ...place });
    }
  });
}

const eased = (share: number): number => share * share * (3 - 2 * share);

/**
 * Lets boxes and their texts glide from where they stood to where they belong now. Cytoscape's own animation loses
 * an element that is replaced by another of the same id while it moves.
 */
export async function glide(
  cy: Core,
  before: ReadonlyMap<string, Point>,
  now: ReadonlyMap<string, Point>,
  nextFrame: () => Promise<void>,
  isCurrent: () => boolean,
): Promise<void> {
  const start = performance.now();
  for (let share = 0; share < 1 && isCurrent();) {
    share = Math.min(1, (performance.now() - start) / GLIDE_MS);
    const along = eased(share);
    const between = new Map(
      [...now].map(([id, to]): [string, Point] => {
        const from = along < 1 ? (before.get(id) ?? to) : to;
        return [id, { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along }];
      }),
    );
    placeAt(cy, between, between.keys());
    await nextFrame();
  }
}
