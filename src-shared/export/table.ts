import type { Language, Text } from '#shared/catalog/index.ts';
import { toCsv, type CsvOptions } from './csv.ts';
import { toMarkdownTable } from './markdown.ts';

/** A column of a table of rows, on screen and in files. */
export interface TableColumn<Row, Id extends string = string> {
  readonly id: Id;
  readonly heading: Text;
  /** The cell as people read it: names in their language, ports as `49152–57500`. Empty where the row has none. */
  readonly cell: (row: Row, language: Language) => string;
  /** The cell in a data file, where it differs: ports as `443;49152-57500`. */
  readonly field?: (row: Row, language: Language) => string;
  /** What to sort by, where it is not the cell's text: ports and numbers. */
  readonly order?: (row: Row) => number;
}

/** The rows as a CSV file with a header line. */
export function tableToCsv<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  language: Language,
  options: CsvOptions = {},
): string {
  const lines = rows.map((row) =>
    columns.map((column) => (column.field ?? column.cell)(row, language)),
  );
  return toCsv([columns.map((column) => column.heading[language]), ...lines], options);
}

/** The rows as a Markdown table. */
export function tableToMarkdown<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): string {
  return toMarkdownTable(
    columns.map((column) => column.heading[language]),
    rows.map((row) => columns.map((column) => column.cell(row, language))),
  );
}

/** Compares two rows by a column, for sorting: numbers as numbers, texts as the language orders them. */
export function compareBy<Row>(
  column: TableColumn<Row>,
  language: Language,
): (a: Row, b: Row) => number {
  const { order, cell } = column;
  if (order !== undefined) return (a, b) => order(a) - order(b);
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) => collator.compare(cell(a, language), cell(b, language));
}
