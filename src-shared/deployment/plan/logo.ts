import type { Text } from '#shared/catalog/index.ts';
import { LIMITS } from '../file/limits.ts';
import { toBase64 } from './base64.ts';
import type { Logo } from './deployment.ts';
import { logoMessages } from './logo-messages.ts';
import { readSvg, type PictureSize } from './svg-picture.ts';

/** A logo, or why a file cannot be one. */
export type LogoReading = { readonly logo: Logo } | { readonly problem: Text };

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

const nameAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

/** The size from the first chunk of a PNG picture (RFC 2083, 4.1.1); `null` unless its chunks go on to the last one. */
function readPng(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Length and name before the content of a chunk, and a checksum after it.
  const [head, tail] = [8, 4];
  let at: number = PNG_SIGNATURE.length;
  let size: PictureSize | null = null;
  while (at + head <= bytes.length) {
    const name = nameAt(bytes, at + 4);
    const end = at + head + view.getUint32(at) + tail;
    if (end > bytes.length || (size === null && name !== 'IHDR')) return null;
    size ??= { width: view.getUint32(at + head), height: view.getUint32(at + head + 4) };
    if (name === 'IEND') return size;
    at = end;
  }
  return null;
}

/** A text in UTF-8, without its byte order mark; `null` where the bytes are none. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped).replace(/^\uFEFF/u, '');
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

type SizeReading = PictureSize | { readonly problem: Text };

function readSize(bytes: Uint8Array): readonly [Logo['mediaType'], SizeReading] {
  if (PNG_SIGNATURE.every((byte, at) => bytes[at] === byte))
    return ['image/png', readPng(bytes) ?? { problem: logoMessages.cutPng }];
  const text = decodeUtf8(bytes);
  const isMarkup = text?.trimStart().startsWith('<') === true;
  return ['image/svg+xml', isMarkup ? readSvg(text) : { problem: logoMessages.notPicture }];
}

/** Whether a logo can have a side of so many pixels. */
export function isSide(length: number): boolean {
  return length >= 1 && length <= LIMITS.logoSide;
}

/** A logo from the bytes of its file. What it is, its content says, whatever the file is called. */
export function readLogo(bytes: Uint8Array): LogoReading {
  if (bytes.length > LIMITS.logo) return { problem: logoMessages.tooLarge(bytes.length) };
  const [mediaType, size] = readSize(bytes);
  if ('problem' in size) return size;
  const { width, height } = size;
  if (!isSide(width) || !isSide(height)) return { problem: logoMessages.badSides(width, height) };
  return { logo: { mediaType, data: toBase64(bytes), width, height } };
}

/** The address under which an `<img>` shows a logo: the picture itself. */
export function logoAddress({ mediaType, data }: Logo): string {
  return `data:${mediaType};base64,${data}`;
}
