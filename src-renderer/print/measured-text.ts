import { breakLines, textWidth, type FontFace } from '#shared/diagram/text-metrics.ts';
import { MM_PER_POINT } from './paper.ts';

/** `breakLines` balances in steps of four units: tenths of a millimetre make them small. */
const UNITS_PER_MM = 10;

/** Width in millimetres of one line of text. */
export function widthOf(text: string, face: FontFace, points: number): number {
  return textWidth(text, face, points * MM_PER_POINT);
}

/** Text broken into lines no wider than `limit` millimetres, so that heights are known before anything is drawn. */
export function linesOf(
  text: string,
  face: FontFace,
  points: number,
  limit: number,
): readonly string[] {
  if (widthOf(text, face, points) <= limit) return [text];
  return breakLines(text, face, points * MM_PER_POINT * UNITS_PER_MM, limit * UNITS_PER_MM);
}

/** Width in millimetres of the widest of some lines. */
export function widest(texts: readonly string[], face: FontFace, points: number): number {
  return Math.max(0, ...texts.map((text) => widthOf(text, face, points)));
}
