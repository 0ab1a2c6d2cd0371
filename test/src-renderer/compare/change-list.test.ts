import { expect, test } from 'vitest';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { changeRows, sideOf } from '#shared/export/change-rows.ts';
import {
  columnsFor,
  listColumns,
  nextSort,
  sortChanges,
} from '../../../src-renderer/compare/change-list.ts';

const reference = referenceScenario('sfb-2015');
const { rows } = changeRows(
  resolveTopology({ ...reference, director: 'none' }),
  resolveTopology({ ...reference, edge: 'none', features: [] }),
);
const columns = columnsFor(new Map(rows.map((row, index) => [sideOf(row).flow.id, 500 + index])));
const kinds = new Set(rows.map(({ kind }) => kind));

test('each kind of change says itself with a sign and a word', () => {
  expect(kinds.has('added')).toBe(true);
  expect(kinds.has('removed')).toBe(true);
  const [kind] = listColumns(columns);
  const texts = new Set(rows.map((row) => kind?.cell(row, 'en')));
  expect(texts.has('+ Added')).toBe(true);
  expect(texts.has('− Removed')).toBe(true);
});

test('a change that is gone is about the flow as it was', () => {
  const gone = rows.find(({ kind }) => kind === 'removed');
  if (!gone) throw new Error('Nothing is gone.');
  expect(sideOf(gone).flow).toBe(gone.before?.flow);
});

test('flows carry the numbers that the map gives them, whichever scenario they belong to', () => {
  const number = columns.find(({ id }) => id === 'number');
  expect(rows.map((row) => number?.cell(row, 'en'))).toEqual(
    rows.map((_, index) => String(500 + index)),
  );
});

test('a heading sorts upwards, then downwards, then not at all', () => {
  const up = nextSort({ column: null, descending: false }, 'ports');
  const down = nextSort(up, 'ports');
  expect(up).toEqual({ column: 'ports', descending: false });
  expect(down).toEqual({ column: 'ports', descending: true });
  expect(nextSort(down, 'ports').column).toBeNull();
  expect(nextSort(up, 'from')).toEqual({ column: 'from', descending: false });
});

test('ports are sorted as numbers', () => {
  const first = (descending: boolean): number => {
    const [row] = sortChanges(rows, columns, { column: 'ports', descending }, 'en');
    return row ? (sideOf(row).flow.ports[0]?.from ?? NaN) : NaN;
  };
  const all = rows.map((row) => sideOf(row).flow.ports[0]?.from ?? NaN);
  expect(first(false)).toBe(Math.min(...all));
  expect(first(true)).toBe(Math.max(...all));
  expect(sortChanges(rows, columns, { column: null, descending: false }, 'en')).toEqual(rows);
});
