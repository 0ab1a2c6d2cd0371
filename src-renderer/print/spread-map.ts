import type { PlacedDiagram, Rectangle } from '#shared/diagram/placed-diagram.ts';
import { TEXT } from '#shared/diagram/text-metrics.ts';
import { windowStarts, type Span } from './map-windows.ts';
import { MM_PER_POINT, type Size } from './paper.ts';

/** The smallest letters that an office print still shows well, in points. */
export const LEGIBLE_POINTS = 6.5;
/** Larger annotations than this gain nothing. */
export const LARGEST_POINTS = 10;

/** Diagram pixels that neighbouring parts show both, so that they can be glued. */
const OVERLAP = 24;
const MOST = { columns: 6, rows: 3 } as const;
const SCALE_STEP = 0.985;
/** Letters may miss `LEGIBLE_POINTS` by this much where that saves a second row of nearly the same sheets. */
const ROW_TOLERANCE = 0.9;

/** The map cut into windows of one size, row by row. */
export interface MapSpread {
  readonly columns: number;
  readonly rows: number;
  /** Millimetres per diagram pixel. */
  readonly scale: number;
  readonly windows: readonly Rectangle[];
}

/** Size of the annotations at a scale, in points. */
export function annotationPoints(scale: number): number {
  return (TEXT.labelSize * scale) / MM_PER_POINT;
}

/** The scale at which annotations have a size in points. */
export function scaleFor(points: number): number {
  return (points * MM_PER_POINT) / TEXT.labelSize;
}

/** What must not be cut in two: annotations and boxes, each along both axes. */
function piecesOf({ labels, boxes }: PlacedDiagram): { across: Span[]; down: Span[] } {
  const whole: readonly Rectangle[] = [...labels, ...boxes];
  return {
    across: whole.map(({ x, width }) => ({ start: x - 4, end: x + width + 4 })),
    down: whole.map(({ y, height }) => ({ start: y - 4, end: y + height + 4 })),
  };
}

function cut(diagram: PlacedDiagram, sheet: Size, scale: number): MapSpread {
  const { across, down } = piecesOf(diagram);
  const width = Math.min(diagram.width, sheet.width / scale);
  const height = Math.min(diagram.height, sheet.height / scale);
  const columns = windowStarts(diagram.width, width, across, OVERLAP);
  const rows = windowStarts(diagram.height, height, down, OVERLAP);
  const windows = rows.flatMap((y) => columns.map((x) => ({ x, y, width, height })));
  return { columns: columns.length, rows: rows.length, scale, windows };
}

/** Scales from small to large, `LEGIBLE_POINTS` and the one at which the map is as high as the sheet among them. */
function scalesToTry(diagram: PlacedDiagram, sheet: Size): readonly number[] {
  const legible = scaleFor(LEGIBLE_POINTS);
  const scales = [legible, sheet.height / diagram.height, sheet.width / diagram.width];
  const largest = scaleFor(LARGEST_POINTS);
  for (let scale = legible * ROW_TOLERANCE; scale <= largest; scale /= SCALE_STEP) {
    scales.push(scale);
  }
  return scales
    .filter((scale) => scale >= legible * ROW_TOLERANCE && scale <= largest)
    .sort((a, b) => a - b);
}

/**
 * Cuts the map for sheets of a size: as few of them as show annotations at about `LEGIBLE_POINTS`, and then as
 * large as this number of sheets allows.
 */
export function spreadMap(diagram: PlacedDiagram, sheet: Size): MapSpread {
  const legible = scaleFor(LEGIBLE_POINTS);
  let best = cut(diagram, sheet, legible);
  for (const scale of scalesToTry(diagram, sheet)) {
    const next = cut(diagram, sheet, scale);
    const { columns, rows, windows } = next;
    const fits = columns <= MOST.columns && rows <= MOST.rows;
    const reads = rows === 1 || scale >= legible;
    if (fits && reads && windows.length <= best.windows.length) best = next;
  }
  return best;
}

/** The part of a diagram that a window shows something of. */
export function inWindow(diagram: PlacedDiagram, window: Rectangle): PlacedDiagram {
  const overlaps = ({ x, y, width, height }: Rectangle): boolean =>
    x < window.x + window.width &&
    x + width > window.x &&
    y < window.y + window.height &&
    y + height > window.y;
  return {
    ...diagram,
    boxes: diagram.boxes.filter(overlaps),
    labels: diagram.labels.filter(overlaps),
    links: diagram.links.filter(({ points }) => overlaps(boundsOf(points))),
  };
}

function boundsOf(points: readonly { readonly x: number; readonly y: number }[]): Rectangle {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs) - 2, Math.min(...ys) - 2];
  return { x, y, width: Math.max(...xs) + 2 - x, height: Math.max(...ys) + 2 - y };
}
