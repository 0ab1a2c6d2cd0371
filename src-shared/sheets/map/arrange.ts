import { TEXT } from '#shared/diagram/text-metrics.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { SheetTable } from '../layout/table.ts';
import type { Block } from '../layout/block.ts';
import type { Size } from '../marks.ts';
import { LEAST_POINTS } from '../pack-words.ts';
import { fittingScale, lettersAt } from './map-figure.ts';
import {
  balancedHeight,
  planColumns,
  tablePoints,
  type ColumnPlan,
  type TableSetting,
} from './newspaper.ts';

/** What is to be arranged on a side of paper. Lengths in points. */
export interface MapContents {
  readonly table: SheetTable;
  readonly rows: number;
  /** What stands below the map, for the width and the scale that the map gets. */
  readonly foot: (width: number, scale: number) => Block;
  /** Between map, legend and table. */
  readonly gap: number;
  readonly room: Size;
  readonly setting: TableSetting;
}

/** Where map, legend and table stand. Lengths in points. */
export interface Arrangement {
  /** Points per diagram pixel. */
  readonly scale: number;
  readonly foot: Block;
  readonly columns: ColumnPlan;
  readonly tableX: number;
  readonly tableY: number;
  /** For the table on the side with the map; `null` where it begins on the next. */
  readonly tableHeight: number | null;
  /** From the top edge. */
  readonly footY: number;
}

interface Candidate extends Arrangement {
  /** About how many sides of paper the table needs beyond that with the map; 0 where it ends there. */
  readonly moreSides: number;
}

/** A strip for fewer rows than this is left white. */
const LEAST_ROWS = 5;
/** A row is about so many times as high as its letters. */
const ROW = 1.75;
/** Longer tables do not fit beside a map. */
const MOST_ROWS_BESIDE = 90;
const SHARES_BESIDE = [0.3, 0.36, 0.42, 0.48, 0.54, 0.6, 0.66] as const;
const BESIDE_GAP = 2;
const NEARLY = 0.95;
/** Letters of a map that are larger than this, in points at A4, are worth little more. */
const PLEASANT = 8;
const BEYOND = 0.3;
/** What letters of the table are worth beside those of the map. */
const OF_TABLE = 0.7;
/** What one more side costs, in points of letters: the first most, since map and table part there. */
const SIDES = { first: 3, each: 1.5 } as const;
/** What rows of several lines cost. */
const BROKEN = { each: 1.2, most: 2 } as const;

/** Sides that a table needs after a first stretch of paper. */
function sidesAfter(columns: ColumnPlan, first: number, next: number): number {
  const left = balancedHeight(columns) + ROW * columns.points - first;
  return left <= 0 ? 0 : Math.ceil(left / (next - columns.header));
}

/** The map below which the legend stands, as large as a room allows. */
function mapIn(
  diagram: PlacedDiagram,
  room: Size,
  footWidth: number,
  { foot, gap, setting }: MapContents,
): { readonly scale: number; readonly foot: Block } {
  const guess = fittingScale(diagram, room, setting.scale);
  const below = foot(footWidth, guess);
  const left = { width: room.width, height: room.height - below.height - gap };
  const scale = fittingScale(diagram, left, setting.scale);
  return { scale, foot: foot(footWidth, scale) };
}

function below(
  diagram: PlacedDiagram,
  points: number,
  isWhole: boolean,
  contents: MapContents,
): Candidate | null {
  const { table, room, gap, setting } = contents;
  const columns = planColumns(table, points, room.width, setting);
  if (!columns) return null;
  // Columns end with whole rows: each may be up to a row higher than all in equal parts.
  const needed = balancedHeight(columns) + ROW * points;
  const forTable = isWhole ? needed + 1.5 * gap : 0;
  const mapRoom = { width: room.width, height: room.height - forTable };
  if (mapRoom.height <= room.height * 0.2) return null;
  const { scale, foot } = mapIn(diagram, mapRoom, room.width, contents);
  if (scale <= 0) return null;
  const footY = diagram.height * scale + gap;
  const tableY = footY + foot.height + 1.5 * gap;
  const left = room.height - tableY;
  const fits = isWhole || left > columns.header + LEAST_ROWS * ROW * points;
  const tableHeight = fits ? left : null;
  const moreSides = isWhole ? 0 : sidesAfter(columns, tableHeight ?? 0, room.height);
  return {
    ...{ scale, foot, footY, columns, tableX: 0, tableY, tableHeight },
    moreSides,
  };
}

/** `isFootWide`: what stands below the map stands below the table too. */
function beside(
  diagram: PlacedDiagram,
  points: number,
  share: number,
  isFootWide: boolean,
  contents: MapContents,
): Candidate | null {
  const { table, room, gap, setting } = contents;
  const mapWidth = room.width * (1 - share) - BESIDE_GAP * gap;
  const footWidth = isFootWide ? room.width : mapWidth;
  const mapRoom = { width: mapWidth, height: room.height };
  const { scale, foot } = mapIn(diagram, mapRoom, footWidth, contents);
  if (scale <= 0) return null;
  // What a high map leaves of its width is the table's.
  const left = isFootWide ? diagram.width * scale : mapWidth;
  const tableX = left + BESIDE_GAP * gap;
  const columns = planColumns(table, points, room.width - tableX, setting);
  if (!columns) return null;
  const tableHeight = room.height - (isFootWide ? foot.height + 1.5 * gap : 0);
  const moreSides = sidesAfter(columns, tableHeight, room.height);
  const mapBottom = diagram.height * scale + gap;
  const footY = isFootWide ? room.height - foot.height : mapBottom;
  return { scale, foot, footY, columns, tableX, tableY: 0, tableHeight, moreSides };
}

function worth({ scale, columns, moreSides }: Candidate, times: number): number {
  const broken = Math.min(BROKEN.most, columns.broken * BROKEN.each);
  const letters = (TEXT.labelSize * scale) / times;
  const ofMap = Math.min(letters, PLEASANT) + Math.max(0, letters - PLEASANT) * BEYOND;
  const sides = moreSides === 0 ? 0 : SIDES.first + (moreSides - 1) * SIDES.each;
  return ofMap + (columns.points / times) * OF_TABLE - broken - sides;
}

/** Finds out where a map and its table are both as legible as a side of paper allows. */
export function arrange(diagram: PlacedDiagram, contents: MapContents): Arrangement {
  const { room, rows, setting } = contents;
  const alone = below(diagram, LEAST_POINTS, false, contents);
  if (!alone) throw new RangeError('No table of flows is as narrow as this paper.');
  if (diagram.boxes.length === 0 || rows === 0) return alone;
  const letters = (scale: number): number => {
    return lettersAt(diagram, scale, { ...setting, name: '' });
  };
  const largest = letters(alone.scale);
  // No map is made illegible for its table; one that cannot be legible is about as large as it can be.
  const least = largest < LEAST_POINTS ? largest * NEARLY : LEAST_POINTS - 0.01;
  const sizes = tablePoints(setting.scale);
  const isLandscape = room.width > room.height * 1.15;
  const shares = isLandscape && rows <= MOST_ROWS_BESIDE ? SHARES_BESIDE : [];
  const candidates = sizes
    .flatMap((points) => [
      below(diagram, points, true, contents),
      below(diagram, points, false, contents),
      ...shares.flatMap((share) =>
        [true, false].map((isFootWide) => beside(diagram, points, share, isFootWide, contents)),
      ),
    ])
    .filter((each) => each !== null)
    .filter(({ scale }) => letters(scale) >= least);
  const [best] = candidates.toSorted((a, b) => worth(b, setting.scale) - worth(a, setting.scale));
  return best ?? alone;
}
