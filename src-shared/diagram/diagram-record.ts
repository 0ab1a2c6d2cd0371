import type { PlacedDiagram, Point, Rectangle } from './placed-diagram.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

const place = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

/** A placed diagram as plain data for other programs. Lengths are diagram pixels, to a hundredth. */
export interface DiagramRecord {
  readonly width: number;
  readonly height: number;
  readonly zones: readonly (Rectangle & { readonly id: string; readonly name: string })[];
  readonly firewalls: readonly (Rectangle & { readonly id: string; readonly name: string })[];
  readonly boxes: readonly (Rectangle & { readonly id: string; readonly parent: string | null })[];
  readonly links: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
  }[];
  readonly labels: readonly (Rectangle & {
    readonly link: string;
    readonly lines: readonly string[];
  })[];
}

/** The record of a placed diagram: where everything is and what it says, without how it looks. */
export function diagramRecord(diagram: PlacedDiagram): DiagramRecord {
  return {
    width: round(diagram.width),
    height: round(diagram.height),
    zones: diagram.zones.map((zone) => ({ id: zone.id, name: zone.name, ...place(zone) })),
    firewalls: diagram.firewalls.map((band) => ({ id: band.id, name: band.name, ...place(band) })),
    boxes: diagram.boxes.map((box) => ({ id: box.id, parent: box.parent, ...place(box) })),
    links: diagram.links.map(({ id, from, to, points }) => ({
      id,
      from,
      to,
      points: points.map(({ x, y }) => ({ x: round(x), y: round(y) })),
    })),
    labels: diagram.labels.map((label) => ({
      link: label.link,
      ...place(label),
      lines: label.lines.map(({ text }) => text),
    })),
  };
}
