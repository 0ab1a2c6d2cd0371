import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import {
  firewalls,
  roleOf,
  roles,
  zones,
  type FirewallId,
  type ZoneId,
} from '#shared/catalog/index.ts';
import { centredTexts, type BoxContent } from './box-content.ts';
import { drawLines, linkLook } from './drawn-lines.ts';
import { straighten } from './geometry.ts';
import { TITLE_STRIP } from './measure-diagram.ts';
import type {
  BoxText,
  PlacedBox,
  PlacedDiagram,
  PlacedFirewall,
  PlacedLabel,
  PlacedLink,
  PlacedZone,
  Point,
  Rectangle,
} from './placed-diagram.ts';
import type { Plan, PlannedBox, PlannedLink } from './plan.ts';

/** A number that the layout must have set; ELK's types leave it optional. */
const set = (value: number | undefined): number => {
  if (value === undefined) throw new Error('The layout left a coordinate open.');
  return value;
};

const rectangleOf = (node: ElkNode): Rectangle => ({
  x: set(node.x),
  y: set(node.y),
  width: set(node.width),
  height: set(node.height),
});

function titleAtTop(content: BoxContent, box: Rectangle): readonly BoxText[] {
  const text = content.lines
    .filter(({ style }) => style === 'title')
    .map((line) => line.text)
    .join(' ');
  return [{ text, style: 'title', x: box.x + box.width / 2, y: box.y + 17 }];
}

function placeBox(planned: PlannedBox, node: ElkNode): PlacedBox[] {
  const place = rectangleOf(node);
  const shared = {
    role: planned.role,
    interface: null,
    parent: null,
    kind: roles[planned.role].kind,
    change: planned.change,
  };
  if (!planned.nested) {
    return [{ id: planned.role, ...place, ...shared, texts: centredTexts(planned.content, place) }];
  }
  const inner = planned.nested.interfaces.map((box): PlacedBox => {
    const at = { x: place.x + box.x, y: place.y + box.y, width: box.width, height: box.height };
    return {
      id: box.id,
      ...at,
      role: planned.role,
      interface: box.id,
      parent: planned.role,
      kind: box.kind,
      change: box.change,
      texts: centredTexts(box.content, at),
    };
  });
  return [
    { id: planned.role, ...place, ...shared, texts: titleAtTop(planned.content, place) },
    ...inner,
  ];
}

/** The corners of an edge, from where it leaves to where it arrives. */
export function routeOf(edge: ElkExtendedEdge): readonly Point[] {
  return (edge.sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
    startPoint,
    ...(bendPoints ?? []),
    endPoint,
  ]);
}

function placeLink(
  planned: PlannedLink,
  edge: ElkExtendedEdge,
  boxes: ReadonlyMap<string, PlacedBox>,
): PlacedLink {
  const { link } = planned;
  const boxIdOf = (index: 0 | 1): string => {
    const end = link.ends[index];
    return boxes.has(end) ? end : roleOf(end);
  };
  const route = [...routeOf(edge)];
  const [first, last] = [route[0], route.at(-1)];
  const left = boxes.get(boxIdOf(planned.left));
  const right = boxes.get(boxIdOf(planned.right));
  if (!first || !last || !left || !right)
    throw new Error(`The layout has no route for ${link.id}.`);
  // A line to an interface goes on through its role's margin to the interface's own border.
  const points = straighten([
    { x: left.x + left.width, y: first.y },
    ...route,
    { x: right.x, y: last.y },
  ]);
  return {
    id: link.id,
    from: boxIdOf(0),
    to: boxIdOf(1),
    points: planned.left === 0 ? points : [...points].reverse(),
    ...linkLook(planned.lines),
  };
}

function placeLabel(planned: PlannedLink, edge: ElkExtendedEdge): PlacedLabel {
  const label = edge.labels?.[0];
  if (!label) throw new Error(`The layout lost the label of ${planned.link.id}.`);
  return {
    link: planned.link.id,
    x: set(label.x),
    y: set(label.y),
    textX: set(label.x) + planned.label.textOffset,
    width: planned.label.width,
    height: planned.label.height,
    lines: drawLines(planned.lines, planned.left),
  };
}

function shift<T extends Rectangle>(item: T, x: number, y: number): T {
  return { ...item, x: item.x + x, y: item.y + y };
}

/** Turns ELK's result into a placed diagram: zones of one height, firewalls as the bands between them. */
export function readLayout(layout: ElkNode, plan: Plan): PlacedDiagram {
  const zoneNodes = layout.children ?? [];
  const nodes = new Map(
    zoneNodes.flatMap(({ children }) => children ?? []).map((node) => [node.id, node]),
  );
  const edges = new Map((layout.edges ?? []).map((edge) => [edge.id, edge]));
  const find = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const item = map.get(id);
    if (item === undefined) throw new Error(`The layout lost ${id}.`);
    return item;
  };

  const boxes = plan.boxes.flatMap((box) => placeBox(box, find(nodes, box.role)));
  const boxesById = new Map(boxes.map((box) => [box.id, box]));
  const links = plan.links.map((link) => placeLink(link, find(edges, link.link.id), boxesById));
  const labels = plan.links.map((link) => placeLabel(link, find(edges, link.link.id)));

  const contents: Rectangle[] = [
    ...boxes,
    ...labels,
    ...links.flatMap(({ points }) => points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
  ];
  const top = Math.min(...contents.map(({ y }) => y)) - TITLE_STRIP - 2;
  const bottom = Math.max(...contents.map(({ y, height }) => y + height)) + 16;
  const leftmost = Math.min(...zoneNodes.map((node) => set(node.x)));
  const rightmost = Math.max(...zoneNodes.map((node) => set(node.x) + set(node.width)));
  const height = bottom - top;

  const placedZones = zoneNodes.map((node): PlacedZone => ({
    id: node.id as ZoneId,
    name: zones[node.id as ZoneId].name[plan.language],
    x: set(node.x) - leftmost,
    y: 0,
    width: set(node.width),
    height,
  }));
  const placedFirewalls = (Object.keys(firewalls) as FirewallId[]).flatMap(
    (id): PlacedFirewall[] => {
      const [outer, inner] = firewalls[id].between.map((zone) =>
        placedZones.find((item) => item.id === zone),
      );
      if (!outer || !inner) return [];
      const x = outer.x + outer.width;
      return [{ id, name: firewalls[id].name[plan.language], x, y: 0, width: inner.x - x, height }];
    },
  );
  const movePoint = ({ x, y }: Point): Point => ({ x: x - leftmost, y: y - top });
  return {
    language: plan.language,
    detail: plan.detail,
    comparing: plan.comparing,
    width: rightmost - leftmost,
    height,
    zones: placedZones,
    firewalls: placedFirewalls,
    boxes: boxes.map((box) => ({
      ...shift(box, -leftmost, -top),
      texts: box.texts.map((text) => ({ ...text, ...movePoint(text) })),
    })),
    links: links.map((link) => ({ ...link, points: link.points.map(movePoint) })),
    labels: labels.map((label) => ({
      ...shift(label, -leftmost, -top),
      textX: label.textX - leftmost,
    })),
  };
}
