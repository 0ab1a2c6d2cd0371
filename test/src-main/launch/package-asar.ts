/** A file inside an `app.asar`. */
export interface AsarFile {
  /** Path with slashes, without one at the start. */
  readonly path: string;
  readonly content: Buffer;
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  /** Decimal, in bytes after the header. */
  readonly offset?: string;
  readonly size?: number;
}

/**
 * Reads an archive as Electron does: four lengths, a JSON header, the contents one after the other.
 * @returns the files, and the header's text, of which Electron checks the hash
 */
export function readAsar(archive: Buffer): { header: string; files: AsarFile[] } {
  const start = 8 + archive.readUInt32LE(4);
  const header = archive.toString('utf8', 16, 16 + archive.readUInt32LE(12));
  const below = ({ files, offset, size = 0 }: Entry, path: string): AsarFile[] => {
    if (files === undefined) {
      const from = start + Number(offset);
      return [{ path, content: archive.subarray(from, from + size) }];
    }
    return Object.entries(files).flatMap(([name, entry]) =>
      below(entry, path === '' ? name : `${path}/${name}`),
    );
  };
  return { header, files: below(JSON.parse(header) as Entry, '') };
}
