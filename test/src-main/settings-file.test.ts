import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSettings, saveSettings } from '../../src-main/settings-file.ts';
import { writeAtomically } from '../../src-main/write-atomically.ts';
import { defaultSettings } from '../../src-shared/host/settings.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-settings-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the settings file', () => {
  it('gives back what was saved, in a folder it makes itself, and leaves nothing beside it', async () => {
    const file = join(folder, 'profile/settings.json');
    const settings = { ...defaultSettings, language: 'fr', view: { zoom: 1.5 } } as const;
    expect(await saveSettings(file, settings)).toEqual({ kind: 'done', value: undefined });
    expect(await loadSettings(file)).toEqual(settings);
    expect(await readdir(join(folder, 'profile'))).toEqual(['settings.json']);
  });

  it('gives the defaults when it is missing, spoilt, or a folder', async () => {
    const file = join(folder, 'settings.json');
    expect(await loadSettings(file)).toEqual(defaultSettings);
    await writeFile(file, '{"version":1,');
    expect(await loadSettings(file)).toEqual(defaultSettings);
    expect(await loadSettings(folder)).toEqual(defaultSettings);
  });

  it('says why it could not be saved instead of throwing', async () => {
    const file = join(folder, 'settings.json');
    await mkdir(join(file, 'in-the-way'), { recursive: true });
    expect(await saveSettings(file, defaultSettings)).toMatchObject({ kind: 'failed' });
    expect(await readdir(folder)).toEqual(['settings.json']);
  });
});

describe('writing atomically', () => {
  it('replaces the whole content', async () => {
    const file = join(folder, 'a.csv');
    await writeFile(file, 'a much longer old content');
    await writeAtomically(file, new Uint8Array([110, 101, 119]));
    expect(await readFile(file, 'utf8')).toBe('new');
  });
});
