/** PNG's filter `Up`: what differs from the row above. Drawings repeat most of it, and compress to next to nothing. */
const UP = 2;

/** Turns pixels as a canvas has them, row after row, into rows as PNG compresses them. */
export class PngRows {
  readonly #width: number;
  readonly #channels: 3 | 4;
  /** The last row of the strip before, in the pixels of a canvas. */
  #above: Uint8ClampedArray;

  /** `opaque`: without the fourth number of a pixel, by which it lets the ground through. */
  constructor(width: number, opaque: boolean) {
    this.#width = width;
    this.#channels = opaque ? 3 : 4;
    this.#above = new Uint8ClampedArray(width * 4);
  }

  /** The rows of a strip, which follows the strips before. Its pixels are red, green, blue, opacity. */
  next(pixels: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
    const channels = this.#channels;
    const stride = this.#width * 4;
    const count = pixels.length / stride;
    const rows = new Uint8Array(count * (1 + this.#width * channels));
    let to = 0;
    for (let row = 0; row < count; row += 1) {
      const start = row * stride;
      const above = row === 0 ? this.#above : pixels.subarray(start - stride, start);
      const here = pixels.subarray(start, start + stride);
      rows[to++] = UP;
      for (let from = 0; from < stride; from += 4) {
        // A byte array keeps the difference modulo 256, as the format asks.
        for (let channel = 0; channel < channels; channel += 1)
          rows[to++] = (here[from + channel] ?? 0) - (above[from + channel] ?? 0);
      }
    }
    this.#above = pixels.slice(pixels.length - stride);
    return rows;
  }
}
