/**
 * Holds a name for as long as this page lives, so that no other window of the same browser takes what it stands for.
 * Returns how to let it go; `null` where another window has it, or the browser knows no such locks.
 */
export async function holdName(name: string): Promise<(() => void) | null> {
  if (!('locks' in navigator)) return null;
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(null);
          return;
        }
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch(reject);
  });
}
