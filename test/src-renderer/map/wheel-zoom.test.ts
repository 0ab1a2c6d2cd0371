import { expect, test } from 'vitest';
import { wheelFactor } from '../../../src-renderer/map/wheel-zoom.ts';

const turn = (deltaY: number, deltaMode = 0, ctrlKey = false): number =>
  wheelFactor({ deltaY, deltaMode, ctrlKey });

test('a notch of a wheel zooms by 15 to 20 %, back by as much', () => {
  expect(turn(-100)).toBeGreaterThan(1.15);
  expect(turn(-100)).toBeLessThan(1.2);
  expect(turn(-100) * turn(100)).toBeCloseTo(1);
});

test('three lines are a notch', () => {
  expect(turn(-3, 1)).toBeCloseTo(turn(-100));
});

test('many small steps of a trackpad come to the same as a large one', () => {
  expect(turn(-4) ** 25).toBeCloseTo(turn(-100));
});

test('a pinch counts more for each pixel, and no event jumps', () => {
  expect(turn(-4, 0, true)).toBeGreaterThan(turn(-4));
  expect(turn(-5000)).toBeLessThan(1.5);
  expect(turn(-100, 0, true)).toBeLessThan(1.2);
});
