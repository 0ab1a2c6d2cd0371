import type { RecentFile } from '#shared/host/document.ts';
import { mostRecent } from '#shared/host/document-store.ts';
import { done, failed, type Outcome } from '#shared/host/outcome.ts';
import { passing, record, text, type Reading } from '#shared/host/reader.ts';
import { answered, openStore, withDatabase } from './browser-database.ts';

/** Whether something is a file as the browser hands it to pages. */
export const isHandle = (value: unknown): value is FileSystemFileHandle =>
  'FileSystemFileHandle' in globalThis && value instanceof FileSystemFileHandle;

/** A file of an earlier visit, or of another window. */
interface StoredFile {
  readonly version: 1;
  readonly id: string;
  readonly handle: FileSystemFileHandle;
  readonly name: string;
  /** When it was opened or saved last, in milliseconds since 1970. */
  readonly usedAt: number;
}

const storedFile = record<StoredFile>({
  version: passing((value): value is 1 => value === 1, '1'),
  id: text(36),
  handle: passing(isHandle, 'a file'),
  name: text(300),
  usedAt: passing((value): value is number => typeof value === 'number', 'a time'),
});

const listeners = new Set<() => void>();
const tellChange = (): void => {
  for (const listener of listeners) listener();
};

/** Calls the listener whenever this window has changed the list, until the returned function is called. */
export function followRecent(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether two handles lead to one file. */
export async function isSameFile(
  one: FileSystemFileHandle,
  other: FileSystemFileHandle,
): Promise<boolean> {
  return one === other || one.isSameEntry(other);
}

/** What the browser has kept, the newest first. Nothing where it keeps nothing for this page. */
export function storedFiles(): Promise<readonly StoredFile[]> {
  return withDatabase(
    async () => {
      const kept = await answered((await openStore('files', 'readonly')).getAll());
      const readings = kept.map((entry: unknown): Reading<StoredFile> => storedFile(entry));
      return readings
        .flatMap((reading) => (reading.ok ? [reading.value] : []))
        .toSorted((a, b) => b.usedAt - a.usedAt);
    },
    () => [],
  );
}

/** What was opened or saved lately. A browser tells no folders. */
export async function recentInBrowser(): Promise<readonly RecentFile[]> {
  return (await storedFiles()).map(({ id, name }) => ({ place: id, name, folder: null }));
}

/** Puts a file at the head of the list. Where the browser keeps nothing, there is none. */
export async function noteRecent(id: string, handle: FileSystemFileHandle): Promise<void> {
  const entry: StoredFile = { version: 1, id, handle, name: handle.name, usedAt: Date.now() };
  await withDatabase(
    async () => {
      await answered((await openStore('files', 'readwrite')).put(entry));
      const tooOld = (await storedFiles()).slice(mostRecent);
      const store = await openStore('files', 'readwrite');
      await Promise.all(tooOld.map((old) => answered(store.delete(old.id))));
    },
    () => undefined,
  );
  tellChange();
}

/** Empties the list. */
export async function clearRecentInBrowser(): Promise<Outcome> {
  const outcome = await withDatabase<Outcome>(
    async () => {
      await answered((await openStore('files', 'readwrite')).clear());
      return done;
    },
    (error) => failed('unavailable', error.message),
  );
  tellChange();
  return outcome;
}
