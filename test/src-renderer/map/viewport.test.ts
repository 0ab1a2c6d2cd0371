import { expect, test } from 'vitest';
import { around, shownPart, viewportOn } from '../../../src-renderer/map/viewport.ts';

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
