import type { Language, PortRange } from '#shared/catalog/index.ts';
import { toCsv } from '#shared/export/csv.ts';
import { toJson } from '#shared/export/json.ts';
import { toMarkdownTable } from '#shared/export/markdown.ts';
import { portsField } from '#shared/export/port-cells.ts';
import { tableToMarkdown, type TableColumn } from '#shared/export/table.ts';
import type { CommandInput, CommandIo, CommandOption } from './command.ts';

/** The option by which the commands that list rows choose how. */
export const formatOption = {
  format: {
    placeholder: 'F',
    summary: {
      en: 'json and csv: the data, the same in every language; md (default): a table to read',
      fr: 'json et csv\u00A0: les données, les mêmes dans toute langue\u00A0; md (par défaut)\u00A0: un tableau à lire',
    },
    values: ['md', 'json', 'csv'],
  },
} as const satisfies Record<string, CommandOption>;

type Records = readonly Readonly<Record<string, unknown>>[];

interface Rows<Row> {
  readonly rows: readonly Row[];
  /** Any row of the catalog: an empty CSV file still has its heading. */
  readonly example: Row | undefined;
  /** The row as data: what JSON and CSV hold. */
  readonly toRecord: (row: Row) => Readonly<Record<string, unknown>>;
  readonly columns: readonly TableColumn<Row>[];
}

const isRange = (value: unknown): value is PortRange =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;

/** A value of a record in a CSV cell: lists joined by `;`, ports as `443;50000-59999`, other objects as JSON. */
function toField(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toField).join(';');
  if (isRange(value)) return portsField([value]);
  // An interface of a role: its id stands for it.
  if (typeof value === 'object' && 'id' in value) return String(value.id);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A text in two languages fills two columns: `note_en` and `note_fr`. */
function recordsToCsv(
  records: Records,
  keys: readonly string[],
  bilingual: readonly string[],
): string {
  const head = keys.flatMap((key) =>
    bilingual.includes(key) ? [`${key}_en`, `${key}_fr`] : [key],
  );
  const lines = records.map((record) =>
    keys.flatMap((key) => {
      const value = record[key];
      if (!bilingual.includes(key)) return [toField(value)];
      const text = (value ?? {}) as { en?: string; fr?: string };
      return [text.en ?? '', text.fr ?? ''];
    }),
  );
  return toCsv([head, ...lines]);
}

/** The keys whose values are texts in two languages. */
const BILINGUAL = ['note', 'quirk', 'purpose', 'name', 'title', 'summary', 'reading', 'why'];

/** Writes rows in the format that the options ask for. */
export function writeRows<Row>(
  { rows, example, toRecord, columns }: Rows<Row>,
  { options, language }: CommandInput,
  io: CommandIo,
): void {
  const records = rows.map(toRecord);
  const keys = example === undefined ? [] : Object.keys(toRecord(example));
  const { format } = options;
  if (format === 'json') io.out(toJson(records));
  else if (format === 'csv') io.out(recordsToCsv(records, keys, BILINGUAL));
  else io.out(toTable(columns, rows, language));
}

/** A table of the columns in which some row has a value. */
function toTable<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): string {
  const used = columns.filter((column) => rows.some((row) => column.cell(row, language) !== ''));
  if (rows.length === 0)
    return toMarkdownTable(
      columns.map(({ heading }) => heading[language]),
      [],
    );
  return tableToMarkdown(used, rows, language);
}
