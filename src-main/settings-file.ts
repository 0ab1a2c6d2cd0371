import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { done } from '#shared/host/outcome.ts';
import type { Outcome } from '#shared/host/outcome.ts';
import { defaultSettings, parseSettings } from '#shared/host/settings.ts';
import type { Settings } from '#shared/host/settings.ts';
import { fileFailure } from './file-failure.ts';
import { writeAtomically } from './write-atomically.ts';

/** The settings in a file; the defaults where it is missing, unreadable or spoilt. */
export async function loadSettings(file: string): Promise<Settings> {
  try {
    return parseSettings(await readFile(file, 'utf8'));
  } catch (error) {
    fileFailure(error);
    return defaultSettings;
  }
}

/** Keeps the settings in a file. */
export async function saveSettings(file: string, settings: Settings): Promise<Outcome> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeAtomically(file, `${JSON.stringify(settings, null, 2)}\n`);
    return done;
  } catch (error) {
    return fileFailure(error);
  }
}
