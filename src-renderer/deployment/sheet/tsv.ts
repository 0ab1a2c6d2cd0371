/** Cells as spreadsheets put them on the clipboard: tabs between, lines below each other. */
export type Cells = readonly (readonly string[])[];

const SPECIAL = /[\t\n\r"]/u;

/** Writes cells so that spreadsheets read them back as they are. */
export function writeTsv(cells: Cells): string {
  const quote = (text: string): string =>
    SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return cells.map((row) => row.map(quote).join('\t')).join('\r\n');
}

/** The text of a quoted cell that begins at `start`, and where it ends. An unclosed quote is no quote. */
function readQuoted(text: string, start: number): { cell: string; end: number } | null {
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at] ?? '';
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const next = text[at + 1];
      return next === undefined || /[\t\r\n]/u.test(next) ? { cell, end: at + 1 } : null;
    }
  }
  return null;
}

/** Reads what a spreadsheet, or a plain list, has put on the clipboard. Quoted cells may hold tabs and line breaks. */
export function readTsv(text: string): Cells {
  // Spreadsheets end the last line, too.
  const whole = text.replace(/\r?\n$/u, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = whole[at] === '"' ? readQuoted(whole, at) : null;
    const plain = /[^\t\r\n]*/uy;
    plain.lastIndex = at;
    const cell = quoted?.cell ?? plain.exec(whole)?.[0] ?? '';
    rows.at(-1)?.push(cell);
    at = quoted?.end ?? at + cell.length;
    if (at >= whole.length) return rows;
    if (whole[at] === '\t') at += 1;
    else {
      at += whole.startsWith('\r\n', at) ? 2 : 1;
      rows.push([]);
    }
  }
}
