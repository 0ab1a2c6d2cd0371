import { holdName } from './page-locks.ts';

/** What this window works on, and how to let go of it. */
let own: { readonly place: string; readonly release: () => void } | null = null;
/** One after the other: two at once would each let go of what the other has not got yet. */
let last: Promise<unknown> = Promise.resolve();

const lockOf = (place: string): string => `portolan.file.${place}`;

/** Without locks nothing is known of other windows, and nothing is refused. */
const hasLocks = (): boolean => 'locks' in navigator;

async function claim(place: string | null): Promise<boolean> {
  if (own && own.place === place) return true;
  own?.release();
  own = null;
  if (place === null || !hasLocks()) return true;
  const release = await holdName(lockOf(place));
  if (release) own = { place, release };
  return release !== null;
}

/** Makes a file the one of this window and lets go of the one before. False where another window works on it. */
export function claimInBrowser(place: string | null): Promise<boolean> {
  const claiming = last.then(() => claim(place));
  last = claiming.catch(() => undefined);
  return claiming;
}

/** Whether another window works on a file. */
export async function isClaimedElsewhere(place: string): Promise<boolean> {
  // What this window is about to have would else look like another’s.
  await last;
  if (own?.place === place || !hasLocks()) return false;
  const release = await holdName(lockOf(place));
  release?.();
  return release === null;
}

/** Waits until no window works on a file. */
export async function whenFree(place: string): Promise<void> {
  if (hasLocks()) await navigator.locks.request(lockOf(place), () => undefined);
}
