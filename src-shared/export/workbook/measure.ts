import { textWidth, type FontFace } from '#shared/diagram/text-metrics.ts';

/** Screen pixels of one point at the size that spreadsheets count in. */
const PIXELS_PER_POINT = 96 / 72;
/** Inside a cell, left and right together, in pixels. */
const CELL_PADDING = 12;
/** A column is measured in digits of the default letter, 10 points: 7 pixels, and 5 around them. */
const DIGIT = 7;
const DIGIT_PADDING = 5;
/** Line height by letter size. */
const LEADING = 1.25;
/** Above and below the text of a row together, in points. */
const ROW_PADDING = 5;
/** No row can be higher, in points. */
const HIGHEST_ROW = 409;

/** Width of the widest line of a text, with the padding of its cell, in pixels. */
export function naturalWidth(text: string, points: number, face: FontFace = 'sans'): number {
  const lines = text.split('\n').map((line) => textWidth(line, face, points * PIXELS_PER_POINT));
  return Math.max(...lines) + CELL_PADDING;
}

/** How many lines a text takes in a column of so many pixels: broken at spaces, longer words anywhere. */
export function countLines(
  text: string,
  pixels: number,
  points: number,
  face: FontFace = 'sans',
): number {
  const room = Math.max(pixels - CELL_PADDING, 1);
  const size = points * PIXELS_PER_POINT;
  const space = textWidth(' ', face, size);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, face, size);
      if (used > 0 && used + space + width > room) {
        lines += 1;
        used = 0;
      } else if (used > 0) used += space;
      lines += Math.max(Math.ceil(width / room) - 1, 0);
      used += width > room ? width % room : width;
    }
  }
  return lines;
}

/** A column width in the unit of spreadsheets. */
export function toColumnWidth(pixels: number): number {
  return Math.max((pixels - DIGIT_PADDING) / DIGIT, 1);
}

/** The height of a row with so many lines, in points. */
export function rowHeight(lines: number, points: number): number {
  return Math.min(Math.ceil(lines * points * LEADING) + ROW_PADDING, HIGHEST_ROW);
}

/** The most lines that a row can show. */
export function linesInRow(points: number): number {
  return Math.floor((HIGHEST_ROW - ROW_PADDING) / (points * LEADING));
}
