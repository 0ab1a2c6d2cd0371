import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { app } from 'electron';
import { largestDocument } from '#shared/host/document.ts';
import { done, type Outcome } from '#shared/host/outcome.ts';
import { passing, record, text } from '#shared/host/reader.ts';
import {
  isCopyId,
  keptFields,
  newestFirst,
  orNull,
  type CopyLeft,
  type LeftBehind,
  type UnsavedWork,
} from '#shared/host/recovery.ts';
import { fileFailure } from './file-failure.ts';
import { fileAt, placeOf } from './places.ts';
import { writeAtomically } from './write-atomically.ts';

/** JSON in JSON: every quote of the deployment takes two characters. */
const largestCopy = 3 * largestDocument;

const keptCopy = record(
  keptFields(
    record({
      path: passing(
        (value): value is string => typeof value === 'string' && isAbsolute(value),
        'a path',
      ),
      hash: orNull(text(64)),
    }),
  ),
);

/** The copy of the window as it is now. */
let own: string = randomUUID();

const folder = (): string => join(app.getPath('userData'), 'recovery');
const fileOf = (id: string): string => join(folder(), `${id}.json`);

/** Keeps the unsaved work of the window, readable by the user alone; nothing of it when there is none. */
export async function keepCopy(work: UnsavedWork | null): Promise<Outcome> {
  if (work === null) return forgetCopy(own);
  const { content, file } = work;
  const kept = {
    version: 1,
    keptAt: new Date().toISOString(),
    content,
    file: file && { name: file.name, known: fileAt(file.place) ?? null },
  };
  try {
    await mkdir(folder(), { recursive: true });
    await writeAtomically(fileOf(own), JSON.stringify(kept), 0o600);
    return done;
  } catch (error) {
    return fileFailure(error);
  }
}

/** Removes a copy. One that is not there is removed. */
export async function forgetCopy(id: string): Promise<Outcome> {
  try {
    await rm(fileOf(id), { force: true });
    return done;
  } catch (error) {
    return fileFailure(error);
  }
}

/** Removes the window's own copy before the process can end: the user has let the work go. */
export function giveUpCopy(): void {
  try {
    rmSync(fileOf(own), { force: true });
  } catch (error) {
    // Offered again at the next start: nothing to keep the user here for.
    fileFailure(error);
  }
}

async function readCopy(id: string): Promise<CopyLeft | null> {
  if ((await stat(fileOf(id))).size > largestCopy) return null;
  let kept: unknown;
  try {
    kept = JSON.parse(await readFile(fileOf(id), 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const reading = keptCopy(kept);
  if (!reading.ok) return null;
  const { keptAt, content, file } = reading.value;
  const place = file?.known ? placeOf(file.known.path, file.known.hash) : null;
  return { id, keptAt, content, file: file && { name: file.name, place } };
}

/** The copy in a file of the folder; `spoilt` where it was one, and has been removed. Nothing where it is none, or out of reach. */
async function copyIn(name: string): Promise<CopyLeft | 'spoilt' | null> {
  const id = name.replace(/\.json$/u, '');
  try {
    if (name.endsWith('.tmp')) await rm(join(folder(), name), { force: true });
    if (!isCopyId(id)) return null;
    const copy = await readCopy(id);
    if (!copy) await forgetCopy(id);
    return copy ?? 'spoilt';
  } catch (error) {
    // One that cannot be got at keeps no other from being offered.
    fileFailure(error);
    return null;
  }
}

/**
 * What was left behind, also by this window before its page was loaded again: it begins a copy of its own. What a writer
 * left half done is swept away; what cannot be got at now stays for the next start.
 */
export async function copiesLeftBehind(): Promise<LeftBehind> {
  own = randomUUID();
  const copies: CopyLeft[] = [];
  let spoilt = 0;
  try {
    for (const name of await readdir(folder())) {
      const copy = await copyIn(name);
      if (copy === 'spoilt') spoilt += 1;
      else if (copy) copies.push(copy);
    }
  } catch (error) {
    fileFailure(error);
  }
  return { copies: newestFirst(copies), spoilt };
}
