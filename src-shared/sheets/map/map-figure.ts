import { TEXT } from '#shared/diagram/text-metrics.ts';
import { textWidth } from '#shared/diagram/text-metrics.ts';
import type { PlacedDiagram, PlacedLabel } from '#shared/diagram/placed-diagram.ts';
import { smallestLetters, type DiagramMark, type Size } from '../marks.ts';
import { LEAST_POINTS } from '../pack-words.ts';
import type { SheetTheme } from '../sheet-theme.ts';

/** Annotations larger than this many points on A4 waste paper. */
const LARGEST_LETTERS = 10;

/** How a map is put on paper. */
export interface MapOptions {
  readonly theme: SheetTheme;
  /** What a screen reader calls it. */
  readonly name: string;
  /** Times the letter sizes of A4. */
  readonly scale: number;
}

/** The scale at which a diagram fits a room, in points per diagram pixel; letters do not grow beyond what is pleasant. */
export function fittingScale({ width, height }: Size, room: Size, times: number): number {
  const most = (LARGEST_LETTERS * times) / TEXT.labelSize;
  return Math.min(room.width / width, room.height / height, most);
}

function withoutNumbers(label: PlacedLabel): PlacedLabel {
  const lines = label.lines.map((line) => ({ ...line, numberText: '' }));
  const widest = Math.max(...lines.map(({ text }) => textWidth(text, 'condensed', TEXT.labelSize)));
  const width = Math.ceil(widest + 2 * TEXT.labelPaddingX);
  const x = label.x + (label.width - width) / 2;
  return { ...label, lines, x, width, textX: x + TEXT.labelPaddingX };
}

/**
 * A diagram as it is drawn at a scale: where the small numbers before annotations could not be read but all else can,
 * they go. The table says the same.
 */
export function legibleAt(diagram: PlacedDiagram, scale: number): PlacedDiagram {
  const isSmall = TEXT.numberSize * scale < LEAST_POINTS;
  const hasNumbers = diagram.labels.some(({ lines }) =>
    lines.some((line) => line.numberText !== ''),
  );
  return isSmall && hasNumbers
    ? { ...diagram, labels: diagram.labels.map(withoutNumbers) }
    : diagram;
}

/** A diagram as a mark with its top left corner at a place. */
export function mapMark(
  diagram: PlacedDiagram,
  place: { readonly x: number; readonly y: number; readonly scale: number },
  { theme, name }: MapOptions,
): DiagramMark {
  const drawn = legibleAt(diagram, place.scale);
  return { kind: 'diagram', ...place, diagram: drawn, theme: theme.diagram, name };
}

/** The smallest letters of a diagram at a scale, in points, when what can be left out is. */
export function lettersAt(diagram: PlacedDiagram, scale: number, options: MapOptions): number {
  return smallestLetters([mapMark(diagram, { x: 0, y: 0, scale }, options)]);
}
