import type { Worksheet } from '@cj-tech-master/excelts';
import type { ContradictionSideRow, Language, Text } from '#shared/catalog/index.ts';
import { contradictionColumns, sideLetter } from '../contradiction-table.ts';
import { sidePages, touchedRuleLines, type TouchedRow } from '../touched-contradictions.ts';
import type { CellLook } from './look.ts';
import { writeTable } from './table-sheet.ts';

const TEXTS = {
  title: { en: 'Contradictions', fr: 'Contradictions' },
  subtitle: {
    en: 'Where pages of the documentation disagree about ports of these rules, and how we read them.',
    fr: 'Là où des pages de la documentation divergent sur des ports de ces règles, et notre lecture.',
  },
  rules: { en: 'Rules', fr: 'Règles' },
} as const satisfies Record<string, Text>;

/** The widest that columns grow, in pixels; a column that is not here is left out. */
const WIDEST: Readonly<Record<string, number>> = {
  title: 170,
  says: 340,
  pages: 340,
  newer: 120,
  reading: 260,
  why: 300,
};

/** Cells with a line for each side of the dispute. */
const SIDES: Readonly<Record<string, (side: ContradictionSideRow, language: Language) => string>> =
  {
    says: ({ says }, language) => says[language],
    pages: sidePages,
  };

function cellOf(
  column: (typeof contradictionColumns)[number],
  { row }: TouchedRow,
  language: Language,
): string {
  const side = SIDES[column.id];
  if (!side) return column.cell(row, language);
  return row.sides.map((each, index) => `${sideLetter(index)}. ${side(each, language)}`).join('\n');
}

/** Fills a sheet with contradictions of the documentation and the rules that each touches. */
export function writeContradictions(
  sheet: Worksheet,
  rows: readonly TouchedRow[],
  language: Language,
): void {
  const columns = contradictionColumns.flatMap((column) => {
    const { id, heading } = column;
    const widest = WIDEST[id];
    if (widest === undefined) return [];
    return [
      {
        heading: heading[language],
        cell: (row: TouchedRow) => cellOf(column, row, language),
        widest,
        look: (): CellLook => (id === 'title' ? 'strong' : 'plain'),
      },
    ];
  });
  writeTable(
    sheet,
    {
      title: TEXTS.title[language],
      subtitle: TEXTS.subtitle[language],
      columns: [
        ...columns,
        {
          heading: TEXTS.rules[language],
          cell: (row) => touchedRuleLines(row, language).join('\n'),
          widest: 170,
        },
      ],
      rows,
    },
    language,
  );
}
