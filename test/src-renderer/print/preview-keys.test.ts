import { expect, it } from 'vitest';
import { previewKey } from '../../../src-renderer/print/preview-keys.ts';

it('turns pages and zooms by key, and leaves other keys alone', () => {
  const keys = ['PageDown', 'PageUp', 'Home', 'End', '+', '=', '-', 'a', 'Enter'];
  expect(keys.map(previewKey)).toEqual([1, -1, -Infinity, Infinity, 'in', 'in', 'out', null, null]);
});
