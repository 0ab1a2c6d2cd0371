import type { Language, Text } from '#shared/catalog/index.ts';
import type { PathedFlow } from '#shared/deployment/pathed-flows.ts';
import { changedPartsText, sideOf, type ChangeRow } from './change-rows.ts';
import { columnIn, flowColumns, type FlowColumnId } from './flow-table.ts';
import type { TableColumn } from './table.ts';

/** Columns that show what the flow of either side is; the new side where there is one. */
const FLOW_COLUMNS = [
  'from',
  'to',
  'ports',
  'transport',
  'service',
  'purpose',
] as const satisfies readonly FlowColumnId[];

export type ChangeColumnId = 'kind' | 'number' | 'flow' | (typeof FLOW_COLUMNS)[number] | 'parts';

const KINDS = {
  added: { en: 'Added', fr: 'Ajouté' },
  removed: { en: 'Removed', fr: 'Retiré' },
  changed: { en: 'Changed', fr: 'Modifié' },
} as const satisfies Record<ChangeRow['kind'], Text>;

/** `12`, or `12 → 14` where both sides have one and they differ. */
function bothSides({ before, after }: ChangeRow, of: (side: PathedFlow) => string): string {
  const values = [before, after].flatMap((side) => (side ? [of(side)] : []));
  return [...new Set(values)].join(' → ');
}

/** A column of the flows table, for the flow that a change is about. */
function flowColumn(id: (typeof FLOW_COLUMNS)[number]): TableColumn<ChangeRow, ChangeColumnId>[] {
  return flowColumns
    .filter((column) => column.id === id)
    .map(({ field, order, ...column }) => ({
      id,
      heading: column.heading,
      cell: (row: ChangeRow, language: Language) => {
        const { flow, scenario } = sideOf(row);
        return columnIn(column, scenario).cell(flow, language);
      },
      ...(field && {
        field: (row: ChangeRow, language: Language) => field(sideOf(row).flow, language),
      }),
      ...(order && { order: (row: ChangeRow) => order(sideOf(row).flow) }),
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
  ...FLOW_COLUMNS.flatMap(flowColumn),
  {
    id: 'parts',
    heading: { en: 'What changed', fr: 'Ce qui change' },
    cell: changedPartsText,
  },
];
