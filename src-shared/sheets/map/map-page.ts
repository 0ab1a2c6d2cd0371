import { cropDiagram } from '#shared/diagram/crop-diagram.ts';
import { TEXT } from '#shared/diagram/text-metrics.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { SheetTable } from '../layout/table.ts';
import type { Block } from '../layout/block.ts';
import { paragraph } from '../layout/paragraph.ts';
import { moved, type Mark } from '../marks.ts';
import { LEAST_POINTS } from '../pack-words.ts';
import type { SheetBody, SheetContext } from '../sheet.ts';
import { arrange, type Arrangement } from './arrange.ts';
import { hostBlock } from './host-block.ts';
import { legendGroups } from './legend-items.ts';
import { legendStrip } from './legend-strip.ts';
import { legibleAt, mapMark } from './map-figure.ts';
import { ownPlan } from './newspaper.ts';
import { tableSides } from './table-sides.ts';

/** A map with the table that says the same in words. */
export interface MapPage {
  readonly diagram: PlacedDiagram;
  /** What a screen reader calls the map. */
  readonly name: string;
  readonly table: SheetTable;
  /** A second table: below the map where that leaves it legible, or else at the top of the next side. */
  readonly hosts?: SheetTable | null;
  /** A sentence or two above the map. */
  readonly intro?: string;
}

/** Between map, legend and tables, in points at A4. */
const GAP = 8;
/** The longest line of a legend has room in this width. */
const LEAST_LEGEND = 220;
/** Hosts below a map may take this share of its size. */
const NEARLY = 0.95;
const INTRO = { size: 9, gap: 7, widest: 620 } as const;

/** Marks one below the other, those without height left out. */
function stacked(parts: readonly Block[], gap: number): Block {
  const marks: Mark[] = [];
  let y = 0;
  for (const part of parts.filter(({ height }) => height > 0)) {
    if (y > 0) y += gap;
    marks.push(moved(part.marks, 0, y));
    y += part.height;
  }
  return { marks, height: y };
}

/** The map with its legend and what else stands below it, and the beginning of the table. */
function firstMarks(
  diagram: PlacedDiagram,
  { scale, foot, isFootWide, tableX, tableY }: Arrangement,
  table: Block | undefined,
  name: string,
  { theme, scale: times, room }: SheetContext,
): readonly Mark[] {
  const map = mapMark(diagram, { x: 0, y: 0, scale }, { theme, name, scale: times });
  const mapBottom = diagram.height * scale;
  const above = isFootWide && table ? Math.max(mapBottom, table.height) : mapBottom;
  const gap = (isFootWide ? 1.5 : 1) * GAP * times;
  const footY = Math.min(above + gap, room.height - foot.height);
  return [map, moved(foot.marks, 0, footY), ...(table ? [moved(table.marks, tableX, tableY)] : [])];
}

/** Where all stands, and whether the hosts stand with the map: they must not make it illegible. */
function arrangeAll(
  diagram: PlacedDiagram,
  { table, hosts = null }: MapPage,
  context: SheetContext,
): { readonly place: Arrangement; readonly hasHosts: boolean } {
  const { scale, theme, language, room } = context;
  const gap = GAP * scale;
  const legend = (width: number, mapScale: number): Block => {
    const groups = legendGroups(legibleAt(diagram, mapScale), language);
    return legendStrip(groups, width, { theme, scale });
  };
  const rows = table.sections.reduce((sum, section) => sum + section.rows.length, 0);
  const setting = { theme, language, scale };
  const contents = { table, rows, gap, room, setting };
  const leastFoot = LEAST_LEGEND * scale;
  const alone = arrange(diagram, { ...contents, foot: legend, leastFoot });
  if (!hosts || hostBlock(hosts, room.width, setting).height > room.height / 2)
    return { place: alone, hasHosts: false };
  // The same few widths are tried with every letter size.
  const blocks = new Map<number, Block>();
  const foot = (width: number, mapScale: number): Block => {
    const block = blocks.get(width) ?? hostBlock(hosts, width, setting);
    blocks.set(width, block);
    return stacked([legend(width, mapScale), block], gap);
  };
  const together = arrange(diagram, { ...contents, foot, leastFoot: room.width });
  const legible = Math.min(alone.scale * NEARLY, (LEAST_POINTS / TEXT.captionSize) * 1.001);
  return together.scale >= legible
    ? { place: together, hasHosts: true }
    : { place: alone, hasHosts: false };
}

/**
 * Sides of paper with a map and its table: below or beside the map, whichever leaves more of both legible; on further
 * sides where it does not fit.
 */
export function mapBodies(page: MapPage, context: SheetContext): readonly SheetBody[] {
  const { theme, scale } = context;
  const intro = paragraph(page.intro ?? '', {
    width: Math.min(context.room.width, INTRO.widest * scale),
    size: INTRO.size * scale,
    colour: theme.muted,
  });
  const top = page.intro === undefined ? 0 : intro.height + INTRO.gap * scale;
  const room = { width: context.room.width, height: context.room.height - top };
  const diagram = cropDiagram(page.diagram);
  const { place, hasHosts } = arrangeAll(diagram, page, { ...context, room });
  const hasMap = diagram.boxes.length > 0;
  const forTable = hasMap ? place.tableHeight : room.height;
  const hosts = hasHosts ? null : (page.hosts ?? null);
  const further = { ...context, ...context.further };
  const after = context.further ? ownPlan(page.table, further.room.width, further) : place.after;
  const columns = { columns: place.columns, after };
  const { withMap, others } = tableSides(columns, forTable, hosts, further);
  const marks = hasMap
    ? firstMarks(diagram, place, withMap, page.name, { ...context, room })
    : (withMap?.marks ?? []);
  return [{ marks: top === 0 ? marks : [...intro.marks, moved(marks, 0, top)] }, ...others];
}
