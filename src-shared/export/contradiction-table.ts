import {
  products,
  sources,
  type ContradictionPage,
  type ContradictionRow,
  type ContradictionScope,
  type Language,
  type Text,
} from '#shared/catalog/index.ts';
import { joinList } from './join-list.ts';
import type { TableColumn } from './table.ts';

const SCOPES = {
  page: { en: 'Within a page', fr: 'Dans une même page' },
  pages: { en: 'Between pages', fr: 'Entre pages' },
  products: { en: 'Between products', fr: 'Entre produits' },
} as const satisfies Record<ContradictionScope, Text>;

const NEWEST = {
  en: 'newest of its product',
  fr: 'la plus récente de son produit',
} as const satisfies Text;
const UNDATED = { en: 'no date', fr: 'sans date' } as const satisfies Text;

/** How far apart the disagreeing words stand, as a phrase. */
export function scopeName(scope: ContradictionScope): Text {
  return SCOPES[scope];
}

/** `A` (65) for the first side: by it the columns name the same side. */
export function sideLetter(index: number): string {
  return String.fromCodePoint(65 + index);
}

function pageText({ source, date, newest }: ContradictionPage, language: Language): string {
  const marks = [date ?? UNDATED[language], ...(newest ? [NEWEST[language]] : [])];
  return `${sources[source].title[language]} (${marks.join(', ')})`;
}

/** The columns of the table of contradictions. */
export const contradictionColumns: readonly TableColumn<ContradictionRow>[] = [
  {
    id: 'title',
    heading: { en: 'In dispute', fr: 'Objet' },
    cell: ({ title }, language) => title[language],
  },
  {
    id: 'scope',
    heading: { en: 'Where', fr: 'Où' },
    cell: ({ scope }, language) => scopeName(scope)[language],
  },
  {
    id: 'says',
    heading: { en: 'What the pages say', fr: 'Ce que disent les pages' },
    cell: ({ sides }, language) =>
      sides.map(({ says }, index) => `${sideLetter(index)}. ${says[language]}`).join(' '),
  },
  {
    id: 'pages',
    heading: { en: 'Pages', fr: 'Pages' },
    cell: ({ sides }, language) =>
      sides
        .map(({ pages }, index) => {
          const list = pages.map((page) => pageText(page, language));
          return `${sideLetter(index)}. ${joinList(list, language)}.`;
        })
        .join(' '),
  },
  {
    id: 'newer',
    heading: { en: 'Newer page', fr: 'Page plus récente' },
    cell: ({ newerSides }, language) =>
      joinList(
        newerSides.map(
          ({ product, side }) => `${sideLetter(side)} (${products[product].name[language]})`,
        ),
        language,
      ),
  },
  {
    id: 'reading',
    heading: { en: 'Our reading', fr: 'Notre lecture' },
    cell: ({ reading }, language) => reading[language],
  },
  {
    id: 'why',
    heading: { en: 'Why', fr: 'Pourquoi' },
    cell: ({ why }, language) => why[language],
  },
  {
    id: 'flows',
    heading: { en: 'Flows', fr: 'Flux' },
    cell: ({ flows }) => flows.join(', '),
  },
];
