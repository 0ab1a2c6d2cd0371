/** A file of the user, as this page last saw it. */
export interface KnownFile {
  readonly handle: FileSystemFileHandle;
  /** What it held when it was last read or written: by this it shows whether somebody else has changed it. */
  readonly content: string;
}

/** The files behind the words that the page was given. */
const files = new Map<string, KnownFile>();

/** A word by which the page knows a file: the one it has, or a new one. */
export function placeOf(file: KnownFile, known: string | null = null): string {
  const place = known ?? String(files.size + 1);
  files.set(place, file);
  return place;
}

/** The file behind a word; nothing where the word is none of ours. */
export function fileAt(place: string | null): KnownFile | undefined {
  return place === null ? undefined : files.get(place);
}
