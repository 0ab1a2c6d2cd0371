import { textWidth, type FontFace } from '#shared/diagram/text-metrics.ts';

/** From baseline to baseline, as a share of the letter size. */
export const LINE_HEIGHT = 1.28;
/** From the top of a line to its baseline, as a share of the letter size. */
export const ASCENT = 0.98;

/**
 * Where a long word may be broken: behind these signs, which domain names and addresses are full of. Not inside the
 * figures of a date, of an IPv4 address or before its mask.
 */
const BREAK_BEHIND = /(?<=[./\-–_:,@])(?<![\d:][./-](?=\d))/u;

/** A word in pieces that each fit a width; at its signs where it can be, else anywhere. */
function pieces(word: string, face: FontFace, size: number, width: number): readonly string[] {
  if (textWidth(word, face, size) <= width) return [word];
  const result: string[] = [];
  let line = '';
  const add = (part: string): void => {
    if (line !== '' && textWidth(line + part, face, size) > width) {
      result.push(line);
      line = '';
    }
    line += part;
  };
  for (const part of word.split(BREAK_BEHIND)) {
    if (textWidth(part, face, size) <= width) add(part);
    else for (const letter of part) add(letter);
  }
  if (line !== '') result.push(line);
  return result;
}

/**
 * Breaks text into lines no wider than `width` points: at spaces, and inside words only where one alone is too wide.
 * Line feeds in the text are kept. A no-break space does not break.
 */
export function wrapText(
  text: string,
  face: FontFace,
  size: number,
  width: number,
): readonly string[] {
  const space = textWidth(' ', face, size);
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    // Of the last line. Advances add up, so that no line is measured again for every word.
    let used = Number.POSITIVE_INFINITY;
    for (const word of paragraph.split(' ')) {
      const wide = textWidth(word, face, size);
      if (used + space + wide <= width) {
        lines[lines.length - 1] = `${lines.at(-1) ?? ''} ${word}`;
        used += space + wide;
      } else {
        lines.push(...pieces(word, face, size, width));
        used = textWidth(lines.at(-1) ?? '', face, size);
      }
    }
    return lines.length > 0 ? lines : [''];
  });
}

/** A last line that is shorter than this share of the width is as good as lost. */
const SHORT = 0.35;

/**
 * The width in which the lines of a text come out even: the least that takes no more of them.
 * @param short the whole width is kept where the last line is no shorter than this share of it.
 */
export function evenWidth(
  text: string,
  face: FontFace,
  size: number,
  width: number,
  short: number = SHORT,
): number {
  const lines = wrapText(text, face, size, width);
  const last = textWidth(lines.at(-1) ?? '', face, size);
  if (lines.length < 2 || last >= width * short) return width;
  const step = size / 2;
  let even = width;
  while (even > step * 4 && wrapText(text, face, size, even - step).length === lines.length)
    even -= step;
  return even;
}

/** The width that the longest unbreakable part of a text needs, in points. */
export function longestPart(text: string, face: FontFace, size: number): number {
  const parts = text.split(/[ \n]/u).flatMap((word) => word.split(BREAK_BEHIND));
  return Math.max(0, ...parts.map((part) => textWidth(part, face, size)));
}
