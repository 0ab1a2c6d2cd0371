import type { FlowId, Language } from '#shared/catalog/index.ts';
import { CHANGE_SIGNS } from '#shared/diagram/change.ts';
import { sideOf, type ChangeRow } from '#shared/export/change-rows.ts';
import { changeColumns, type ChangeColumnId } from '#shared/export/change-table.ts';
import { compareBy, type TableColumn } from '#shared/export/table.ts';

/** What there is room for on the screen; files have all of it. */
const ON_SCREEN: readonly ChangeColumnId[] = [
  'kind',
  'number',
  'from',
  'to',
  'ports',
  'transport',
  'parts',
];

/** Before the kind of a change, so that nobody needs its colour. */
const SIGNS = { ...CHANGE_SIGNS, changed: '±' } as const satisfies Record<
  ChangeRow['kind'],
  string
>;

export type Column = TableColumn<ChangeRow, ChangeColumnId>;

/** Numbers of flows as the map writes them. */
export type FlowNumbers = ReadonlyMap<FlowId, number>;

/** The columns of the table of changes, with the numbers of the map that shows both scenarios at once. */
export function columnsFor(numbers: FlowNumbers): readonly Column[] {
  const numberOf = (row: ChangeRow): number => numbers.get(sideOf(row).flow.id) ?? 0;
  return changeColumns.map((column): Column =>
    column.id === 'number'
      ? { ...column, cell: (row) => String(numberOf(row)), order: numberOf }
      : column,
  );
}

/** Those on the screen. */
export function listColumns(columns: readonly Column[]): readonly Column[] {
  return columns
    .filter(({ id }) => ON_SCREEN.includes(id))
    .map((column): Column =>
      column.id === 'kind'
        ? { ...column, cell: (row, language) => `${SIGNS[row.kind]} ${column.cell(row, language)}` }
        : column,
    );
}

export interface ChangeSort {
  /** `null`: added, removed, changed, each in the order of the flows. */
  readonly column: ChangeColumnId | null;
  readonly descending: boolean;
}

/** The order after a click on a heading: upwards, then downwards, then as it was. */
export function nextSort({ column, descending }: ChangeSort, clicked: ChangeColumnId): ChangeSort {
  if (column !== clicked) return { column: clicked, descending: false };
  return descending ? { column: null, descending: false } : { column, descending: true };
}

/** Changes in the order of a column; equals keep theirs. */
export function sortChanges(
  rows: readonly ChangeRow[],
  columns: readonly Column[],
  { column, descending }: ChangeSort,
  language: Language,
): readonly ChangeRow[] {
  const by = columns.find(({ id }) => id === column);
  if (!by) return rows;
  const compare = compareBy(by, language);
  return [...rows].sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
}
