import { SIZES } from './look.ts';
import { countLines, linesInRow, naturalWidth, rowHeight } from './measure.ts';
import { cellText } from './safe-text.ts';
import type { SheetColumn } from './sheet-column.ts';

/** What a column of a table comes to. */
export interface ColumnLayout {
  /** Its cells from the top, ready for the sheet. */
  readonly texts: readonly string[];
  /** What all rows say where the column is folded away for that; `null` where it is seen. */
  readonly common: string | null;
  /** Pixels. */
  readonly width: number;
  /** Lines that each text takes. */
  readonly lines: ReadonlyMap<string, number>;
}

const NARROWEST = 34;
/** The arrow of the filter covers the end of a heading, pixels. */
const FILTER_ARROW = 14;
const WIDENING = 1.4;
/** A heading row has more air than the others, points. */
const HEADING_AIR = 4;

/** As wide as the widest text up to the column's limit, wider where a row would be too high. Pixels. */
function widthOf(heading: string, texts: readonly string[], widest: number): number {
  const { table } = SIZES;
  const words = heading.split(' ').map((word) => naturalWidth(word, table, 'sansSemibold'));
  const natural = Math.max(0, ...texts.map((text) => naturalWidth(text, table)));
  const most = linesInRow(table);
  let width = Math.max(
    NARROWEST,
    Math.min(natural, widest),
    ...words.map((word) => word + FILTER_ARROW),
  );
  while (width < natural && texts.some((text) => countLines(text, width, table) > most))
    width *= WIDENING;
  return width;
}

/** Reads the cells of a column and finds the room that they need. */
export function layOutColumn<Row>(
  { heading, cell, widest, foldable }: SheetColumn<Row>,
  rows: readonly Row[],
): ColumnLayout {
  const clean = new Map<string, string>();
  const texts = rows.map((row) => {
    const raw = cell(row);
    const text = clean.get(raw) ?? cellText(raw);
    clean.set(raw, text);
    return text;
  });
  const distinct = [...new Set(texts)];
  const width = widthOf(heading, distinct, widest);
  return {
    texts,
    common: foldable && rows.length > 1 && distinct.length === 1 ? distinct.join('') : null,
    width,
    lines: new Map(distinct.map((text) => [text, countLines(text, width, SIZES.table)])),
  };
}

/** The height of the row of headings, in points. */
export function headingHeight<Row>(
  columns: readonly SheetColumn<Row>[],
  layouts: readonly ColumnLayout[],
): number {
  const lines = layouts.map(({ common, width }, index) =>
    common === null
      ? countLines(columns[index]?.heading ?? '', width - FILTER_ARROW, SIZES.table, 'sansSemibold')
      : 1,
  );
  return rowHeight(Math.max(...lines), SIZES.table) + HEADING_AIR;
}

/** The height of a row, counted from 0, in points. */
export function heightOfRow(layouts: readonly ColumnLayout[], row: number): number {
  const lines = layouts.map((layout) => layout.lines.get(layout.texts[row] ?? '') ?? 1);
  return rowHeight(Math.max(...lines), SIZES.table);
}
