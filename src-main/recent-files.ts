import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { app } from 'electron';
import type { RecentFile } from '#shared/host/document.ts';
import { mostRecent } from '#shared/host/document-store.ts';
import { done, type Outcome } from '#shared/host/outcome.ts';
import { isRecord } from '#shared/host/settings.ts';
import { fileFailure } from './file-failure.ts';
import { placeOf } from './places.ts';
import { writeAtomically } from './write-atomically.ts';

/** The newest first. Whether they are still there is not asked: a share that is away would hold up the start. */
let paths: readonly string[] = [];
let loading: Promise<void> = Promise.resolve();
let tellChange = (): void => undefined;

const file = (): string => join(app.getPath('userData'), 'recent-files.json');

/** Calls the listener whenever the list has changed. */
export function followRecent(listener: () => void): void {
  tellChange = listener;
}

/** The paths of what was opened or saved lately, the newest first. */
export function recentPaths(): readonly string[] {
  return paths;
}

/** The same for the page, which is told no paths. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  await loading;
  return paths.map((path) => ({
    place: placeOf(path),
    name: basename(path),
    folder: basename(dirname(path)),
  }));
}

/** By what a path is told from others: Windows and macOS find a file however its name is written. */
function keyOf(path: string): string {
  const isOneCase = process.platform === 'win32' || process.platform === 'darwin';
  return isOneCase ? path.toLowerCase() : path;
}

function readPaths(content: unknown): readonly string[] {
  const listed = isRecord(content) && content['version'] === 1 ? content['paths'] : null;
  if (!Array.isArray(listed)) return [];
  const known = listed.filter((path) => typeof path === 'string' && isAbsolute(path)) as string[];
  return [...new Set(known)].slice(0, mostRecent);
}

async function load(): Promise<void> {
  try {
    paths = readPaths(JSON.parse(await readFile(file(), 'utf8')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) fileFailure(error);
  }
  tellChange();
}

/** Takes up the list of the last start; an empty one where it is missing or spoilt. */
export function loadRecent(): Promise<void> {
  loading = load();
  return loading;
}

async function change(next: readonly string[]): Promise<Outcome> {
  paths = next;
  tellChange();
  try {
    await mkdir(dirname(file()), { recursive: true });
    await writeAtomically(file(), `${JSON.stringify({ version: 1, paths }, null, 2)}\n`, 0o600);
    return done;
  } catch (error) {
    return fileFailure(error);
  }
}

/** Puts a file at the head of the list, and of the system's own. */
export async function noteRecent(path: string): Promise<void> {
  await loading;
  app.addRecentDocument(path);
  // That it could not be kept is no trouble for whoever opens or saves: it is there until the program ends.
  await change(
    [path, ...paths.filter((other) => keyOf(other) !== keyOf(path))].slice(0, mostRecent),
  );
}

/** Empties the list, and the system's own. */
export async function clearRecent(): Promise<Outcome> {
  app.clearRecentDocuments();
  return change([]);
}
