/** Resolutions of a picture, in pixels per inch. */
export const PNG_DPI = [96, 150, 300, 600] as const;
export type PngDpi = (typeof PNG_DPI)[number];

/** Width and height, in whatever the place says: diagram pixels or those of a picture. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, in its pixels. */
export interface PixelWindow extends Size {
  readonly x: number;
  readonly y: number;
}

/** Diagram pixels per inch: those of CSS and SVG. */
const DIAGRAM_DPI = 96;
const CM_PER_INCH = 2.54;

/** What no browser refuses as a side of a canvas, in pixels. */
const WIDEST_CANVAS = 16_384;
/** The longest side of a picture that others open: many programs count pixels in 16 bits with a sign. */
export const LONGEST_SIDE = 32_767;
/** Pixels drawn at a time: 16 MB of them, whatever the size of the picture. */
const PIXELS_AT_ONCE = 4 * 1024 * 1024;

/** The pixels of a drawing at a resolution. */
export function pixelSize({ width, height }: Size, dpi: PngDpi): Size {
  const scale = dpi / DIAGRAM_DPI;
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Whether the picture of a drawing at a resolution is one that other programs open. */
export function isOpenable(size: Size, dpi: PngDpi): boolean {
  const { width, height } = pixelSize(size, dpi);
  return Math.max(width, height) <= LONGEST_SIDE;
}

/** The finest resolution of a picture that other programs open; `null` where even the coarsest is too large. */
export function finestDpi(size: Size): PngDpi | null {
  return PNG_DPI.findLast((dpi) => isOpenable(size, dpi)) ?? null;
}

/** How large a drawing is where its resolution is respected, in centimetres. */
export function paperSize({ width, height }: Size): Size {
  const scale = CM_PER_INCH / DIAGRAM_DPI;
  return { width: width * scale, height: height * scale };
}

/** Cuts one side of a picture into stretches of at most `longest`. */
function stretches(whole: number, longest: number): readonly { start: number; length: number }[] {
  const count = Math.ceil(whole / longest);
  return Array.from({ length: count }, (_, index) => {
    const start = index * longest;
    return { start, length: Math.min(longest, whole - start) };
  });
}

/** The strips in which a picture is drawn, from top to bottom. */
export function stripsOf({ width, height }: Size): readonly PixelWindow[] {
  const rows = Math.max(1, Math.floor(PIXELS_AT_ONCE / width));
  return stretches(height, rows).map(({ start, length }) => ({
    x: 0,
    y: start,
    width,
    height: length,
  }));
}

/** A strip, in pieces that a canvas takes. */
export function tilesOf(strip: PixelWindow): readonly PixelWindow[] {
  return stretches(strip.width, WIDEST_CANVAS).map(({ start, length }) => ({
    ...strip,
    x: start,
    width: length,
  }));
}

/** Bytes a pixel takes at the resolution of the diagram, measured on the presets. */
const BYTES_A_PIXEL = 0.24;

/** About how large the file of a picture will be. */
export function estimatedBytes({ width, height }: Size, dpi: PngDpi): number {
  // What takes space are edges, which grow with the side of a picture, not with its area.
  return (BYTES_A_PIXEL * width * height * DIAGRAM_DPI) / dpi;
}
