import type { FontFace } from '#shared/diagram/text-metrics.ts';
import type { Mark } from '../marks.ts';
import type { Block } from './block.ts';
import { ASCENT, LINE_HEIGHT, wrapText } from './wrap-text.ts';

/** How a text is set. Lengths in points. */
export interface ParagraphLook {
  readonly width: number;
  readonly size: number;
  readonly colour: string;
  /** Default: the plain face. */
  readonly face?: FontFace;
  /** From baseline to baseline, as a share of the letter size. Default: that of tables. */
  readonly lineHeight?: number;
}

/** Text broken to a width, from the top left corner. */
export function paragraph(
  text: string,
  { width, size, colour, face = 'sans', lineHeight = LINE_HEIGHT }: ParagraphLook,
): Block {
  const lines = wrapText(text, face, size, width);
  const marks = lines.map((line, index): Mark => ({
    kind: 'text',
    x: 0,
    y: (index * lineHeight + ASCENT) * size,
    text: line,
    face,
    size,
    colour,
  }));
  return { marks, height: lines.length * lineHeight * size };
}
