import { isSameFile, storedFiles } from './browser-recent.ts';

/** A file of the user, as this page last saw it. */
export interface KnownFile {
  readonly handle: FileSystemFileHandle;
  /** What it held when it was last read or written: by this it shows whether somebody else has changed it. */
  readonly content: string;
}

/** The files behind the words that the page was given. */
const files = new Map<string, KnownFile>();

/**
 * The word by which the page knows a file: the same in every window and at every visit, as long as it is among the
 * recent files.
 */
export async function placeOf(handle: FileSystemFileHandle): Promise<string> {
  for (const [place, known] of files) if (await isSameFile(known.handle, handle)) return place;
  for (const { id, handle: other } of await storedFiles())
    if (await isSameFile(other, handle)) return id;
  return crypto.randomUUID();
}

/** Notes what a file holds, and gives the word for it. */
export async function noteFile(file: KnownFile): Promise<string> {
  const place = await placeOf(file.handle);
  files.set(place, file);
  return place;
}

/** The file behind a word; nothing where the word is none of ours. */
export function fileAt(place: string | null): KnownFile | undefined {
  return place === null ? undefined : files.get(place);
}
