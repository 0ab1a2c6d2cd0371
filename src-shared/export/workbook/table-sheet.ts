import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import type { Language } from '#shared/catalog/index.ts';
import { CELL_STYLES, COLORS, font, SIZES, type CellLook } from './look.ts';
import { countLines, rowHeight, toColumnWidth } from './measure.ts';
import { setPrintArea } from './page.ts';
import { cellText } from './safe-text.ts';
import type { SheetColumn } from './sheet-column.ts';
import { headingHeight, heightOfRow, layOutColumn } from './table-layout.ts';

/** A sheet's title, a line under it, and its table. */
export interface TableContent<Row> {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
}

const HEADING_ROW = 3;
/** Of a usual screen, in pixels. */
const SCREEN_WIDTH = 1200;
/** Days that spreadsheets count: their calendar begins in 1900. */
const DATE = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/u;
const NUMBER = /^[1-9]\d{0,9}$/u;

/** Numbers and dates as such, so that they sort; anything else, whatever it begins with, as the text it is. */
function cellValue(text: string): CellValue {
  if (NUMBER.test(text)) return Number(text);
  const date = DATE.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // The 30th of February is read as a day in March.
  const isDay = date !== null && date.getUTCDate() === Number(text.slice(-2));
  return isDay ? date : text;
}

/**
 * The title of a sheet and what stands under it, in its first two rows. `widths` are those of its columns as seen, in
 * pixels: the text under the title breaks where a screen ends.
 */
export function writeTop(
  sheet: Worksheet,
  title: string,
  subtitle: string,
  widths: readonly number[],
): void {
  let [columns, width] = [0, 0];
  while (columns < widths.length && width < SCREEN_WIDTH) {
    width += widths[columns] ?? 0;
    columns += 1;
  }
  const [titleCell, subtitleCell] = [sheet.getCell('A1'), sheet.getCell('A2')];
  titleCell.value = cellText(title);
  titleCell.font = font(SIZES.title, COLORS.text, { bold: true });
  titleCell.alignment = { vertical: 'middle' };
  sheet.getRow(1).height = 30;
  const text = cellText(subtitle);
  sheet.mergeCells(2, 1, 2, Math.max(columns, 1));
  subtitleCell.value = text;
  subtitleCell.font = font(SIZES.body, COLORS.muted);
  subtitleCell.alignment = { vertical: 'top', wrapText: true };
  sheet.getRow(2).height = rowHeight(countLines(text, width, SIZES.body), SIZES.body) + 4;
}

type Style = (typeof CELL_STYLES)[keyof typeof CELL_STYLES];

/** A coloured bar at the left, and the text clear of it. */
function edged({ alignment, border }: Style, edge: string): object {
  return {
    alignment: { ...alignment, indent: 1 },
    border: { ...border, left: { style: 'thick', color: { argb: edge } } },
  };
}

/** Styles with a coloured edge or another number format, one object for each, as the writer wants them. */
class StyleBook {
  readonly #styles = new Map<string, object>();

  style(look: CellLook, value: CellValue, edge: string | undefined): object {
    const format = value instanceof Date ? 'yyyy-mm-dd' : typeof value === 'number' ? '0' : '@';
    const key = `${look} ${format} ${edge ?? ''}`;
    const known = this.#styles.get(key);
    if (known) return known;
    const base: Style = CELL_STYLES[look];
    const made = { ...base, numFmt: format, ...(edge !== undefined && edged(base, edge)) };
    this.#styles.set(key, made);
    return made;
  }
}

/** Fills a sheet with a titled table: filter, fixed heading and first column, widths and heights made for its texts. */
export function writeTable<Row>(
  sheet: Worksheet,
  { title, subtitle, columns, rows }: TableContent<Row>,
  language: Language,
): void {
  // The first column stays in sight whatever it says: it bears the title.
  const layouts = columns
    .map((column) => layOutColumn(column, rows))
    .map((layout, index) => (index === 0 ? { ...layout, common: null } : layout));
  const colon = language === 'fr' ? '\u00A0: ' : ': ';
  const said = columns.flatMap(({ heading, foldable }, index) => {
    const common = layouts[index]?.common ?? '';
    return foldable === 'said' && common !== '' ? [heading + colon + common] : [];
  });
  const seen = layouts.map(({ common, width }) => (common === null ? width : 0));
  writeTop(sheet, title, [subtitle, ...said].join(' · '), seen);
  const headingRow = sheet.getRow(HEADING_ROW);
  headingRow.height = headingHeight(columns, layouts);
  columns.forEach(({ heading }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = toColumnWidth(layouts[index]?.width ?? 0);
    if (seen[index] === 0) {
      column.outlineLevel = 1;
      column.hidden = true;
    }
    const cell = headingRow.getCell(index + 1);
    cell.value = heading;
    cell.style = CELL_STYLES.heading;
  });
  const styles = new StyleBook();
  rows.forEach((row, rowIndex) => {
    const target = sheet.getRow(HEADING_ROW + 1 + rowIndex);
    target.height = heightOfRow(layouts, rowIndex);
    columns.forEach(({ look, edge }, index) => {
      const cell = target.getCell(index + 1);
      const value = cellValue(layouts[index]?.texts[rowIndex] ?? '');
      cell.value = value;
      cell.style = styles.style(look?.(row) ?? 'plain', value, edge?.(row));
    });
  });
  const last = HEADING_ROW + rows.length;
  sheet.autoFilter = {
    from: { row: HEADING_ROW, column: 1 },
    to: { row: last, column: columns.length },
  };
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: HEADING_ROW, showGridLines: false }];
  setPrintArea(sheet, { columns: columns.length, rows: last, heading: HEADING_ROW });
}
