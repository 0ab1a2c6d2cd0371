import { fontWidths } from './data/font-widths.ts';

/** The faces that diagrams use. Drawn with `font-kerning: none`, so that widths are sums of advances. */
export type FontFace = keyof typeof fontWidths;

/** Sizes and distances of diagram text, in diagram pixels. */
export const TEXT = {
  zoneSize: 17,
  firewallSize: 11,
  titleSize: 13,
  captionSize: 10.5,
  labelSize: 12.5,
  numberSize: 8.5,
  /** From baseline to baseline. */
  titleLineHeight: 16,
  captionLineHeight: 12,
  labelLineHeight: 15,
  labelPaddingX: 4,
  /** Between the numbers and the text of a label line. */
  numberGap: 4,
  labelPaddingY: 1.5,
} as const;

/** The distance from the top of a line to its baseline, as a share of the line height. */
export const BASELINE = 0.76;

const advances = new Map<FontFace, ReadonlyMap<string, number>>(
  (Object.keys(fontWidths) as FontFace[]).map((face) => [
    face,
    new Map(
      Object.entries(fontWidths[face]).flatMap(([width, characters]: [string, string]) =>
        Array.from(characters, (character): [string, number] => [character, Number(width) / 1000]),
      ),
    ),
  ]),
);

/** A character that no shipped table lists is taken as wide as a digit, the widest common case. */
const UNKNOWN_ADVANCE = 0.6;

/** Width of one line of text in diagram pixels. */
export function textWidth(text: string, face: FontFace, size: number): number {
  const table = advances.get(face);
  let sum = 0;
  for (const character of text) sum += table?.get(character) ?? UNKNOWN_ADVANCE;
  return sum * size;
}

/**
 * Breaks text at spaces into lines no wider than `limit` diagram pixels, balanced: the narrowest block that
 * needs no more lines than greedy breaking does. A word wider than the limit keeps a line of its own.
 */
export function breakLines(
  text: string,
  face: FontFace,
  size: number,
  limit: number,
): readonly string[] {
  const words = text.split(' ');
  const fill = (width: number): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && textWidth(longer, face, size) <= width)
        lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const greedy = fill(limit);
  let best = greedy;
  for (let width = limit - 4; width > 0; width -= 4) {
    const narrower = fill(width);
    if (narrower.length > greedy.length) break;
    best = narrower;
  }
  return best;
}
