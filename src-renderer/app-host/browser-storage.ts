import { done, failed } from '#shared/host/outcome.ts';
import type { Outcome } from '#shared/host/outcome.ts';
import { defaultSettings, parseSettings } from '#shared/host/settings.ts';
import type { Settings } from '#shared/host/settings.ts';

const key = 'portolan.settings';

/**
 * The settings in the browser's storage. Browsers may bar a page opened from disk from it, each in its
 * own way, and mostly by throwing at the mere mention: then nothing is remembered, and all else works.
 */
export function loadStoredSettings(): Settings {
  try {
    const text = localStorage.getItem(key);
    return text === null ? defaultSettings : parseSettings(text);
  } catch (error) {
    if (error instanceof DOMException) return defaultSettings;
    throw error;
  }
}

/** Keeps the settings in the browser's storage. */
export function storeSettings(settings: Settings): Outcome {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
    return done;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const reason = error.name === 'QuotaExceededError' ? 'disk-full' : 'denied';
    return failed(reason, error.message);
  }
}
