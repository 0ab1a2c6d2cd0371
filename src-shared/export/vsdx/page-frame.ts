import type { PlacedDiagram, Point, Rectangle } from '#shared/diagram/placed-diagram.ts';
import { inches } from './vsdx-xml.ts';

/** Paper around the drawing, in diagram pixels. */
const MARGIN = 24;

/** Turns places of a diagram into places on a page of Visio: in inches, from the lower left corner, y upwards. */
export interface PageFrame {
  /** Of the page, in inches. */
  readonly width: number;
  readonly height: number;
  readonly point: (point: Point) => Point;
  /** x and y are the lower left corner. */
  readonly rectangle: (rectangle: Rectangle) => Rectangle;
}

/** The page that a diagram fills, at its own scale. */
export function pageFrame(diagram: Pick<PlacedDiagram, 'width' | 'height'>): PageFrame {
  const height = diagram.height + 2 * MARGIN;
  const point = ({ x, y }: Point): Point => ({
    x: inches(x + MARGIN),
    y: inches(height - MARGIN - y),
  });
  return {
    width: inches(diagram.width + 2 * MARGIN),
    height: inches(height),
    point,
    rectangle: (item) => ({
      ...point({ x: item.x, y: item.y + item.height }),
      width: inches(item.width),
      height: inches(item.height),
    }),
  };
}
