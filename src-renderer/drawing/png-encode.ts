import { pngChunk } from './png-chunk.ts';
import { PngRows } from './png-rows.ts';
import type { Size } from './png-size.ts';

/** What a PNG file says of its picture. */
export interface PngHead extends Size {
  /** Pixels per inch. */
  readonly dpi: number;
  /** Without transparency, and smaller for it. */
  readonly opaque: boolean;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const METRES_PER_INCH = 0.0254;
/** Colour types of the format: red, green and blue, without and with opacity. */
const COLOUR_TYPES = { opaque: 2, transparent: 6 } as const;

function headChunk({ width, height, opaque }: PngHead): Uint8Array {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  content[8] = 8;
  content[9] = opaque ? COLOUR_TYPES.opaque : COLOUR_TYPES.transparent;
  return pngChunk('IHDR', content);
}

/** The resolution, so that slides and word processors show the drawing in its own size. */
function resolutionChunk({ dpi }: PngHead): Uint8Array {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  content[8] = 1;
  return pngChunk('pHYs', content);
}

async function writeRows(
  { width, opaque }: PngHead,
  strips: AsyncIterable<Uint8ClampedArray>,
  into: WritableStream<BufferSource>,
): Promise<void> {
  const rows = new PngRows(width, opaque);
  const writer = into.getWriter();
  try {
    for await (const strip of strips) await writer.write(rows.next(strip));
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}

async function dataChunks(packed: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = packed.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return chunks;
    chunks.push(pngChunk('IDAT', value));
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * A picture as a PNG file. It is compressed strip by strip: beside the file, no more than a strip is in memory.
 * @param strips the pixels of all rows from top to bottom, as canvases have them, each with as many rows as it likes.
 * @throws what `strips` throws; nothing goes on then.
 */
export async function encodePng(
  head: PngHead,
  strips: AsyncIterable<Uint8ClampedArray>,
): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate');
  const [data] = await Promise.all([dataChunks(readable), writeRows(head, strips, writable)]);
  return joined([
    SIGNATURE,
    headChunk(head),
    resolutionChunk(head),
    ...data,
    pngChunk('IEND', new Uint8Array()),
  ]);
}
