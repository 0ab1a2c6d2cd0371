import { describe, expect, it } from 'vitest';
import {
  estimatedBytes,
  finestDpi,
  isOpenable,
  paperSize,
  pixelSize,
  stripsOf,
  tilesOf,
} from '../../../src-renderer/drawing/png-size.ts';

const LARGE = { width: 2600, height: 1700 };

describe('the size of a picture', () => {
  it('grows with the resolution, and is that of the drawing at 96 dpi', () => {
    expect(pixelSize(LARGE, 96)).toEqual(LARGE);
    expect(pixelSize(LARGE, 600)).toEqual({ width: 16_250, height: 10_625 });
    expect(pixelSize({ width: 100.4, height: 1 }, 150)).toEqual({ width: 157, height: 2 });
  });

  it('is one inch of paper for 96 diagram pixels', () => {
    expect(paperSize({ width: 96, height: 192 })).toEqual({ width: 2.54, height: 5.08 });
  });

  it('is estimated to take more where there is more to draw', () => {
    const bytes = ([96, 150, 300, 600] as const).map((dpi) =>
      estimatedBytes(pixelSize(LARGE, dpi), dpi),
    );
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
  });
});

describe('a picture that other programs open', () => {
  it('is what every resolution makes of a drawing of usual size', () => {
    expect(finestDpi(LARGE)).toBe(600);
    expect(finestDpi({ width: 32_767 / 6.25, height: 100 })).toBe(600);
  });

  it('is coarser where the drawing is wide or high', () => {
    expect(isOpenable({ width: 6000, height: 100 }, 600)).toBe(false);
    expect(finestDpi({ width: 6000, height: 100 })).toBe(300);
    expect(finestDpi({ width: 100, height: 30_000 })).toBe(96);
  });

  it('is none at all where even the coarsest is too large', () => {
    expect(finestDpi({ width: 40_000, height: 100 })).toBeNull();
  });
});

describe('the strips of a picture', () => {
  it.each([LARGE, { width: 16_250, height: 10_625 }, { width: 40_000, height: 333 }])(
    'cover %j without a gap, within what a canvas takes',
    (size) => {
      const tiles = stripsOf(size).flatMap(tilesOf);
      const area = tiles.reduce((sum, { width, height }) => sum + width * height, 0);
      expect(area).toBe(size.width * size.height);
      expect(Math.max(...tiles.map(({ width }) => width))).toBeLessThanOrEqual(16_384);
      const bytes = stripsOf(size).map(({ width, height }) => width * height * 4);
      expect(Math.max(...bytes)).toBeLessThanOrEqual(16 * 1024 * 1024);
      let row = 0;
      for (const { y, height } of stripsOf(size)) {
        expect(y).toBe(row);
        row += height;
      }
      expect(row).toBe(size.height);
    },
  );

  it('have at least one row, however wide the picture', () => {
    expect(stripsOf({ width: 5_000_000, height: 2 })).toHaveLength(2);
  });
});
