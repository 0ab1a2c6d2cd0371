import { largestDocument } from '#shared/host/document.ts';
import { done, failed, type Outcome } from '#shared/host/outcome.ts';
import { passing, record, text, utf8 } from '#shared/host/reader.ts';
import {
  keptFields,
  newestFirst,
  type CopyLeft,
  type LeftBehind,
  type RecoveryStore,
  type UnsavedWork,
} from '#shared/host/recovery.ts';
import { answered, openStore, withDatabase } from './browser-database.ts';
import { fileAt, noteFile } from './browser-places.ts';
import { isHandle } from './browser-recent.ts';
import { holdName } from './page-locks.ts';

const keptCopy = record({
  id: text(36),
  ...keptFields(record({ handle: passing(isHandle, 'a file'), content: utf8(largestDocument) })),
});

const lockOf = (id: string): string => `portolan.recovery.${id}`;

/** What a change of the copies came to. A browser that bars the page from its database has its word for that. */
function outcomeOf(run: () => Promise<unknown>): Promise<Outcome> {
  return withDatabase<Outcome>(
    async () => {
      await run();
      return done;
    },
    ({ name, message }) =>
      failed(name === 'QuotaExceededError' ? 'disk-full' : 'unavailable', message),
  );
}

async function remove(id: IDBValidKey): Promise<void> {
  await answered((await openStore('recovery', 'readwrite')).delete(id));
}

/** Reads what the database has under a key, once no other window holds it. */
async function readCopy(kept: unknown): Promise<CopyLeft | null> {
  const reading = keptCopy(kept);
  if (!reading.ok) return null;
  const { id, keptAt, content, file } = reading.value;
  const place = file?.known ? await noteFile(file.known) : null;
  return { id, keptAt, content, file: file && { name: file.name, place } };
}

/** Keeps unsaved work in the database of the browser. A window holds its copy's name while it lives. */
export function browserRecovery(): RecoveryStore {
  const own = crypto.randomUUID();
  const held = new Map<string, () => void>();

  /** Whether a copy is this window's to read and to write. */
  async function hold(id: string): Promise<boolean> {
    if (held.has(id)) return true;
    const release = await holdName(lockOf(id));
    if (release) held.set(id, release);
    return release !== null;
  }

  async function put({ content, file }: UnsavedWork): Promise<void> {
    // A copy that nobody holds would be offered in the next window while this one still works on it.
    if (!(await hold(own))) throw new DOMException('no locks', 'NotSupportedError');
    const store = await openStore('recovery', 'readwrite');
    const kept = { version: 1, id: own, keptAt: new Date().toISOString(), content };
    const known = fileAt(file?.place ?? null) ?? null;
    await answered(store.put({ ...kept, file: file && { name: file.name, known } }));
  }

  async function readLeft(): Promise<LeftBehind> {
    const copies: CopyLeft[] = [];
    let spoilt = 0;
    for (const key of await answered((await openStore('recovery', 'readonly')).getAllKeys())) {
      if (typeof key !== 'string' || key === own || !(await hold(key))) continue;
      const kept: unknown = await answered((await openStore('recovery', 'readonly')).get(key));
      const copy = await readCopy(kept);
      if (copy) copies.push(copy);
      // Gone by now: another window has settled it.
      else if (kept !== undefined) {
        spoilt += 1;
        await remove(key);
      }
    }
    return { copies: newestFirst(copies), spoilt };
  }

  return {
    keep: (work) => outcomeOf(() => (work ? put(work) : remove(own))),
    leftBehind: () => withDatabase(readLeft, () => ({ copies: [], spoilt: 0 })),
    forget: (id) =>
      outcomeOf(async () => {
        await remove(id);
        held.get(id)?.();
        held.delete(id);
      }),
  };
}
