import { describe, expect, it } from 'vitest';
import {
  currentPage,
  GAP,
  isNear,
  placePages,
  stepZoom,
  zoomOf,
} from '../../../src-renderer/print/page-strip.ts';

const wide = { width: 842, height: 595 };
const high = { width: 595, height: 842 };
const view = { width: 900, height: 640 };

describe('the strip of pages', () => {
  it('shows each page whole, one under the other', () => {
    const [first, second] = placePages([wide, high], view, 'page');
    expect(first?.height).toBeCloseTo(view.height - 2 * GAP);
    expect(second?.height).toBeCloseTo(view.height - 2 * GAP);
    expect(second?.top).toBeCloseTo(2 * GAP + (first?.height ?? 0));
  });

  it('shows pages as wide as the window, or at a size of their own', () => {
    expect(placePages([wide], view, 'width')[0]?.width).toBeCloseTo(view.width - 2 * GAP);
    expect(placePages([wide], view, 2)[0]?.width).toBeCloseTo((842 * 2 * 96) / 72);
  });

  it('enlarges no small page beyond half as much again', () => {
    const [page] = placePages([wide], { width: 4000, height: 4000 }, 'page');
    expect(page && zoomOf(page, wide)).toBeCloseTo(1.5);
  });

  it('stays drawable in a window without room', () => {
    expect(placePages([wide], { width: 0, height: 0 }, 'page')[0]?.width).toBeGreaterThan(0);
  });

  it('knows the page in the middle of the window, and draws only what is near', () => {
    const places = placePages(
      Array.from({ length: 9 }, () => wide),
      view,
      'page',
    );
    expect(currentPage([], 0, 640)).toBe(0);
    expect(currentPage(places, 0, 640)).toBe(0);
    expect(currentPage(places, places[4]?.top ?? 0, 640)).toBe(4);
    const near = places.flatMap((place, index) =>
      isNear(place, places[4]?.top ?? 0, 640) ? [index] : [],
    );
    expect(near).toEqual([3, 4, 5, 6]);
  });
});

describe('the steps of the zoom', () => {
  it('go on from wherever the page stands', () => {
    expect(stepZoom(0.6, 'in')).toBe(0.67);
    expect(stepZoom(0.6, 'out')).toBe(0.5);
    expect(stepZoom(1.0000001, 'in')).toBe(1.25);
    expect(stepZoom(0.9999999, 'out')).toBe(0.75);
  });

  it('end where there is none beyond', () => {
    expect(stepZoom(4, 'in')).toBe(4);
    expect(stepZoom(0.1, 'out')).toBe(0.1);
  });
});
