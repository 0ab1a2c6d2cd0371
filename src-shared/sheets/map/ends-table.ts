import type { Language, Text, WorkloadId } from '#shared/catalog/index.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import { type Cell, type CellText, type SheetTable } from '../layout/table.ts';
import { flowHeadings, numberColumn } from './flow-lines.ts';

/** What a number on the map stands for. */
export interface NumberedRow {
  readonly number: string;
  readonly from: Cell;
  readonly to: Cell;
  /** `SIP/MTLS TCP 5061`. */
  readonly text: string;
  readonly workload: WorkloadId;
}

/** Kept on one line, so that it stays beside its number. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0');

function tableRow(rows: readonly [NumberedRow, ...NumberedRow[]]): readonly Cell[] {
  const [{ from, to }] = rows;
  return [
    rows.map(({ number }): CellText => ({ text: number, look: 'strong' })),
    from,
    to,
    rows.map(({ text, workload }): CellText => ({ text: unbroken(text), workload })),
  ];
}

/** A table keyed to the numbers of a map: what passes between the same two ends is one row, in the order of the first. */
export function endsTable(
  name: string,
  rows: readonly NumberedRow[],
  headings: { readonly from: Text; readonly to: Text },
  language: Language,
): SheetTable {
  const groups = grouped(rows, ({ from, to }) =>
    [from, to].map((end) => end.map(({ text }) => text).join('\n')).join('\t'),
  );
  return {
    name,
    columns: [
      numberColumn(language),
      { heading: headings.from[language], mostShare: 0.33 },
      { heading: headings.to[language], mostShare: 0.33 },
      { heading: flowHeadings.annotation[language] },
    ],
    sections: [
      {
        title: null,
        rows: [...groups.values()].map((some) => tableRow(some as [NumberedRow, ...NumberedRow[]])),
      },
    ],
  };
}
