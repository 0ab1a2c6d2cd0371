import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';

/** Between two copies, in diagram pixels. */
const GAP = 80;

function shifted(diagram: PlacedDiagram, copy: number, dx: number, dy: number): PlacedDiagram {
  const named = <Id extends string>(id: Id): Id => `${String(copy)}~${id}` as Id;
  const moved = <Part extends { x: number; y: number }>(part: Part): Part => ({
    ...part,
    x: part.x + dx,
    y: part.y + dy,
  });
  return {
    ...diagram,
    zones: diagram.zones.map((zone) => ({ ...moved(zone), id: named(zone.id) })),
    firewalls: diagram.firewalls.map((wall) => ({ ...moved(wall), id: named(wall.id) })),
    boxes: diagram.boxes.map((box) => ({
      ...moved(box),
      id: named(box.id),
      parent: box.parent && named(box.parent),
      texts: box.texts.map(moved),
    })),
    links: diagram.links.map((link) => ({
      ...link,
      id: named(link.id),
      from: named(link.from),
      to: named(link.to),
      points: link.points.map(moved),
    })),
    labels: diagram.labels.map((label) => ({
      ...moved(label),
      link: named(label.link),
      textX: label.textX + dx,
    })),
  };
}

/** A map so many times as large: copies of it side by side, two rows high where there are several. */
export function manyMaps(diagram: PlacedDiagram, count: number): PlacedDiagram {
  const rows = count > 1 ? 2 : 1;
  const width = diagram.width + GAP;
  const height = diagram.height + GAP;
  const copies = Array.from({ length: count }, (_, copy) =>
    shifted(diagram, copy, Math.floor(copy / rows) * width, (copy % rows) * height),
  );
  return {
    ...diagram,
    width: Math.ceil(count / rows) * width,
    height: rows * height,
    zones: copies.flatMap(({ zones }) => zones),
    firewalls: copies.flatMap(({ firewalls }) => firewalls),
    boxes: copies.flatMap(({ boxes }) => boxes),
    links: copies.flatMap(({ links }) => links),
    labels: copies.flatMap(({ labels }) => labels),
  };
}
