import { expect, it } from 'vitest';
import { isGridKey, targetIndex } from '../../../src-renderer/grid/grid-keys.ts';

it('moves by row and by page and stays inside the table', () => {
  expect(targetIndex('ArrowDown', 0, 20, 8)).toBe(1);
  expect(targetIndex('ArrowUp', 0, 20, 8)).toBe(0);
  expect(targetIndex('PageDown', 15, 20, 8)).toBe(19);
  expect(targetIndex('PageUp', 10, 20, 8)).toBe(2);
  expect(targetIndex('Home', 10, 20, 8)).toBe(0);
  expect(targetIndex('End', 10, 20, 8)).toBe(19);
});

it('leaves other keys to the row', () => {
  expect(isGridKey('Home')).toBe(true);
  expect(isGridKey('Enter')).toBe(false);
});
