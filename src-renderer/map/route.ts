import type { Point } from '#shared/diagram/placed-diagram.ts';

/** The inner bends of a line as Cytoscape wants them: along and beside the straight line between the ends. */
export interface Bends {
  /** Share of the way from the first end to the last. */
  readonly weights: readonly number[];
  /** Distance from that way in diagram pixels, positive to the right of it as drawn. */
  readonly distances: readonly number[];
}

/** Projects the bends of a route onto the straight line between its ends. */
export function bendsOf(points: readonly Point[]): Bends {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return { weights: [], distances: [] };
  const along = { x: last.x - first.x, y: last.y - first.y };
  const length = Math.hypot(along.x, along.y);
  if (length === 0) return { weights: [], distances: [] };
  const inner = points.slice(1, -1).map(({ x, y }) => ({ x: x - first.x, y: y - first.y }));
  return {
    weights: inner.map(({ x, y }) => (x * along.x + y * along.y) / length ** 2),
    distances: inner.map(({ x, y }) => (y * along.x - x * along.y) / length),
  };
}
