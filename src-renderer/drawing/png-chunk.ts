/** The checksum of PNG, a byte at a time: ISO 3309, as annex D of the format has it. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Length and type before the content of a chunk, and the checksum after it, in bytes. */
const BEFORE = 8;
const AFTER = 4;

/** A chunk of a PNG file: its length, its type of four letters, its content and their checksum. */
export function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(BEFORE + content.length + AFTER);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(content, BEFORE);
  const end = BEFORE + content.length;
  view.setUint32(end, crc32(chunk.subarray(4, end)));
  return chunk;
}
