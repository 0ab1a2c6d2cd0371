import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { sweepBeside, writeAtomically } from './write-atomically.ts';

/** What the name of a file ends in that holds what was there before the last save. */
export const previousEnding = '.bak';

/** A file that was there before. */
interface Present {
  /** Where it really is: a link stays a link. */
  readonly path: string;
  readonly mode: number;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What is in a file; `null` where there is none. */
export async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function presentAt(file: string): Promise<Present | null> {
  try {
    const path = await realpath(file);
    return { path, mode: (await stat(path)).mode & 0o777 };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Whoever may write to a folder may put a new file over one that is read-only. Nobody who made it so wants that. */
async function refuseReadOnly({ path, mode }: Present): Promise<void> {
  if ((mode & 0o222) === 0) {
    throw Object.assign(new Error(`${path} is read-only`), { code: 'EROFS' });
  }
  await access(path, constants.W_OK);
}

/**
 * Saves a file and keeps what was there beside it, as `name.portolan.bak`. At every moment both are whole, each old or
 * new. Keeps the rights to the file. Throws what the file system throws: then the file is as it was.
 */
export async function saveKeepingPrevious(file: string, content: string): Promise<void> {
  const present = await presentAt(file);
  if (!present) {
    await writeAtomically(file, content);
    return;
  }
  await refuseReadOnly(present);
  const { path, mode } = present;
  const previous = await readFile(path);
  // What is saved twice must not push out the version before.
  if (previous.equals(Buffer.from(content))) return;
  await writeAtomically(path + previousEnding, previous, mode);
  await writeAtomically(path, content, mode);
  const name = basename(path);
  await sweepBeside(dirname(path), [name, name + previousEnding]);
}
