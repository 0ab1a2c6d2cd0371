import type { Worksheet } from '@cj-tech-master/excelts';
import {
  contradictions,
  contradictionsOf,
  type ContradictionRow,
  type ContradictionSideRow,
  type Language,
  type ProductId,
  type Text,
} from '#shared/catalog/index.ts';
import type { Policy } from '#shared/rules/rule.ts';
import { shortPageName } from '#shared/search/catalog-names.ts';
import { contradictionColumns, sideLetter } from '../contradiction-table.ts';
import { joinList } from '../join-list.ts';
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

/** A contradiction with the rules that it touches, firewall by firewall. */
interface TouchedRow {
  readonly row: ContradictionRow;
  readonly rules: readonly { readonly policy: Policy; readonly ids: readonly string[] }[];
}

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
    pages: ({ pages }, language) =>
      joinList(
        pages.map(({ source, date }) =>
          [shortPageName(source)[language], ...(date ? [`(${date})`] : [])].join(' '),
        ),
        language,
      ),
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

/** The contradictions about flows that rules open, on pages of the product, in the catalog's order. */
export function touchedContradictions(
  policies: readonly Policy[],
  product: ProductId,
): readonly TouchedRow[] {
  const touched = new Map<string, Map<Policy, Set<string>>>();
  for (const policy of policies) {
    for (const rule of policy.rules) {
      for (const { id } of rule.reasons.flatMap(({ flow }) => contradictionsOf(flow))) {
        const known = touched.get(id) ?? new Map<Policy, Set<string>>();
        known.set(policy, (known.get(policy) ?? new Set()).add(rule.id));
        touched.set(id, known);
      }
    }
  }
  const ofProduct = contradictions.filter(
    ({ products }) => products.length === 0 || products.includes(product),
  );
  return ofProduct.flatMap((row) => {
    const rules = touched.get(row.id);
    return rules
      ? [{ row, rules: [...rules].map(([policy, ids]) => ({ policy, ids: [...ids] })) }]
      : [];
  });
}

/** Fills a sheet with contradictions of the documentation and the rules that each touches. */
export function writeContradictions(
  sheet: Worksheet,
  rows: readonly TouchedRow[],
  language: Language,
): void {
  const colon = language === 'fr' ? '\u00A0: ' : ': ';
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
          cell: ({ rules }) =>
            rules
              .map(({ policy, ids }) => `${policy.name[language]}${colon}${ids.join(', ')}`)
              .join('\n'),
          widest: 170,
        },
      ],
      rows,
    },
    language,
  );
}
