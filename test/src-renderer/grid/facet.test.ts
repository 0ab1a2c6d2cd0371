import { describe, expect, it } from 'vitest';
import {
  SHORT_LIST,
  facetValues,
  narrowed,
  shownValues,
  underHeadings,
  withFacetValue,
  type Facet,
  type FacetValue,
} from '../../../src-renderer/grid/facet.ts';

interface Row {
  readonly colour: string;
  readonly sizes: readonly string[];
}
const name = (value: string): { en: string; fr: string } => ({ en: value, fr: value });
const colour: Facet<Row> = {
  id: 'colour',
  name: name('colour'),
  valuesOf: (row) => [row.colour],
  nameOf: name,
};
const size: Facet<Row> = {
  id: 'size',
  name: name('size'),
  valuesOf: (row) => row.sizes,
  nameOf: name,
};
const rows: readonly Row[] = [
  { colour: 'red', sizes: ['s', 'm'] },
  { colour: 'red', sizes: ['l'] },
  { colour: 'blue', sizes: ['m', 'm'] },
];

describe('facets', () => {
  it('widen within a facet and narrow across facets', () => {
    expect(narrowed(rows, [colour, size], { colour: ['red', 'blue'] })).toHaveLength(3);
    expect(narrowed(rows, [colour, size], { colour: ['red'], size: ['m'] })).toEqual([rows[0]]);
  });

  it('leave every row while nothing is chosen', () => {
    expect(narrowed(rows, [colour, size], { colour: [] })).toEqual(rows);
  });

  it('count what choosing a value would show, given the other facets only', () => {
    const choice = { colour: ['red'], size: ['l'] };
    const others = narrowed(rows, [colour, size], choice, 'size');
    const counts = facetValues(size, rows, others, choice).map((value) => [
      value.value,
      value.count,
      value.chosen,
    ]);
    expect(counts).toEqual([
      ['s', 1, false],
      ['m', 1, false],
      ['l', 1, true],
    ]);
  });

  it('count a row once, however often it holds a value', () => {
    expect(facetValues(size, rows, rows, {}).find(({ value }) => value === 'm')?.count).toBe(2);
  });

  it('set and clear one value and keep the rest', () => {
    const both = withFacetValue({ colour: ['red'] }, 'colour', 'blue', true);
    expect(both).toEqual({ colour: ['red', 'blue'] });
    expect(withFacetValue(both, 'colour', 'red', false)).toEqual({ colour: ['blue'] });
  });
});

describe('a long list of values', () => {
  const values: readonly FacetValue[] = Array.from({ length: 12 }, (_, index) => ({
    value: String(index),
    name: name(`name ${String(99 - index)}`),
    fullName: name(`full ${String(99 - index)}`),
    group: name(index % 2 === 0 ? 'even' : 'odd'),
    count: index,
    chosen: index === 0,
  }));
  const byName = (a: FacetValue, b: FacetValue): number => (a.name.en < b.name.en ? -1 : 1);
  const ids = (shown: readonly FacetValue[]): string[] => shown.map(({ value }) => value);

  it('starts with its most frequent values and those chosen', () => {
    const shown = shownValues(values, false, byName);
    expect(shown).toHaveLength(SHORT_LIST + 1);
    expect(shown[0]?.value).toBe('11');
    expect(ids(shown)).toContain('0');
  });

  it('is whole and in order when asked for', () => {
    expect(shownValues(values, true, byName).map((each) => each.name.en)).toEqual(
      values.map((each) => each.name.en).sort(),
    );
  });

  it('stands under headings that keep their order, and leaves out empty ones', () => {
    const shown = values.filter(({ count }) => count > 9);
    expect(underHeadings(shown, values).map(({ heading }) => heading?.en)).toEqual(['even', 'odd']);
    expect(underHeadings(values.slice(1, 2), values).map(({ heading }) => heading?.en)).toEqual([
      'odd',
    ]);
  });
});
