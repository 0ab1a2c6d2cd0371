import type { Size } from '#shared/sheets/marks.ts';

/** `page`: all of a page in sight. `width`: as wide as the window. A number: times the size on paper. */
export type Zoom = 'page' | 'width' | number;

/** Where a page stands in the preview, in CSS pixels. */
export interface PlacedPage {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_POINT = 96 / 72;
/** Around pages and between them. */
export const GAP = 20;
/** A small page in a large window does not become a large one. */
const LARGEST_FIT = 1.5;
/** Times the size on paper. */
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4];

function scaleOf({ width, height }: Size, view: Size, zoom: Zoom): number {
  if (typeof zoom === 'number') return zoom * PIXELS_PER_POINT;
  const wide = (view.width - 2 * GAP) / width;
  const high = zoom === 'page' ? (view.height - 2 * GAP) / height : wide;
  return Math.max(0.05, Math.min(wide, high, LARGEST_FIT * PIXELS_PER_POINT));
}

/** Places pages one under the other. `formats` in points, `view` in CSS pixels. */
export function placePages(
  formats: readonly Size[],
  view: Size,
  zoom: Zoom,
): readonly PlacedPage[] {
  let top = GAP;
  return formats.map((format) => {
    const scale = scaleOf(format, view, zoom);
    const page = { top, width: format.width * scale, height: format.height * scale };
    top += page.height + GAP;
    return page;
  });
}

/** How large a page is on the screen, times its size on paper. */
export function zoomOf({ width }: PlacedPage, format: Size): number {
  return width / format.width / PIXELS_PER_POINT;
}

/** The next step up or down from a zoom; the last one where there is none. */
export function stepZoom(zoom: number, direction: 'in' | 'out'): number {
  // A zoom that differs from a step by less than anybody sees is that step.
  const isBeyond = (step: number): boolean =>
    direction === 'in' ? step > zoom * 1.01 : step < zoom * 0.99;
  const steps = STEPS.filter(isBeyond);
  return (direction === 'in' ? steps[0] : steps.at(-1)) ?? zoom;
}

/** The page that takes the middle of the window; 0 where there is none. */
export function currentPage(
  pages: readonly PlacedPage[],
  scrollTop: number,
  viewHeight: number,
): number {
  const middle = scrollTop + viewHeight / 2;
  const next = pages.findIndex(({ top }) => top > middle);
  return Math.max(0, (next < 0 ? pages.length : next) - 1);
}

/** Whether a page is in sight or about to be: within one window above or below. */
export function isNear(
  { top, height }: PlacedPage,
  scrollTop: number,
  viewHeight: number,
): boolean {
  return top < scrollTop + 2 * viewHeight && top + height > scrollTop - viewHeight;
}
