import { products } from '#shared/catalog/index.ts';
import type { SourceRecord } from './records.ts';
import type { TableColumn } from './table.ts';

/** The columns of the table of pages. */
export const sourceColumns: readonly TableColumn<SourceRecord>[] = [
  { id: 'id', heading: { en: 'Id', fr: 'Identifiant' }, cell: ({ id }) => id },
  {
    id: 'title',
    heading: { en: 'Page', fr: 'Page' },
    cell: ({ title }, language) => title[language],
  },
  {
    id: 'product',
    heading: { en: 'Product', fr: 'Produit' },
    cell: ({ product }, language) => (product === null ? '' : products[product].name[language]),
  },
  { id: 'date', heading: { en: 'Date', fr: 'Date' }, cell: ({ date }) => date ?? '' },
  {
    id: 'rows',
    heading: { en: 'Rows', fr: 'Lignes' },
    cell: ({ rows }) => String(rows),
    order: ({ rows }) => rows,
  },
  {
    id: 'summary',
    heading: { en: 'What it holds', fr: 'Ce qu’elle contient' },
    cell: ({ summary }, language) => summary[language],
  },
];
