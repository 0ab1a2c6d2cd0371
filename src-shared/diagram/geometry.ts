import type { Point, Rectangle } from './placed-diagram.ts';

/** Whether two rectangles share more than an edge. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a horizontal or vertical segment runs through the inside of a rectangle. */
export function segmentCrosses(from: Point, to: Point, box: Rectangle): boolean {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
}

/** A rectangle made smaller by `margin` on each side, so that touching does not count as overlapping. */
export function shrink(box: Rectangle, margin: number): Rectangle {
  return {
    x: box.x + margin,
    y: box.y + margin,
    width: box.width - 2 * margin,
    height: box.height - 2 * margin,
  };
}

/** The segments of a route. */
export function segments(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index] as Point, point] as const);
}

/** A route without repeated points and without points on a straight stretch. */
export function straighten(points: readonly Point[]): readonly Point[] {
  const close = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last && close(last.x, point.x) && close(last.y, point.y)) continue;
    const straight =
      last &&
      before &&
      ((close(before.x, last.x) && close(last.x, point.x)) ||
        (close(before.y, last.y) && close(last.y, point.y)));
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}
