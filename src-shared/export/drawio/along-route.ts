import { segments } from '#shared/diagram/geometry.ts';
import type { Point, Rectangle } from '#shared/diagram/placed-diagram.ts';
import type { AlongRoute } from './cells.ts';

const clamp = (value: number, a: number, b: number): number =>
  Math.min(Math.max(value, Math.min(a, b)), Math.max(a, b));

/**
 * Where a label stands along a route: at the point of it that is nearest to its middle, so that the label keeps to
 * that stretch when somebody moves the line. Routes turn at right angles. draw.io counts whole pixels from the start,
 * and so does this.
 */
export function alongRoute(label: Rectangle, route: readonly Point[]): AlongRoute {
  const middle = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
  let passed = 0;
  let best = { far: Infinity, at: 0, point: { x: label.x, y: label.y } };
  for (const [from, to] of segments(route)) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const near = { x: clamp(middle.x, from.x, to.x), y: clamp(middle.y, from.y, to.y) };
    const far = Math.hypot(near.x - middle.x, near.y - middle.y);
    if (far < best.far) {
      const at = Math.round(passed + Math.hypot(near.x - from.x, near.y - from.y));
      const share = (at - passed) / length;
      const point = {
        x: from.x + share * (to.x - from.x),
        y: from.y + share * (to.y - from.y),
      };
      best = { far, at, point };
    }
    passed += length;
  }
  return {
    position: (2 * best.at) / passed - 1,
    offset: { x: label.x - best.point.x, y: label.y - best.point.y },
  };
}
