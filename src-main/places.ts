import { createHash, randomUUID } from 'node:crypto';

/** A file of the user, as this program last saw it. */
export interface KnownFile {
  readonly path: string;
  /**
   * Of what it held when it was last read or written: by this it shows whether somebody else has changed it. `null`
   * before it is read.
   */
  readonly hash: string | null;
}

/** The files behind the words that the page was given: it never names a path itself. */
const files = new Map<string, KnownFile>();

/** Tells contents apart. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The word by which the page knows a file. Without a hash, what was last seen in it still counts. */
export function placeOf(path: string, hash: string | null = null): string {
  const [place, known] = [...files].find(([, file]) => file.path === path) ?? [randomUUID(), null];
  files.set(place, { path, hash: hash ?? known?.hash ?? null });
  return place;
}

/** The file behind a word; nothing where the word is none of ours. */
export function fileAt(place: string | null): KnownFile | undefined {
  return place === null ? undefined : files.get(place);
}
