import { roles, zones } from '#shared/catalog/index.ts';
import { zoneTitleWidth } from './column-titles.ts';
import { TITLE_STRIP } from './measure-diagram.ts';
import type { PlacedBox, PlacedDiagram, Point, Rectangle } from './placed-diagram.ts';

/** Left free around what is drawn: what a layout leaves too, so that a full diagram is not cropped. */
const MARGIN = { top: TITLE_STRIP + 2, bottom: 16, side: 18 } as const;

/** The stretch of the diagram along one axis that stays. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether a box says something itself: ports between the members of its role, not just its branch site. */
function listsPorts({ role, texts }: PlacedBox): boolean {
  const branch = 'within' in zones[roles[role].zone] ? 1 : 0;
  return texts.filter(({ style }) => style === 'caption').length > branch;
}

/** The boxes that something leads to or that list ports. A role and the interfaces inside it stay together. */
function boxesInUse({ boxes, links }: PlacedDiagram): readonly PlacedBox[] {
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const used = new Set(
    boxes.filter((box) => ends.has(box.id) || listsPorts(box)).map(({ role }) => role),
  );
  return boxes.filter(({ role }) => used.has(role));
}

const isIn = (at: number, { x, width }: Rectangle): boolean => at >= x && at <= x + width;

/** What stays from left to right: the contents with a margin, and room for the names of the zones at both ends. */
function across(diagram: PlacedDiagram, { start, end }: Range): Range {
  const zoneAt = (x: number): Rectangle & { readonly needed: number } => {
    const zone = diagram.zones.find((item) => isIn(x, item));
    // Without a zone, as where a line turns between two of them, nothing is cut off.
    if (!zone) return { x: 0, y: 0, width: diagram.width, height: 0, needed: diagram.width };
    return { ...zone, needed: zoneTitleWidth(zone.name) };
  };
  const [first, last] = [zoneAt(start), zoneAt(end)];
  const left = Math.min(start - MARGIN.side, first.x + first.width - first.needed);
  const from = Math.max(first.x, left);
  const right = Math.max(end + MARGIN.side, Math.max(from, last.x) + last.needed);
  return { start: from, end: Math.min(last.x + last.width, right) };
}

function clip<T extends Rectangle>(
  items: readonly T[],
  range: Range,
  height: number,
): readonly T[] {
  return items.flatMap((item): T[] => {
    const start = Math.max(item.x, range.start);
    const end = Math.min(item.x + item.width, range.end);
    return end > start ? [{ ...item, x: start - range.start, width: end - start, height }] : [];
  });
}

/**
 * The same diagram without the boxes that no line leads to, and no larger than what is left. Nothing moves against
 * its neighbours; zones and firewalls are cut to the new size and those beyond it go.
 */
export function cropDiagram(diagram: PlacedDiagram): PlacedDiagram {
  const { links, labels } = diagram;
  const boxes = boxesInUse(diagram);
  const drawn: readonly Rectangle[] = [
    ...boxes,
    ...labels,
    ...links.flatMap(({ points }) => points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
  ];
  if (drawn.length === 0) {
    return { ...diagram, width: 0, height: 0, zones: [], firewalls: [], boxes };
  }
  const range = across(diagram, {
    start: Math.min(...drawn.map(({ x }) => x)),
    end: Math.max(...drawn.map(({ x, width }) => x + width)),
  });
  const top = Math.max(0, Math.min(...drawn.map(({ y }) => y)) - MARGIN.top);
  const bottom = Math.max(...drawn.map(({ y, height }) => y + height)) + MARGIN.bottom;
  const width = range.end - range.start;
  const height = Math.min(diagram.height, bottom) - top;
  if (boxes.length === diagram.boxes.length && isSame(width, diagram.width)) {
    if (isSame(height, diagram.height)) return diagram;
  }
  const move = <T extends Point>(item: T): T => ({
    ...item,
    x: item.x - range.start,
    y: item.y - top,
  });
  return {
    ...diagram,
    width,
    height,
    zones: clip(diagram.zones, range, height),
    firewalls: clip(diagram.firewalls, range, height),
    boxes: boxes.map((box) => ({ ...move(box), texts: box.texts.map(move) })),
    links: links.map((link) => ({ ...link, points: link.points.map(move) })),
    labels: labels.map((label) => ({ ...move(label), textX: label.textX - range.start })),
  };
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
