import { expect, test } from 'vitest';
import {
  around,
  isInView,
  keptInView,
  shownPart,
  viewportBeside,
  viewportOn,
  zoomedAround,
} from '../../../src-renderer/map/viewport.ts';

const window = { width: 800, height: 600 };

test('a fitted rectangle is wholly in view and in the middle', () => {
  const target = { x: 100, y: 50, width: 1600, height: 400 };
  const viewport = viewportOn(target, window, 20, 2);
  const shown = shownPart(viewport, window);
  expect(viewport.zoom).toBeCloseTo(760 / 1600);
  expect(shown.x).toBeLessThan(target.x);
  expect(shown.x + shown.width).toBeGreaterThan(target.x + target.width);
  expect(shown.y + shown.height / 2).toBeCloseTo(target.y + target.height / 2);
});

test('a fitted rectangle lies beside what covers the right edge, and in the middle where it leaves room', () => {
  const right = ({ width, height }: { width: number; height: number }): number => {
    const { zoom, pan } = viewportBeside({ x: 0, y: 0, width, height }, window, 12, 2, 40);
    return pan.x + width * zoom;
  };
  expect(right({ width: 1600, height: 400 })).toBeCloseTo(800 - 40 - 12);
  expect(right({ width: 400, height: 400 })).toBeCloseTo(400 + 288);
});

test('a small target is not blown up beyond the limit', () => {
  expect(viewportOn({ x: 0, y: 0, width: 10, height: 10 }, window, 20, 1.1).zoom).toBe(1.1);
});

test('the rectangle around nothing is null', () => {
  expect(around([])).toBeNull();
  expect(
    around([
      { x: 0, y: 5, width: 10, height: 10 },
      { x: 20, y: 0, width: 5, height: 5 },
    ]),
  ).toEqual({ x: 0, y: 0, width: 25, height: 15 });
});

test('zooming leaves the point under the pointer where it is', () => {
  const before = { zoom: 0.5, pan: { x: 30, y: -20 } };
  const at = { x: 200, y: 100 };
  const after = zoomedAround(before, 1.3, at);
  expect(after.zoom).toBeCloseTo(0.65);
  const under = ({ zoom, pan }: typeof before): number => (at.x - pan.x) / zoom;
  expect(under(after)).toBeCloseTo(under(before));
});

test('what stays in view leaves the map alone; what does not pans it, as little as possible', () => {
  const viewport = { zoom: 0.5, pan: { x: 0, y: 0 } };
  const inside = { x: 100, y: 100, width: 100, height: 100 };
  expect(keptInView(inside, viewport, window, 16)).toEqual(viewport);
  const beyond = { x: 1600, y: 100, width: 100, height: 100 };
  const panned = keptInView(beyond, viewport, window, 16);
  expect(panned).toEqual({ zoom: 0.5, pan: { x: 800 - 16 - 850, y: 0 } });
  expect(isInView(beyond, viewport, window)).toBe(false);
  expect(isInView(beyond, panned, window)).toBe(true);
});

test('what is too large for the window makes the map smaller', () => {
  const wide = { x: 0, y: 0, width: 2000, height: 100 };
  const after = keptInView(wide, { zoom: 0.5, pan: { x: 0, y: 0 } }, window, 16);
  expect(after.zoom).toBeLessThan(0.5);
  expect(isInView(wide, after, window)).toBe(true);
});
