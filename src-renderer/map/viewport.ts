import type { Point, Rectangle } from '#shared/diagram/placed-diagram.ts';

/** How the diagram stands in the window: screen = diagram * zoom + pan, in CSS pixels. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const ZOOM_RANGE = { min: 0.12, max: 4 } as const;

/** The viewport that shows a rectangle whole and centred, no larger than `maxZoom`. */
export function viewportOn(
  target: Rectangle,
  window: Size,
  padding: number,
  maxZoom: number,
): Viewport {
  const room = {
    width: Math.max(1, window.width - 2 * padding),
    height: Math.max(1, window.height - 2 * padding),
  };
  const wanted = Math.min(room.width / target.width, room.height / target.height, maxZoom);
  const zoom = Math.max(ZOOM_RANGE.min, Math.min(ZOOM_RANGE.max, wanted));
  return {
    zoom,
    pan: {
      x: window.width / 2 - (target.x + target.width / 2) * zoom,
      y: window.height / 2 - (target.y + target.height / 2) * zoom,
    },
  };
}

/** The part of the diagram that the window shows. */
export function shownPart({ zoom, pan }: Viewport, window: Size): Rectangle {
  return {
    x: -pan.x / zoom,
    y: -pan.y / zoom,
    width: window.width / zoom,
    height: window.height / zoom,
  };
}

/** The smallest rectangle around rectangles; `null` for none. */
export function around(rectangles: readonly Rectangle[]): Rectangle | null {
  if (rectangles.length === 0) return null;
  const left = Math.min(...rectangles.map(({ x }) => x));
  const top = Math.min(...rectangles.map(({ y }) => y));
  const right = Math.max(...rectangles.map(({ x, width }) => x + width));
  const bottom = Math.max(...rectangles.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
