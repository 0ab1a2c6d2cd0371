export interface CsvOptions {
  /** Begins the file with a byte order mark, without which Excel misreads accents. */
  readonly bom?: boolean;
}

/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

function toField(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Lines of cells as CSV: RFC 4180, comma separated, each line ended by CRLF.
 * A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv(
  lines: readonly (readonly string[])[],
  { bom = false }: CsvOptions = {},
): string {
  const text = lines.map((line) => `${line.map(toField).join(',')}\r\n`).join('');
  return bom ? `\uFEFF${text}` : text;
}
