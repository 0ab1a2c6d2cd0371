import { join } from 'node:path';
import { app } from 'electron';
import { loadSettings, saveSettings } from '../settings-file.ts';
import { handle } from './handle.ts';

/** Answers with the remembered settings, and remembers new ones, one after the other. */
export function answerSettings(): void {
  const file = join(app.getPath('userData'), 'settings.json');
  let last: Promise<unknown> = Promise.resolve();
  handle('settings:load', () => loadSettings(file));
  handle('settings:save', (settings) => {
    // In the order they came: the last choice must be the one that stays.
    const saving = last.then(() => saveSettings(file, settings));
    last = saving.catch(() => undefined);
    return saving;
  });
}
