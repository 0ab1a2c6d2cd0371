import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src-renderer/drawing/png-encode.ts';
import { readPng } from './read-png.ts';

/** Pixels that no compression foresees, the same at each run. */
function noise(count: number): Uint8ClampedArray {
  let state = 5061;
  return Uint8ClampedArray.from({ length: count * 4 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

/** The rows of a picture in strips of some rows, as they come from a canvas. */
async function* strips(
  pixels: Uint8ClampedArray,
  width: number,
  rows: number,
): AsyncGenerator<Uint8ClampedArray> {
  for (let at = 0; at < pixels.length; at += width * rows * 4)
    yield Promise.resolve(pixels.slice(at, at + width * rows * 4));
}

const opacityOff = (pixels: Uint8ClampedArray): Uint8Array =>
  Uint8Array.from(pixels.filter((_, index) => index % 4 !== 3));

describe('a PNG file', () => {
  it.each([1, 3, 7, 40])('gives back every pixel of strips of %i rows', async (rows) => {
    const pixels = noise(31 * 40);
    const head = { width: 31, height: 40, dpi: 600, opaque: false };
    const read = readPng(await encodePng(head, strips(pixels, 31, rows)));
    expect(read).toMatchObject({ width: 31, height: 40, channels: 4 });
    expect(read.pixels).toEqual(Uint8Array.from(pixels));
  });

  it('leaves out opacity where nothing shines through', async () => {
    const pixels = noise(16 * 16);
    const head = { width: 16, height: 16, dpi: 96, opaque: true };
    const read = readPng(await encodePng(head, strips(pixels, 16, 5)));
    expect(read.channels).toBe(3);
    expect(read.pixels).toEqual(opacityOff(pixels));
  });

  it.each([
    [96, 3780],
    [150, 5906],
    [300, 11_811],
    [600, 23_622],
  ])('says that it has %i pixels an inch', async (dpi, perMetre) => {
    const head = { width: 2, height: 2, dpi, opaque: true };
    const read = readPng(await encodePng(head, strips(noise(4), 2, 2)));
    expect(read.perMetre).toEqual([perMetre, perMetre]);
  });

  it('is the same for the same pixels, however they are cut into strips', async () => {
    const head = { width: 64, height: 64, dpi: 300, opaque: true };
    const [one, many] = await Promise.all(
      [64, 3].map((rows) => encodePng(head, strips(noise(64 * 64), 64, rows))),
    );
    expect(readPng(one as Uint8Array).pixels).toEqual(readPng(many as Uint8Array).pixels);
  });

  it('takes next to nothing for rows that repeat', async () => {
    const row = noise(1000);
    const pixels = new Uint8ClampedArray(row.length * 500);
    for (let at = 0; at < pixels.length; at += row.length) pixels.set(row, at);
    const head = { width: 1000, height: 500, dpi: 300, opaque: true };
    const file = await encodePng(head, strips(pixels, 1000, 64));
    expect(file.length).toBeLessThan(8000);
    expect(readPng(file).pixels.length).toBe(1000 * 500 * 3);
  });

  it('is not made where its pixels stop coming', async () => {
    async function* broken(): AsyncGenerator<Uint8ClampedArray> {
      yield Promise.resolve(noise(4));
      throw new Error('cancelled');
    }
    const head = { width: 2, height: 4, dpi: 96, opaque: true };
    await expect(encodePng(head, broken())).rejects.toThrow('cancelled');
  });
});
