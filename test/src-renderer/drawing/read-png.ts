import { crc32, inflateSync } from 'node:zlib';

/** A picture as its file tells it. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Pixels per metre, across and down. */
  readonly perMetre: readonly [number, number];
  /** Bytes of a pixel: 3 or, with opacity, 4. */
  readonly channels: number;
  /** How many chunks the compressed pixels are in. */
  readonly parts: number;
  /** Row after row, without gaps. */
  readonly pixels: Uint8Array;
}

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
}

function chunksOf(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const checked = file.subarray(at + 4, at + 8 + length);
    if (crc32(checked) !== file.readUInt32BE(at + 8 + length)) throw new Error('wrong checksum');
    chunks.push({ type: checked.toString('latin1', 0, 4), content: checked.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** Takes the filters `None` and `Up` off the rows; the encoder uses no other. */
function unfiltered(rows: Buffer, stride: number): Uint8Array {
  const count = rows.length / (stride + 1);
  const pixels = new Uint8Array(count * stride);
  for (let row = 0; row < count; row += 1) {
    const filter = rows[row * (stride + 1)];
    if (filter !== 0 && filter !== 2) throw new Error(`unknown filter ${String(filter)}`);
    for (let index = 0; index < stride; index += 1) {
      const above = filter === 2 && row > 0 ? (pixels[(row - 1) * stride + index] ?? 0) : 0;
      pixels[row * stride + index] = (rows[row * (stride + 1) + 1 + index] ?? 0) + above;
    }
  }
  return pixels;
}

/** Reads a PNG file of the kind that the page writes. @throws where it breaks the format. */
export function readPng(bytes: Uint8Array): ReadPng {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG');
  const chunks = chunksOf(file);
  const order = chunks.map(({ type }) => type).join(' ');
  if (!/^IHDR pHYs (IDAT )+IEND$/u.test(order)) throw new Error(`wrong order: ${order}`);
  const [head, resolution] = chunks.map(({ content }) => content) as [Buffer, Buffer];
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = head[9] === 2 ? 3 : 4;
  if (head[8] !== 8 || resolution[8] !== 1) throw new Error('not what the page writes');
  const data = chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content);
  const pixels = unfiltered(inflateSync(Buffer.concat(data)), width * channels);
  if (pixels.length !== width * height * channels) throw new Error('not all rows');
  return {
    width,
    height,
    perMetre: [resolution.readUInt32BE(0), resolution.readUInt32BE(4)],
    channels,
    parts: data.length,
    pixels,
  };
}
