import { dominantWorkload, numberText, type AnnotationLine } from './annotation.ts';
import type { LabelLine, PlacedLink } from './placed-diagram.ts';
import { TEXT } from './text-metrics.ts';

/** Height of an annotation in diagram pixels. */
export function labelHeight(lineCount: number): number {
  return lineCount * TEXT.labelLineHeight + 2 * TEXT.labelPaddingY;
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
