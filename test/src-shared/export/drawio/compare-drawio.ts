import type { PlacedDiagram, Point, Rectangle } from '#shared/diagram/placed-diagram.ts';
import {
  labelLines,
  placeOf,
  placeOnRoute,
  routeOf,
  type ReadCell,
  type ReadDrawio,
} from './read-drawio.ts';

/** Of the page around the drawing. */
const MARGIN = 12;

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;

const isSamePoint = (read: Point | undefined, placed: Point): boolean =>
  read !== undefined && near(read.x - MARGIN, placed.x) && near(read.y - MARGIN, placed.y);

const isSamePlace = (read: Rectangle, placed: Rectangle): boolean =>
  isSamePoint(read, placed) && near(read.width, placed.width) && near(read.height, placed.height);

const isSameText = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, index) => line === b[index]);

function isOnOutline(point: Point | undefined, { x, y, width, height }: Rectangle): boolean {
  if (!point) return false;
  const within = (at: number, start: number, size: number): boolean =>
    at > start - 0.05 && at < start + size + 0.05;
  const onSide = near(point.x, x) || near(point.x, x + width);
  const onTop = near(point.y, y) || near(point.y, y + height);
  return within(point.x, x, width) && within(point.y, y, height) && (onSide || onTop);
}

function isSameRoute(file: ReadDrawio, cell: ReadCell, points: readonly Point[]): boolean {
  const route = routeOf(file, cell.id);
  // A straight line has a point in its middle.
  const corners = points.length === 2 ? [route[0], route.at(-1)] : route;
  return (
    corners.length === points.length &&
    points.every((point, index) => isSamePoint(corners[index], point)) &&
    isOnOutline(route[0], placeOf(file, cell.data.get('source') ?? '')) &&
    isOnOutline(route.at(-1), placeOf(file, cell.data.get('target') ?? ''))
  );
}

/** What of a diagram its file lacks, has elsewhere or in other words; nothing where it is whole. */
export function differencesOf(diagram: PlacedDiagram, file: ReadDrawio): readonly string[] {
  const { zones, firewalls, boxes, links, labels } = diagram;
  const problems: string[] = [];
  const check = (what: string, isRight: boolean): void => {
    if (!isRight) problems.push(what);
  };
  const cellOf = (id: string): ReadCell | undefined => file.cells.get(id);
  for (const [kind, items] of Object.entries({ zone: zones, firewall: firewalls })) {
    for (const item of items) {
      const id = `${kind}:${item.id}`;
      check(`${kind} ${item.id}`, isSamePlace(placeOf(file, id), item));
    }
  }
  for (const box of boxes) {
    const cell = cellOf(`box:${box.id}`);
    check(`box ${box.id}`, isSamePlace(placeOf(file, `box:${box.id}`), box));
    const texts = box.texts.map(({ text }) => text);
    check(`text of ${box.id}`, isSameText(labelLines(cell?.label ?? ''), texts));
  }
  for (const link of links) {
    const cell = cellOf(`link:${link.id}`);
    check(`link ${link.id}`, cell !== undefined && isSameRoute(file, cell, link.points));
    check(`ends of ${link.id}`, cell?.data.get('source') === `box:${link.from}`);
    check(`ends of ${link.id}`, cell?.data.get('target') === `box:${link.to}`);
    check(`layer of ${link.id}`, cell?.parent === `layer:${link.workload}`);
    const flows = cell?.data.get('flows')?.split(' ') ?? [];
    check(`flows of ${link.id}`, isSameText(flows, [...new Set(link.flows)]));
  }
  for (const label of labels) {
    const id = `label:${label.link}`;
    check(`label of ${label.link}`, isSamePlace(placeOnRoute(file, id), label));
    const lines = label.lines.map(({ numberText, text }) => numberText + text);
    check(`lines of ${label.link}`, isSameText(labelLines(cellOf(id)?.label ?? ''), lines));
  }
  const drawn = [zones, firewalls, boxes, links, labels].flat().length;
  check('cells', file.cells.size === 1 + file.layers.length + drawn);
  return problems;
}
