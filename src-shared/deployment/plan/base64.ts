const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from(LETTERS, (letter, at) => [letter, at]),
);

/** Bytes in base64 (RFC 4648, section 4), without line breaks. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const known = bytes.length - at + 1;
    for (let index = 0; index < 4; index += 1)
      text += index < known ? LETTERS.charAt((group >> (18 - 6 * index)) & 63) : '=';
  }
  return text;
}

/** How many bytes a text in base64 stands for at most. */
export function base64Size(text: string): number {
  return Math.floor(text.length / 4) * 3;
}

/** The bytes that a text in base64 stands for; `null` where it is none, blanks and line breaks included. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array(base64Size(text) - padding);
  let at = 0;
  for (let start = 0; start < text.length; start += 4) {
    const isLast = start + 4 === text.length;
    let group = 0;
    for (let index = 0; index < 4; index += 1) {
      const isPadding = isLast && index >= 4 - padding;
      const value = isPadding ? 0 : VALUES.get(text.charAt(start + index));
      if (value === undefined) return null;
      group = (group << 6) | value;
    }
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) {
      bytes[at] = (group >> shift) & 255;
      at += 1;
    }
  }
  return bytes;
}
