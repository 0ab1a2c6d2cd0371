import { describe, expect, it } from 'vitest';
import { paginateRows } from '../../../src-renderer/print/table-pages.ts';

const rows = (count: number, height = 3): number[] => Array.from({ length: count }, () => height);
const counts = (pages: ReturnType<typeof paginateRows>): number[][] =>
  pages.map((page) => page.map(({ from, to }) => to - from));

describe('paginateRows', () => {
  it('balances columns where everything fits on the first page', () => {
    expect(counts(paginateRows(rows(10), 3, 60, 100))).toEqual([[4, 4, 2]]);
  });

  it('fills a page before it goes on to the next and balances the last', () => {
    expect(counts(paginateRows(rows(30), 2, 30, 60))).toEqual([
      [10, 10],
      [5, 5],
    ]);
  });

  it('leaves a first page without a table where there is room for a few rows only', () => {
    expect(counts(paginateRows(rows(12), 2, 8, 60))).toEqual([[], [6, 6]]);
  });

  it('makes one page without columns of no rows, and never a trailing empty one', () => {
    expect(paginateRows([], 3, 50, 50)).toEqual([[]]);
    expect(counts(paginateRows(rows(20), 2, 30, 60))).toEqual([[10, 10]]);
  });

  it('keeps every row, once and whole, whatever their heights', () => {
    const heights = Array.from({ length: 97 }, (_, index) => 3 + (index % 5 === 0 ? 3 : 0));
    const pages = paginateRows(heights, 3, 40, 90);
    const indices = pages
      .flat()
      .flatMap(({ from, to }) => heights.slice(from, to).map((_, i) => from + i));
    expect(indices).toEqual(heights.map((_, index) => index));
    for (const [page, columns] of pages.entries()) {
      for (const { from, to } of columns) {
        const used = heights.slice(from, to).reduce((sum, height) => sum + height, 0);
        expect(used).toBeLessThanOrEqual(page === 0 ? 40 : 90);
      }
    }
  });

  it('refuses a row that is higher than a page', () => {
    expect(() => paginateRows([3, 200], 2, 0, 90)).toThrow('higher than a page');
  });
});
