import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '#shared/diagram/placed-diagram.ts';

export const TRANSITION_MS = 300;

/** Where boxes and their texts stand, by element id. */
export function placesOf(definitions: readonly ElementDefinition[]): ReadonlyMap<string, Point> {
  return new Map(
    definitions.flatMap(({ data, position, classes }): [string, Point][] => {
      const moves = typeof classes === 'string' && /\b(box|text)\b/.test(classes);
      return data.id !== undefined && position && moves ? [[data.id, position]] : [];
    }),
  );
}

/** Puts elements back to where they stood before. */
export function placeAt(
  cy: Core,
  before: ReadonlyMap<string, Point>,
  ids: readonly string[],
): void {
  cy.batch(() => {
    for (const id of ids) {
      const place = before.get(id);
      if (place) cy.getElementById(id).position({ ...place });
    }
  });
}

/** Lets boxes and their texts glide from where they stood to where they belong now. */
export function glide(
  cy: Core,
  before: ReadonlyMap<string, Point>,
  now: ReadonlyMap<string, Point>,
): void {
  for (const [id, to] of now) {
    const from = before.get(id);
    if (!from || (from.x === to.x && from.y === to.y)) continue;
    cy.getElementById(id).animate(
      { position: { ...to } },
      { duration: TRANSITION_MS, easing: 'ease-in-out-cubic' },
    );
  }
}
