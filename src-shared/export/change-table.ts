import type { FlowRow, Language, Text } from '#shared/catalog/index.ts';
import { interfaceName } from '#shared/search/catalog-names.ts';
import { changedPartsText, type ChangeRow } from './change-rows.ts';
import { flowColumns, type FlowColumnId } from './flow-table.ts';
import type { TableColumn } from './table.ts';

/** Columns that show what the flow of either side is; the new side where there is one. */
const FLOW_COLUMNS = [
  'ports',
  'transport',
  'service',
  'purpose',
] as const satisfies readonly FlowColumnId[];

export type ChangeColumnId =
  'kind' | 'number' | 'flow' | 'from' | 'to' | (typeof FLOW_COLUMNS)[number] | 'parts';

const KINDS = {
  added: { en: 'Added', fr: 'Ajouté' },
  removed: { en: 'Removed', fr: 'Retiré' },
  changed: { en: 'Changed', fr: 'Modifié' },
} as const satisfies Record<ChangeRow['kind'], Text>;

/** `12`, or `12 → 14` where both sides have one and they differ. */
function bothSides({ before, after }: ChangeRow, of: (side: Side) => string): string {
  const values = [before, after].flatMap((side) => (side ? [of(side)] : []));
  return [...new Set(values)].join(' → ');
}
type Side = NonNullable<ChangeRow['before']>;

function sideOf({ before, after }: ChangeRow): Side {
  const side = after ?? before;
  if (!side) throw new Error('A change has a flow on one side at least.');
  return side;
}
const flowOf = (row: ChangeRow): FlowRow => sideOf(row).flow;

/** A column of the flows table, for the flow that a change is about. */
function flowColumn(id: (typeof FLOW_COLUMNS)[number]): TableColumn<ChangeRow, ChangeColumnId>[] {
  return flowColumns
    .filter((column) => column.id === id)
    .map(({ heading, cell, field, order }) => ({
      id,
      heading,
      cell: (row: ChangeRow, language: Language) => cell(flowOf(row), language),
      ...(field && { field: (row: ChangeRow, language: Language) => field(flowOf(row), language) }),
      ...(order && { order: (row: ChangeRow) => order(flowOf(row)) }),
    }));
}

/** The columns of the table of differences between two scenarios, in the order they stand. */
export const changeColumns: readonly TableColumn<ChangeRow, ChangeColumnId>[] = [
  {
    id: 'kind',
    heading: { en: 'Change', fr: 'Changement' },
    cell: ({ kind }, language) => KINDS[kind][language],
  },
  {
    id: 'number',
    heading: { en: 'No.', fr: 'N°' },
    cell: (row) => bothSides(row, ({ number }) => String(number)),
    order: ({ before, after }) => (after ?? before)?.number ?? 0,
  },
  {
    id: 'flow',
    heading: { en: 'Flow', fr: 'Flux' },
    cell: (row) => bothSides(row, ({ flow }) => flow.id),
  },
  {
    id: 'from',
    heading: { en: 'From', fr: 'De' },
    cell: (row, language) => interfaceName(flowOf(row).from, sideOf(row).scenario)[language],
  },
  {
    id: 'to',
    heading: { en: 'To', fr: 'Vers' },
    cell: (row, language) => interfaceName(flowOf(row).to, sideOf(row).scenario)[language],
  },
  ...FLOW_COLUMNS.flatMap(flowColumn),
  {
    id: 'parts',
    heading: { en: 'What changed', fr: 'Ce qui change' },
    cell: changedPartsText,
  },
];
