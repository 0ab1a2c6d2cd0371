import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileFailure } from './file-failure.ts';

/** No write takes so long, in milliseconds: what is older beside a file was left by a program that was killed. */
const LEFT_MS = 10 * 60_000;

/**
 * Writes a file so that at every moment either the old or the new content is there, whole: beside it,
 * down to the disk, then over it. Throws what the file system throws; nothing is left lying about. `mode` are the rights
 * to it; those of any new file where it is not given.
 */
export async function writeAtomically(
  file: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode ?? 0o666);
    try {
      // Exactly these: what a new file is given, the system cuts down.
      if (mode !== undefined) await handle.chmod(mode);
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Removes what a program that was killed in the middle of writing these files of a folder has left beside them. */
export async function sweepBeside(folder: string, files: readonly string[]): Promise<void> {
  const isOurs = (name: string): boolean =>
    files.some((file) => {
      const start = `.${file}.`;
      return name.startsWith(start) && /^[\da-f]{8}\.tmp$/u.test(name.slice(start.length));
    });
  try {
    for (const name of (await readdir(folder)).filter(isOurs)) {
      const path = join(folder, name);
      if (Date.now() - (await stat(path)).mtimeMs > LEFT_MS) await rm(path, { force: true });
    }
  } catch (error) {
    // Another program was quicker, or may do here what this one may not: the file itself is safe.
    fileFailure(error);
  }
}
