const OFFSET_BASIS = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/**
 * A number of 32 bits, 0 or more, that stands for a text: always the same one for the same text, seldom the same one for
 * two. It tells texts apart and protects nothing. FNV-1a (RFC 9923) over the code points, which in ASCII are the octets.
 */
export function digest(text: string): number {
  let hash = OFFSET_BASIS;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME) >>> 0;
  return hash;
}
