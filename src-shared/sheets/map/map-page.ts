import type { Text } from '#shared/catalog/index.ts';
import { cropDiagram } from '#shared/diagram/crop-diagram.ts';
import { TEXT } from '#shared/diagram/text-metrics.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { SheetTable } from '../layout/table.ts';
import type { Block } from '../layout/block.ts';
import { TableFlow } from '../layout/table-flow.ts';
import { followedBy } from '../layout/table-bodies.ts';
import { paragraph } from '../layout/paragraph.ts';
import { moved, type Mark } from '../marks.ts';
import { LEAST_POINTS } from '../pack-words.ts';
import type { SheetBody, SheetContext } from '../sheet.ts';
import { arrange, type Arrangement } from './arrange.ts';
import { legendGroups } from './legend-items.ts';
import { legendStrip } from './legend-strip.ts';
import { legibleAt, mapMark } from './map-figure.ts';
import { setColumns } from './newspaper.ts';

/** A map with the table that says the same in words. */
export interface MapPage {
  readonly diagram: PlacedDiagram;
  /** What a screen reader calls the map. */
  readonly name: string;
  readonly table: SheetTable;
  /** A second table: below the map where that leaves it legible, or else after the table. */
  readonly hosts?: SheetTable | null;
  /** A sentence or two above the map. */
  readonly intro?: string;
}

/** Between map, legend and tables, in points at A4. */
const GAP = 8;
/** Hosts below a map may take this share of its size. */
const NEARLY = 0.95;
const INTRO = { size: 9, gap: 7, widest: 620 } as const;

const CONTINUED = { en: 'Table, continued', fr: 'Tableau, suite' } as const satisfies Text;

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
  { scale, foot, footY, tableX, tableY }: Arrangement,
  table: Block | undefined,
  name: string,
  { theme, scale: times }: SheetContext,
): readonly Mark[] {
  const map = mapMark(diagram, { x: 0, y: 0, scale }, { theme, name, scale: times });
  return [map, moved(foot.marks, 0, footY), ...(table ? [moved(table.marks, tableX, tableY)] : [])];
}

/** A whole table at a width. */
function wholeTable(table: SheetTable, width: number, context: SheetContext): Block {
  const { theme, language, scale } = context;
  const flow = new TableFlow(table, { width, theme, language, scale });
  return flow.take(Number.POSITIVE_INFINITY) ?? { marks: [], height: 0 };
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
  const alone = arrange(diagram, { table, rows, foot: legend, gap, room, setting });
  if (!hosts || wholeTable(hosts, room.width, context).height > room.height / 2)
    return { place: alone, hasHosts: false };
  const foot = (width: number, mapScale: number): Block =>
    stacked([legend(width, mapScale), wholeTable(hosts, width, context)], gap);
  const together = arrange(diagram, { table, rows, foot, gap, room, setting });
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
  const { theme, scale, language } = context;
  const intro = paragraph(page.intro ?? '', {
    width: Math.min(context.room.width, INTRO.widest * scale),
    size: INTRO.size * scale,
    colour: theme.muted,
  });
  const top = page.intro === undefined ? 0 : intro.height + INTRO.gap * scale;
  const room = { width: context.room.width, height: context.room.height - top };
  const diagram = cropDiagram(page.diagram);
  const { place, hasHosts } = arrangeAll(diagram, page, { ...context, room });
  const { columns, tableHeight } = place;
  const hasMap = diagram.boxes.length > 0;
  const { height } = context.room;
  const parts = setColumns(columns, (hasMap ? tableHeight : room.height) ?? height, height);
  const beginsHere = !hasMap || tableHeight !== null;
  const [first, others] = beginsHere ? [parts[0], parts.slice(1)] : [undefined, parts];
  const marks = hasMap
    ? firstMarks(diagram, place, first, page.name, context)
    : (first?.marks ?? []);
  const head = top === 0 ? marks : [...intro.marks, moved(marks, 0, top)];
  const sides: readonly Block[] = [{ marks: head, height }, ...others];
  const all = page.hosts && !hasHosts ? followedBy(sides, page.hosts, context) : sides;
  return all.map(({ marks: own }, index) =>
    index === 0 ? { marks: own } : { marks: own, subtitle: CONTINUED[language] },
  );
}
