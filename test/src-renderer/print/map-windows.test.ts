import { describe, expect, it } from 'vitest';
import { windowStarts } from '../../../src-renderer/print/map-windows.ts';

describe('windowStarts', () => {
  it('needs one window for what fits into it', () => {
    expect(windowStarts(100, 100, [], 10)).toEqual([0]);
  });

  it('lets neighbours overlap and ends the last window at the edge', () => {
    expect(windowStarts(250, 100, [], 10)).toEqual([0, 90, 150]);
  });

  it('moves a window back so that a piece on the cut stands whole in the next', () => {
    const pieces = [{ start: 70, end: 105 }];
    expect(windowStarts(250, 100, pieces, 10)).toEqual([0, 70, 150]);
  });

  it('cuts a piece that is longer than half a window, and still comes to an end', () => {
    expect(windowStarts(250, 100, [{ start: 10, end: 240 }], 10)).toEqual([0, 90, 150]);
  });
});
