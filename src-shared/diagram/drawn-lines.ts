import { dominantWorkload, type AnnotationLine } from './annotation.ts';
import { sharedChange } from './change.ts';
import type { LabelLine, PlacedLink } from './placed-diagram.ts';
import { TEXT, textWidth } from './text-metrics.ts';

/** The room that an annotation needs, and where its texts start from its left edge, in diagram pixels. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
  readonly textOffset: number;
}

/** Measures an annotation, padding included, with room for the widest arrow. */
export function labelSize(lines: readonly AnnotationLine[]): LabelSize {
  const widths = lines.map(({ text }) => textWidth(`${text} ↔`, 'condensed', TEXT.labelSize));
  const numbers = lines.map((line) => textWidth(line.numberText, 'condensed', TEXT.numberSize));
  const numberWidth = Math.max(...numbers);
  const textOffset = TEXT.labelPaddingX + (numberWidth > 0 ? numberWidth + TEXT.numberGap : 0);
  return {
    width: Math.ceil(textOffset + Math.max(...widths) + TEXT.labelPaddingX),
    height: lines.length * TEXT.labelLineHeight + 2 * TEXT.labelPaddingY,
    textOffset,
  };
}

/** Annotation lines with their arrows, once it is known which end of the link is drawn on the left. */
export function drawLines(lines: readonly AnnotationLine[], left: 0 | 1): readonly LabelLine[] {
  const arrows = {
    forward: left === 0 ? '→' : '←',
    backward: left === 0 ? '←' : '→',
    both: '↔',
  } as const;
  return lines.map(({ text, direction, ...line }) => ({
    ...line,
    text: `${text} ${arrows[direction]}`,
    arrow: arrows[direction],
  }));
}

/** What follows for a link's line from its annotation: colour, arrow heads, flows, change. */
export function linkLook(
  lines: readonly AnnotationLine[],
): Pick<PlacedLink, 'workload' | 'heads' | 'flows' | 'change'> {
  return {
    workload: dominantWorkload(lines),
    heads: {
      from: lines.some(({ direction }) => direction !== 'forward'),
      to: lines.some(({ direction }) => direction !== 'backward'),
    },
    flows: lines.flatMap(({ flows }) => flows),
    change: sharedChange(lines),
  };
}
