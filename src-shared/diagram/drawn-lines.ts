import { dominantWorkload, numberText, type AnnotationLine } from './annotation.ts';
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
  const numbers = lines.map((line) => textWidth(numberText(line), 'condensed', TEXT.numberSize));
  const textOffset = TEXT.labelPaddingX + Math.max(...numbers) + TEXT.numberGap;
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
  return lines.map(({ text, direction, workload, flows, numbers }) => ({
    text: `${text} ${arrows[direction]}`,
    arrow: arrows[direction],
    workload,
    flows,
    numbers,
    numberText: numberText({ numbers }),
  }));
}

/** What follows for a link's line from its annotation: colour, arrow heads, flows. */
export function linkLook(
  lines: readonly AnnotationLine[],
): Pick<PlacedLink, 'workload' | 'heads' | 'flows'> {
  return {
    workload: dominantWorkload(lines),
    heads: {
      from: lines.some(({ direction }) => direction !== 'forward'),
      to: lines.some(({ direction }) => direction !== 'backward'),
    },
    flows: lines.flatMap(({ flows }) => flows),
  };
}
