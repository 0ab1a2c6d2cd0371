import { TEXT } from '#shared/diagram/text-metrics.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { SheetTable } from '../layout/table.ts';
import type { Block } from '../layout/block.ts';
import type { Size } from '../marks.ts';
import { LEAST_POINTS } from '../pack-words.ts';
import { fittingScale, lettersAt } from './map-figure.ts';
import {
  balancedHeight,
  columnPlans,
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
  /** Narrower than this, what stands below the map is hard to read. */
  readonly leastFoot: number;
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
  /** Whether the foot is as wide as the room and stands below map and table, not below the map alone. */
  readonly isFootWide: boolean;
  readonly columns: ColumnPlan;
  /** For what is left of the table on further sides. */
  readonly after: ColumnPlan;
  readonly tableX: number;
  readonly tableY: number;
  /** For the table on the side with the map; `null` where it begins on the next. */
  readonly tableHeight: number | null;
}

interface Candidate extends Arrangement {
  /** About how many sides of paper the table needs beyond that with the map; 0 where it ends there. */
  readonly moreSides: number;
  /** What stays white beside the map, or below the shorter of map and table, as a share of the room. */
  readonly white: number;
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
const SIDES = { first: 3.5, each: 1.5 } as const;
/** What it costs, in points of letters, when a whole side stays white. */
const WHITE = 5;
/** What rows of several lines cost. */
const BROKEN = { each: 1.2, most: 5 } as const;

/** About how high a table is: columns end with whole rows, so each may be up to a row higher than in equal parts. */
function aboutHeight(columns: ColumnPlan): number {
  return balancedHeight(columns) + ROW * columns.points;
}

/** Sides that a table needs after a first stretch of paper. */
function sidesAfter(columns: ColumnPlan, first: number, after: ColumnPlan, next: number): number {
  const needed = aboutHeight(columns);
  if (needed <= first) return 0;
  const share = 1 - first / needed;
  return Math.ceil((share * aboutHeight(after)) / (next - after.header));
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
  columns: ColumnPlan,
  isWhole: boolean,
  contents: MapContents,
): Candidate | null {
  const { room, gap } = contents;
  const forTable = isWhole ? aboutHeight(columns) + 1.5 * gap : 0;
  const mapRoom = { width: room.width, height: room.height - forTable };
  if (mapRoom.height <= room.height * 0.2) return null;
  const { scale, foot } = mapIn(diagram, mapRoom, room.width, contents);
  if (scale <= 0) return null;
  const map = { width: diagram.width * scale, height: diagram.height * scale };
  const tableY = map.height + gap + foot.height + 1.5 * gap;
  const left = room.height - tableY;
  const fits = isWhole || left > columns.header + LEAST_ROWS * ROW * columns.points;
  const tableHeight = fits ? left : null;
  const moreSides = isWhole ? 0 : sidesAfter(columns, tableHeight ?? 0, columns, room.height);
  return {
    ...{ scale, foot, isFootWide: false, columns, after: columns, tableX: 0, tableY, tableHeight },
    moreSides,
    white: ((room.width - map.width) * map.height) / (room.width * room.height),
  };
}

/** What stands below a map that is narrower than it might be: no wider than the map, where there is height for that. */
function narrowFoot(
  map: Size,
  wide: Block,
  { width, scale }: { readonly width: number; readonly scale: number },
  { room, gap, foot, leastFoot }: MapContents,
): { readonly foot: Block; readonly left: number } {
  const left = Math.min(width, Math.max(map.width, leastFoot));
  const narrow = foot(left, scale);
  const fits = map.height + gap + narrow.height <= room.height;
  return fits ? { foot: narrow, left } : { foot: wide, left: width };
}

/** `isFootWide`: what stands below the map stands below the table too. */
function beside(
  diagram: PlacedDiagram,
  after: ColumnPlan,
  share: number,
  isFootWide: boolean,
  contents: MapContents,
): readonly Candidate[] {
  const { table, room, gap, setting } = contents;
  const mapWidth = room.width * (1 - share) - BESIDE_GAP * gap;
  const footWidth = isFootWide ? room.width : mapWidth;
  const mapRoom = { width: mapWidth, height: room.height };
  const { scale, foot: wide } = mapIn(diagram, mapRoom, footWidth, contents);
  if (scale <= 0) return [];
  const map = { width: diagram.width * scale, height: diagram.height * scale };
  // What a high map leaves of its width is the table's.
  const { foot, left } = isFootWide
    ? { foot: wide, left: map.width }
    : narrowFoot(map, wide, { width: mapWidth, scale }, contents);
  const tableX = left + BESIDE_GAP * gap;
  const tableWidth = room.width - tableX;
  const tableHeight = room.height - (isFootWide ? foot.height + 1.5 * gap : 0);
  const leftBottom = map.height + (isFootWide ? 0 : gap + foot.height);
  const right = (left - map.width) * map.height;
  return columnPlans(table, after.points, tableWidth, setting).map((columns) => {
    const lower = Math.min(tableHeight, aboutHeight(columns)) - leftBottom;
    const under = Math.abs(lower) * (lower > 0 ? left : tableWidth);
    return {
      ...{ scale, foot, isFootWide, columns, after, tableX, tableY: 0, tableHeight },
      moreSides: sidesAfter(columns, tableHeight, after, room.height),
      white: (right + under) / (room.width * room.height),
    };
  });
}

function worth({ scale, columns, moreSides, white }: Candidate, times: number): number {
  const broken = Math.min(BROKEN.most, columns.broken * BROKEN.each);
  const letters = (TEXT.labelSize * scale) / times;
  const ofMap = Math.min(letters, PLEASANT) + Math.max(0, letters - PLEASANT) * BEYOND;
  const sides = moreSides === 0 ? 0 : SIDES.first + (moreSides - 1) * SIDES.each;
  return ofMap + (columns.points / times) * OF_TABLE - broken - sides - white * WHITE;
}

/** All ways to set map and table with letters of so many points in the table. */
function candidatesAt(
  diagram: PlacedDiagram,
  points: number,
  contents: MapContents,
): readonly Candidate[] {
  const { table, room, rows, setting } = contents;
  const plans = columnPlans(table, points, room.width, setting);
  const lowest = plans.at(-1);
  const isLandscape = room.width > room.height * 1.15;
  const shares = lowest && isLandscape && rows <= MOST_ROWS_BESIDE ? SHARES_BESIDE : [];
  return [
    ...plans.flatMap((columns) =>
      [true, false].map((isWhole) => below(diagram, columns, isWhole, contents)),
    ),
    ...shares.flatMap((share) =>
      [true, false].flatMap((isFootWide) =>
        lowest ? beside(diagram, lowest, share, isFootWide, contents) : [],
      ),
    ),
  ].filter((each) => each !== null);
}

/** Finds out where a map and its table are both as legible as a side of paper allows. */
export function arrange(diagram: PlacedDiagram, contents: MapContents): Arrangement {
  const { table, room, rows, setting } = contents;
  const lowest = columnPlans(table, LEAST_POINTS, room.width, setting).at(-1);
  const alone = lowest ? below(diagram, lowest, false, contents) : null;
  if (!alone) throw new RangeError('No table of flows is as narrow as this paper.');
  if (diagram.boxes.length === 0 || rows === 0) return alone;
  const letters = (scale: number): number => {
    return lettersAt(diagram, scale, { ...setting, name: '' });
  };
  const largest = letters(alone.scale);
  // No map is made illegible for its table; one that cannot be legible is about as large as it can be.
  const least = largest < LEAST_POINTS ? largest * NEARLY : LEAST_POINTS - 0.01;
  const [best] = tablePoints(setting.scale)
    .flatMap((points) => candidatesAt(diagram, points, contents))
    .filter(({ scale }) => letters(scale) >= least)
    .toSorted((a, b) => worth(b, setting.scale) - worth(a, setting.scale));
  return best ?? alone;
}
