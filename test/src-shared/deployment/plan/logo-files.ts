/** Files of logos, sound and not. */

const chunk = (name: string, content: readonly number[]): readonly number[] => [
  ...[24, 16, 8, 0].map((shift) => (content.length >>> shift) & 255),
  ...Array.from(name, (letter) => letter.charCodeAt(0)),
  ...content,
  ...[0, 0, 0, 0],
];

const word = (value: number): readonly number[] => [24, 16, 8, 0].map((s) => (value >>> s) & 255);

/** A PNG picture with nothing in it but its sides: what a logo is judged by. */
export function pngFile(width: number, height: number): Uint8Array {
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...word(width), ...word(height), 8, 6, 0, 0, 0]),
    ...chunk('IDAT', [0x78, 0x9c, 0x03, 0x00]),
    ...chunk('IEND', []),
  ]);
}

/** A drawing with this inside and these attributes at its root. */
export function svgFile(inside = '', attributes = 'viewBox="0 0 120 40"'): Uint8Array {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
  return textFile(text);
}

/** A text in UTF-8. */
export function textFile(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}
