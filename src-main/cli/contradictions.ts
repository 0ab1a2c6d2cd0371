import {
  contradictions as catalogContradictions,
  type ContradictionRow,
} from '#shared/catalog/index.ts';
import { contradictionColumns } from '#shared/export/contradiction-table.ts';
import { contradictionRecord } from '#shared/export/records.ts';
import type { Command, CommandInput } from './command.ts';
import { filterOptions } from './filters.ts';
import { formatOption, writeRows } from './row-format.ts';

/** The contradictions in which a page of the product takes part; all of them where none is chosen. */
function chosenContradictions({ product }: CommandInput['options']): readonly ContradictionRow[] {
  return catalogContradictions.filter(
    ({ products }) => product === undefined || products.some((id) => id === product),
  );
}

/** `portolan contradictions`: where the pages disagree, and how the flows read them. */
export const contradictions: Command = {
  summary: {
    en: 'List where the pages disagree, with both readings, their dates and ours',
    fr: 'Lister les désaccords entre pages, avec les deux lectures, leurs dates et la nôtre',
  },
  options: { product: filterOptions.product, ...formatOption },
  run(input, io) {
    writeRows(
      {
        rows: chosenContradictions(input.options),
        example: catalogContradictions[0],
        toRecord: contradictionRecord,
        columns: contradictionColumns,
      },
      input,
      io,
    );
  },
};
