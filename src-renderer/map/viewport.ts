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

/** The same beside what covers the right edge of the window, `covered` CSS pixels wide, where it would lie under it. */
export function viewportBeside(
  target: Rectangle,
  window: Size,
  padding: number,
  maxZoom: number,
  covered: number,
): Viewport {
  const viewport = viewportOn(target, window, padding, maxZoom);
  const right = (target.x + target.width) * viewport.zoom + viewport.pan.x;
  const width = window.width - covered;
  return right <= width - padding
    ? viewport
    : viewportOn(target, { ...window, width }, padding, maxZoom);
}

/** The same view nearer or farther, with one point of the window left where it is. */
export function zoomedAround({ zoom, pan }: Viewport, factor: number, at: Point): Viewport {
  const next = Math.max(ZOOM_RANGE.min, Math.min(ZOOM_RANGE.max, zoom * factor));
  const share = next / zoom;
  return {
    zoom: next,
    pan: { x: at.x - (at.x - pan.x) * share, y: at.y - (at.y - pan.y) * share },
  };
}

/** The nearest view that has all of a rectangle in it: at the same zoom, and farther away only where it must be. */
export function keptInView(
  target: Rectangle,
  viewport: Viewport,
  window: Size,
  padding: number,
): Viewport {
  const { zoom, pan } = viewport;
  const isTooLarge =
    target.width * zoom > window.width - 2 * padding ||
    target.height * zoom > window.height - 2 * padding;
  if (isTooLarge) return viewportOn(target, window, padding, zoom);
  const along = (from: number, length: number, by: number, room: number): number => {
    const start = from * zoom + by;
    const most = room - padding - length * zoom;
    return by + Math.max(padding, Math.min(most, start)) - start;
  };
  return {
    zoom,
    pan: {
      x: along(target.x, target.width, pan.x, window.width),
      y: along(target.y, target.height, pan.y, window.height),
    },
  };
}

/** Whether the window shows all of a rectangle. */
export function isInView(target: Rectangle, viewport: Viewport, window: Size): boolean {
  const { x, y, width, height } = shownPart(viewport, window);
  return (
    target.x >= x &&
    target.y >= y &&
    target.x + target.width <= x + width &&
    target.y + target.height <= y + height
  );
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
