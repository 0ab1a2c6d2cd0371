import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Claims from '../../../src-renderer/app-host/browser-claims.ts';
import { FakeLocks } from './fake-locks.ts';

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Another window of the same browser: the program once more, and the same locks. */
async function openWindow(): Promise<typeof Claims> {
  vi.resetModules();
  return import('../../../src-renderer/app-host/browser-claims.ts');
}

describe('a file that a window works on', () => {
  it('is no other window’s until the first lets go of it for another file', async () => {
    const [first, second] = [await openWindow(), await openWindow()];
    expect(await first.claimInBrowser('a')).toBe(true);
    expect([await first.isClaimedElsewhere('a'), await second.isClaimedElsewhere('a')]).toEqual([
      false,
      true,
    ]);
    expect(await second.claimInBrowser('a')).toBe(false);
    let isFree = false;
    const waiting = second.whenFree('a').then(() => (isFree = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isFree).toBe(false);
    await first.claimInBrowser('b');
    await waiting;
    expect(await second.claimInBrowser('a')).toBe(true);
    expect(await first.claimInBrowser('a')).toBe(false);
  });

  it('stays its own when it is claimed again, and is free when a new one is begun', async () => {
    const [first, second] = [await openWindow(), await openWindow()];
    await first.claimInBrowser('a');
    expect(await first.claimInBrowser('a')).toBe(true);
    await first.claimInBrowser(null);
    expect(await second.claimInBrowser('a')).toBe(true);
  });

  it('is one alone, however fast one follows the other', async () => {
    const [first, second] = [await openWindow(), await openWindow()];
    await Promise.all(['a', 'b', 'c'].map((place) => first.claimInBrowser(place)));
    const elsewhere = ['a', 'b', 'c'].map((place) => second.isClaimedElsewhere(place));
    expect(await Promise.all(elsewhere)).toEqual([false, false, true]);
  });

  it('is not taken for another window’s while this one is getting it', async () => {
    const window = await openWindow();
    const claiming = window.claimInBrowser('a');
    expect(await window.isClaimedElsewhere('a')).toBe(false);
    expect(await claiming).toBe(true);
  });

  it('is refused to nobody where the browser knows no locks', async () => {
    vi.stubGlobal('navigator', {});
    const [first, second] = [await openWindow(), await openWindow()];
    expect(await first.claimInBrowser('a')).toBe(true);
    expect(await second.claimInBrowser('a')).toBe(true);
    expect(await second.isClaimedElsewhere('a')).toBe(false);
    await second.whenFree('a');
  });
});
