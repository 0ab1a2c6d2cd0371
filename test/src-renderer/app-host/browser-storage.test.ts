import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  loadStoredSettings,
  storeSettings,
} from '../../../src-renderer/app-host/browser-storage.ts';
import { defaultSettings } from '../../../src-shared/host/settings.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser's storage that throws what browsers throw. */
function barStorage(name: string): void {
  const refuse = (): never => {
    throw new DOMException('no', name);
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
}

describe('settings in a browser', () => {
  it('are kept in its storage', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    });
    expect(loadStoredSettings()).toEqual(defaultSettings);
    const settings = { ...defaultSettings, theme: 'dark' } as const;
    expect(storeSettings(settings)).toEqual({ kind: 'done', value: undefined });
    expect(loadStoredSettings()).toEqual(settings);
  });

  it('are the defaults where a page from disk may not use storage', () => {
    barStorage('SecurityError');
    expect(loadStoredSettings()).toEqual(defaultSettings);
    expect(storeSettings(defaultSettings)).toMatchObject({ kind: 'failed', reason: 'denied' });
  });

  it('say so when the storage is full', () => {
    barStorage('QuotaExceededError');
    expect(storeSettings(defaultSettings)).toMatchObject({ reason: 'disk-full' });
  });
});
