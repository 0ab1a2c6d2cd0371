import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppHost } from '#shared/host/app-host.ts';
import type { Bridge } from '#shared/host/bridge.ts';
import { bridgeName } from '#shared/host/bridge.ts';
import { channelCases } from './channel-cases.ts';
import { menuCommandChannel } from '#shared/host/channels.ts';
import { largestDocument } from '#shared/host/document.ts';
import { defaultSettings, type Settings } from '#shared/host/settings.ts';
import { browserAppHost } from '../../../src-renderer/app-host/browser-app-host.ts';
import { electronAppHost } from '../../../src-renderer/app-host/electron-app-host.ts';
import * as electron from './in-memory-electron.ts';

vi.mock('electron', () => electron);

/** A host with a user in front of it, whose answers the test gives. */
interface Manned {
  readonly host: AppHost;
  /** The user chooses this file in the next dialog; null: changes their mind. */
  readonly chooses: (file: string | null) => void;
  /** How often the user was asked where to save. */
  readonly timesAsked: () => number;
  readonly copied: () => unknown;
}

const expose = vi.spyOn(electron.contextBridge, 'exposeInMainWorld');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-contract-'));
  vi.spyOn(electron.app, 'getPath').mockReturnValue(folder);
  await import('../../../src-main/main.ts');
  await import('../../../src-main/preload/preload.ts');
  return () => rm(folder, { recursive: true });
});

beforeEach(() => {
  electron.dialog.showSaveDialog.mockReset();
  electron.dialog.showOpenDialog.mockReset();
  vi.stubGlobal('navigator', { languages: ['fr-CA', 'en'] });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The real bridge, the real handlers and real files; the dialogs and the clipboard alone are stand-ins. */
function inElectron(): Manned {
  const bridge = electron.exposed.get(bridgeName) as unknown as Bridge;
  return {
    host: electronAppHost(bridge),
    chooses: (file) => {
      const canceled = file === null;
      electron.dialog.showOpenDialog.mockResolvedValue({ canceled, filePaths: file ? [file] : [] });
      electron.dialog.showSaveDialog.mockResolvedValue({ canceled, filePath: file ?? '' });
    },
    timesAsked: () => electron.dialog.showSaveDialog.mock.calls.length,
    copied: () => electron.asked.copied.at(-1),
  };
}

/** What a browser hands to a page for a file, over a real one. */
const handleOf = (file: string): object => ({
  name: basename(file),
  file,
  isSameEntry: (other: { file: string }) => Promise.resolve(other.file === file),
  getFile: async () => new File([await readFile(file)], basename(file)),
  createWritable: () =>
    Promise.resolve({
      write: async (blob: Blob) => {
        await writeFile(file, Buffer.from(await blob.arrayBuffer()));
      },
      close: () => Promise.resolve(),
    }),
});

/** The real host of the page, over the interfaces of a browser that has all of them. */
function inBrowser(): Manned {
  const kept = new Map<string, string>();
  const copied: unknown[] = [];
  let chosen: string | null = null;
  const choose = (): Promise<object> =>
    chosen === null
      ? Promise.reject(new DOMException('no', 'AbortError'))
      : Promise.resolve(handleOf(chosen));
  const showSaveFilePicker = vi.fn(choose);
  vi.stubGlobal('window', {
    showSaveFilePicker,
    showOpenFilePicker: () => choose().then((handle) => [handle]),
    print: () => undefined,
    ClipboardItem: electron.ClipboardItem,
  });
  vi.stubGlobal('ClipboardItem', electron.ClipboardItem);
  vi.stubGlobal('document', { head: { querySelectorAll: () => [] } });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
  vi.stubGlobal('navigator', {
    languages: ['fr-CA', 'en'],
    clipboard: {
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
      write: async ([item]: readonly electron.ClipboardItem[]) => {
        const picture = await item?.items['image/png']?.arrayBuffer();
        copied.push(picture && new Uint8Array(picture));
      },
    },
  });
  return {
    host: browserAppHost(),
    chooses: (file) => (chosen = file),
    timesAsked: () => showSaveFilePicker.mock.calls.length,
    copied: () => copied.at(-1),
  };
}

const cancelled = { kind: 'cancelled' };
const request = channelCases['document:save'].right;
const exported = channelCases['file:export'].right;

describe.each([
  ['Electron, from the page through the bridge to the disk', inElectron],
  ['a browser', inBrowser],
])('the host in %s', (_, start) => {
  it('speaks the first language of the system that Portolan speaks', () => {
    expect(start().host.systemLanguage).toBe('fr');
  });

  it('remembers settings, and has the defaults before there are any', async () => {
    const { host } = start();
    expect(await host.loadSettings()).toEqual(defaultSettings);
    const settings: Settings = { ...defaultSettings, theme: 'dark', view: { columns: ['port'] } };
    expect(await host.saveSettings(settings)).toEqual({ kind: 'done', value: undefined });
    expect(await host.loadSettings()).toEqual(settings);
  });

  it('keeps a file where the user says, text and bytes alike, and tells its name', async () => {
    const { host, chooses } = start();
    const file = join(folder, 'chosen.csv');
    chooses(file);
    expect(await host.exportFile(exported)).toEqual({ kind: 'done', value: 'chosen.csv' });
    expect(await readFile(file, 'utf8')).toBe(exported.content);
    const content = Uint8Array.of(0, 255, 10, 13);
    await host.exportFile({ ...exported, content });
    expect(new Uint8Array(await readFile(file))).toEqual(content);
  });

  it('writes nothing when the user changes their mind', async () => {
    const { host, chooses } = start();
    chooses(null);
    expect(await host.exportFile(exported)).toEqual(cancelled);
    expect(await host.documents.open()).toEqual(cancelled);
    expect(await host.documents.save(request)).toEqual(cancelled);
  });

  it('opens a document and saves it to the same place without a question or a path', async () => {
    const { host, chooses, timesAsked } = start();
    const file = join(folder, 'customer.portolan');
    await writeFile(file, '\uFEFF{"a":1}');
    chooses(file);
    const opened = await host.documents.open();
    if (opened.kind !== 'done') throw new Error(`It was ${opened.kind}.`);
    expect(opened.value).toMatchObject({ name: 'customer.portolan', content: '{"a":1}' });
    expect(JSON.stringify(opened.value)).not.toContain(folder);
    const { place } = opened.value;
    const saved = await host.documents.save({ ...request, content: '{"a":2}', place });
    expect(saved).toMatchObject({ kind: 'done', value: { name: 'customer.portolan', place } });
    expect(await readFile(file, 'utf8')).toBe('{"a":2}');
    expect(timesAsked()).toBe(0);
    // As somebody else has left it meanwhile.
    await writeFile(file, '{"a":3}');
    expect(await host.documents.openAgain(place ?? '')).toMatchObject({
      value: { name: 'customer.portolan', content: '{"a":3}', place },
    });
  });

  it('has its documents to itself, and gives nothing for a place that nobody gave out', async () => {
    const { host } = start();
    expect(await host.documents.claim('5f0c2a58-7b8f-4a55-9f0e-0d6a5e1c9f3b')).toBe(true);
    await host.documents.whenFree('5f0c2a58-7b8f-4a55-9f0e-0d6a5e1c9f3b');
    expect(await host.documents.openAgain('../../etc/passwd')).toMatchObject({ reason: 'gone' });
    expect(await host.documents.arrived()).toBeNull();
  });

  it('asks where to save what has no place, or one that nobody gave out', async () => {
    const { host, chooses, timesAsked } = start();
    chooses(join(folder, 'new.portolan'));
    await host.documents.save(request);
    await host.documents.save({ ...request, place: '../../etc/passwd' });
    expect(timesAsked()).toBe(2);
  });

  it('reads no document that is too large to be one', async () => {
    const { host, chooses } = start();
    const file = join(folder, 'huge.portolan');
    await writeFile(file, Buffer.alloc(largestDocument + 1));
    chooses(file);
    expect(await host.documents.open()).toMatchObject({ kind: 'failed', reason: 'too-large' });
  });

  it('copies text and pictures', async () => {
    const { host, copied } = start();
    expect(await host.copyText('TCP 5061')).toMatchObject({ kind: 'done' });
    expect(copied()).toBe('TCP 5061');
    const png = channelCases['picture:copy'].right;
    expect(await host.copyPicture(png)).toMatchObject({ kind: 'done' });
    expect(copied()).toEqual(png);
  });
});

describe('the bridge', () => {
  it('hands the page functions that ask one thing each, and never the event or the sender', () => {
    const bridge = electron.exposed.get(bridgeName);
    expect(expose.mock.calls.map(([name]) => name)).toEqual([bridgeName]);
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
    // Beside the functions only the names and versions of what the program runs on, as texts.
    const { runtime, ...asking } = bridge ?? {};
    expect([...new Set(leaves(asking).map((leaf) => typeof leaf))]).toEqual(['function']);
    expect(leaves(runtime)).toContain('Electron');
    expect(leaves(runtime).some((leaf) => typeof leaf === 'function')).toBe(false);
    const heard = vi.fn();
    const stop = bridge?.['onMenuCommand']?.(heard) as () => void;
    electron.webContents.send(menuCommandChannel, 'find');
    expect(heard.mock.calls).toEqual([['find']]);
    stop();
    electron.webContents.send(menuCommandChannel, 'find');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('lets the page read a refusal and no more', async () => {
    const { host } = inElectron();
    const spoilt = { ...request, path: '/etc/passwd' };
    await expect(host.documents.save(spoilt)).rejects.toThrow('path: unknown field');
  });
});
