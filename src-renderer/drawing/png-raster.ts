import { stripsOf, tilesOf, type PixelWindow, type Size } from './png-size.ts';

/** The browser cannot draw a picture of this size, or has no memory left for it. */
export class UndrawablePicture extends Error {}

/** What there is to draw: an SVG document, its size in diagram pixels, and the size of the picture. */
export interface RasterJob {
  readonly svg: string;
  readonly size: Size;
  readonly pixels: Size;
}

/** A document that shows a window of another one, as large as the window. */
export function windowSvg({ svg, size, pixels }: RasterJob, window: PixelWindow): string {
  const across = size.width / pixels.width;
  const down = size.height / pixels.height;
  const view = [window.x * across, window.y * down, window.width * across, window.height * down];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(window.width)}" height="${String(window.height)}" viewBox="${view.join(' ')}" preserveAspectRatio="none">${svg}</svg>`;
}

async function drawn(svg: string, { width, height }: Size): Promise<Uint8ClampedArray> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // What is read is drawn in plain memory, not fetched back from the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new UndrawablePicture('No canvas of this size.');
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, width, height).data;
  } catch (error) {
    if (error instanceof DOMException || error instanceof RangeError)
      throw new UndrawablePicture(error.message, { cause: error });
    throw error;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Puts the pixels of a tile into those of its strip. */
function place(tile: PixelWindow, pixels: Uint8ClampedArray, strip: Uint8ClampedArray): void {
  const stride = strip.length / tile.height;
  for (let row = 0; row < tile.height; row += 1) {
    const from = row * tile.width * 4;
    strip.set(pixels.subarray(from, from + tile.width * 4), row * stride + tile.x * 4);
  }
}

async function stripPixels(job: RasterJob, strip: PixelWindow): Promise<Uint8ClampedArray> {
  const tiles = tilesOf(strip);
  if (tiles.length === 1) return drawn(windowSvg(job, strip), strip);
  const pixels = new Uint8ClampedArray(strip.width * strip.height * 4);
  for (const tile of tiles) place(tile, await drawn(windowSvg(job, tile), tile), pixels);
  return pixels;
}

/** How long a page that is not on the screen, and paints nothing, is waited for. */
const PAINT_MS = 50;

/** Lets the page show how far it has got and take keys: what follows at once would starve both. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * Draws a document strip by strip, so that a picture of any size fits into the limits of a canvas.
 * @throws `UndrawablePicture`; the reason of the signal as soon as it is given.
 */
export async function* rasterStrips(
  job: RasterJob,
  signal: AbortSignal,
  onprogress: (share: number) => void,
): AsyncGenerator<Uint8ClampedArray, void, undefined> {
  onprogress(0);
  for (const strip of stripsOf(job.pixels)) {
    await painted();
    signal.throwIfAborted();
    yield await stripPixels(job, strip);
    onprogress((strip.y + strip.height) / job.pixels.height);
  }
}
