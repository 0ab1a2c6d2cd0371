/** Rows of one column of a page: from the first to before the last, as indices. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** A page that does not take this many rows a column is left without a table. */
const FEWEST_ROWS = 4;
const PRECISION = 0.05;

/** Fills columns of a height with whole rows, one column after the other. */
function fill(
  heights: readonly number[],
  start: number,
  columns: number,
  height: number,
): readonly RowRange[] {
  const ranges: RowRange[] = [];
  let next = start;
  while (ranges.length < columns && next < heights.length) {
    const from = next;
    for (let used = 0; next < heights.length; next++) {
      used += heights[next] ?? 0;
      if (used > height) break;
    }
    if (next === from) break;
    ranges.push({ from, to: next });
  }
  return ranges;
}

/** The same rows in columns as equal as whole rows allow. */
function balance(
  heights: readonly number[],
  start: number,
  columns: number,
  height: number,
): readonly RowRange[] {
  let [low, high] = [0, height];
  while (high - low > PRECISION) {
    const middle = (low + high) / 2;
    if (fill(heights, start, columns, middle).at(-1)?.to === heights.length) high = middle;
    else low = middle;
  }
  return fill(heights, start, columns, high);
}

/**
 * Puts rows on pages. `first` and `following` are the heights free for rows on the first page and on each page
 * after it. The last page is balanced; a page without room has no columns.
 */
export function paginateRows(
  heights: readonly number[],
  columns: number,
  first: number,
  following: number,
): readonly (readonly RowRange[])[] {
  const pages: (readonly RowRange[])[] = [];
  const tallest = Math.max(0, ...heights);
  let next = 0;
  do {
    const free = pages.length === 0 ? first : following;
    const enough = free >= Math.min(heights.length, FEWEST_ROWS) * tallest;
    const page = enough || pages.length > 0 ? fill(heights, next, columns, free) : [];
    const end = page.at(-1)?.to ?? next;
    if (page.length === 0 && pages.length > 0 && end < heights.length) {
      throw new Error('A row is higher than a page.');
    }
    pages.push(end === heights.length ? balance(heights, next, columns, free) : page);
    next = end;
  } while (next < heights.length);
  return pages;
}
