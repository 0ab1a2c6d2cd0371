import type { Language } from '#shared/catalog/index.ts';
import { toCsv } from '#shared/export/csv.ts';
import type { TableColumn } from '#shared/export/table.ts';

/** A row as `heading: value` lines, without the columns it leaves empty. */
export function rowAsText<Row>(
  columns: readonly TableColumn<Row>[],
  row: Row,
  language: Language,
): string {
  const colon = language === 'fr' ? '\u00A0: ' : ': ';
  return columns
    .map(({ heading, cell }) => ({ heading: heading[language], value: cell(row, language) }))
    .filter(({ value }) => value !== '')
    .map(({ heading, value }) => heading + colon + value)
    .join('\n');
}

/** A row as spreadsheets and word processors paste it: cells parted by tabs. */
export function rowAsCells<Row>(
  columns: readonly TableColumn<Row>[],
  row: Row,
  language: Language,
): string {
  return columns.map(({ cell }) => cell(row, language).replaceAll(/[\t\r\n]+/gu, ' ')).join('\t');
}

/** A row as one line of CSV. */
export function rowAsCsv<Row>(
  columns: readonly TableColumn<Row>[],
  row: Row,
  language: Language,
): string {
  return toCsv([columns.map(({ cell, field }) => (field ?? cell)(row, language))]).trimEnd();
}
