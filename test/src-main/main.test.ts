import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { payloadReaders } from '../../src-shared/host/payload-readers.ts';
import * as fake from './fake-electron.ts';

vi.mock('electron', () => fake);

beforeAll(async () => {
  const profile = await mkdtemp(join(tmpdir(), 'portolan-main-'));
  const getPath = (name: string): string => (name === 'userData' ? profile : tmpdir());
  vi.spyOn(fake.app, 'getPath').mockImplementation(getPath);
  await import('../../src-main/main.ts');
  await vi.waitFor(() => {
    expect(fake.asked.loaded).toHaveLength(1);
  });
  return () => rm(profile, { recursive: true });
});

/** Calls what main answers a channel with, as Electron would. */
function ask(channel: string, payload: unknown, frame: object | null = fake.mainFrame): unknown {
  const event = { sender: fake.webContents, senderFrame: frame };
  return fake.asked.handlers.get(channel)?.(event, payload);
}

describe('the window', () => {
  it('is shut off from Node and the system, and waits until there is something to see', () => {
    expect(fake.asked.windowOptions[0]).toMatchObject({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
      },
    });
  });

  it('shows the own page and nothing else', () => {
    expect(fake.asked.loaded).toEqual(['app://portolan/index.html']);
  });

  it('goes nowhere, opens nothing and embeds nothing', () => {
    const handlers = new Map<string, (event: object) => void>();
    let openHandler: (() => unknown) | undefined;
    fake.app.emit(
      'web-contents-created',
      {},
      {
        setWindowOpenHandler: (handler: () => unknown) => (openHandler = handler),
        setWebRTCIPHandlingPolicy: () => undefined,
        on: (name: string, handler: (event: object) => void) => handlers.set(name, handler),
      },
    );
    expect(openHandler?.()).toEqual({ action: 'deny' });
    const isPrevented = (name: string, url: string): boolean => {
      const preventDefault = vi.fn();
      handlers.get(name)?.({ url, preventDefault });
      return preventDefault.mock.calls.length > 0;
    };
    expect(isPrevented('will-frame-navigate', 'https://example.com/')).toBe(true);
    expect(isPrevented('will-frame-navigate', 'app://portolan/index.html')).toBe(false);
    expect(isPrevented('will-redirect', 'app://portolan/index.html')).toBe(true);
    expect(isPrevented('will-attach-webview', '')).toBe(true);
  });
});

describe('unsaved changes', () => {
  it('keep the window until the user lets them go', () => {
    const leaves = (answer: number): boolean => {
      fake.dialog.showMessageBoxSync.mockReturnValueOnce(answer);
      const preventDefault = vi.fn();
      fake.webContents.emit('will-prevent-unload', { preventDefault });
      return preventDefault.mock.calls.length > 0;
    };
    expect([leaves(0), leaves(1)]).toEqual([false, true]);
  });
});

describe('the network', () => {
  it.each([
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
    ['app://portolan/index.html', false],
    ['blob:app://portolan/1', false],
    ['data:image/png;base64,', false],
  ])('of a request for %s: refused is %s', (url, cancel) => {
    const guard = fake.webRequest.onBeforeRequest.mock.calls[0]?.[0] as (
      details: object,
      decide: (decision: object) => void,
    ) => void;
    const decide = vi.fn();
    guard({ url }, decide);
    expect(decide).toHaveBeenCalledWith({ cancel });
  });
});

describe('messages of the page', () => {
  it('are answered on every channel', () => {
    expect([...fake.asked.handlers.keys()].toSorted()).toEqual(
      Object.keys(payloadReaders).toSorted(),
    );
  });

  it('are refused from another frame, from another address and from a frame that is gone', () => {
    const stranger = { url: 'app://portolan/index.html' };
    for (const frame of [stranger, null]) {
      expect(() => ask('text:copy', 'x', frame)).toThrow(/refused/);
    }
    fake.mainFrame.url = 'https://example.com/';
    expect(() => ask('text:copy', 'x')).toThrow(/refused/);
    fake.mainFrame.url = 'app://portolan/index.html';
    expect(fake.asked.copied).toEqual([]);
  });

  it('are refused with a payload that is not what the channel carries', () => {
    expect(() => ask('text:copy', { toString: 1 })).toThrow(/text:copy: expected text/);
  });

  it('copy text and pictures, and put the menu into their language', async () => {
    expect(await ask('text:copy', 'TCP 5061')).toEqual({ kind: 'done', value: undefined });
    expect(fake.asked.copied).toEqual(['TCP 5061']);
    const png = Uint8Array.of(137, 80, 78, 71);
    expect(await ask('picture:copy', png)).toEqual({ kind: 'done', value: undefined });
    expect(fake.asked.copied[1]).toEqual(png);
    expect(fake.asked.menus.at(-1)?.[0]?.label).toBe('&Fichier');
    ask('menu:language', 'en');
    expect(fake.asked.menus.at(-1)?.[0]?.label).toBe('&File');
  });

  it('keep a file where the user says, under a name the system takes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portolan-export-'));
    const filePath = join(folder, 'ports.csv');
    fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const file = { suggestedName: '../ports.csv', mediaType: 'text/csv', content: 'port\r\n5061' };
    expect(await ask('file:export', file)).toEqual({ kind: 'done', value: 'ports.csv' });
    expect(await readFile(filePath, 'utf8')).toBe(file.content);
    expect(fake.dialog.showSaveDialog.mock.calls[0]?.[1]).toMatchObject({
      defaultPath: join(tmpdir(), '-ports.csv'),
      filters: [{ name: 'CSV', extensions: ['csv'] }],
    });
    await rm(folder, { recursive: true });
  });

  it('open a document and save it again, without ever naming its path', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portolan-document-'));
    const path = join(folder, 'customer.portolan');
    await writeFile(path, '\uFEFF{"a":1}');
    fake.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [path] });
    const opened = (await ask('document:open', undefined)) as { value: { place: string } };
    expect(opened).toMatchObject({
      kind: 'done',
      value: { name: 'customer.portolan', content: '{"a":1}' },
    });
    const { place } = opened.value;
    expect(place).not.toContain('customer');
    const made = { content: '{"a":2}', suggestedName: 'x.portolan', overwrite: false };
    const request = { ...made, place };
    expect(await ask('document:save', request)).toEqual({
      kind: 'done',
      value: { name: 'customer.portolan', place },
    });
    expect(await readFile(path, 'utf8')).toBe('{"a":2}');
    expect(await readFile(`${path}.bak`, 'utf8')).toContain('{"a":1}');
    // Somebody else comes in between.
    await writeFile(path, '{"a":3}');
    const later = { ...request, content: '{"a":4}' };
    expect(await ask('document:save', later)).toMatchObject({ kind: 'failed', reason: 'changed' });
    expect(await readFile(path, 'utf8')).toBe('{"a":3}');
    expect(await ask('document:save', { ...later, overwrite: true })).toMatchObject({
      kind: 'done',
    });
    expect(await readFile(`${path}.bak`, 'utf8')).toBe('{"a":3}');
    // What was written last is known again, and a file that is gone is written anew.
    await rm(path);
    expect(await ask('document:save', later)).toMatchObject({ kind: 'done' });
    expect(await readFile(path, 'utf8')).toBe('{"a":4}');
    await rm(folder, { recursive: true });
  });

  it('are asked where to save a document of which no place is known', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portolan-document-'));
    const filePath = join(folder, 'new.portolan');
    const made = { content: '{}', suggestedName: 'a/b.portolan', overwrite: false };
    for (const place of [null, 'nobody-gave-this-out']) {
      fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
      expect(await ask('document:save', { ...made, place })).toMatchObject({
        kind: 'done',
        value: { name: 'new.portolan' },
      });
      expect(fake.dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({
        defaultPath: join(tmpdir(), 'a-b.portolan'),
      });
    }
    await rm(folder, { recursive: true });
  });

  it('are refused a document that is too large to be one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portolan-document-'));
    const path = join(folder, 'huge.portolan');
    await writeFile(path, Buffer.alloc(20 * 1024 * 1024 + 1));
    fake.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [path] });
    expect(await ask('document:open', undefined)).toMatchObject({
      kind: 'failed',
      reason: 'too-large',
    });
    fake.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    expect(await ask('document:open', undefined)).toEqual({ kind: 'cancelled' });
    await rm(folder, { recursive: true });
  });

  it('are given the single-file page that ships with the program', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portolan-program-'));
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist/portolan.html'), '<!doctype html>');
    fake.app.getAppPath.mockReturnValueOnce(folder);
    expect(await ask('hand-over:page', undefined)).toEqual({
      kind: 'done',
      value: '<!doctype html>',
    });
    await rm(folder, { recursive: true });
    fake.app.getAppPath.mockReturnValueOnce(folder);
    expect(await ask('hand-over:page', undefined)).toMatchObject({ kind: 'failed' });
  });

  it('are told when the user changes their mind, and when the disk says no', async () => {
    const file = { suggestedName: 'a.csv', mediaType: 'text/csv', content: '' };
    fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await ask('file:export', file)).toEqual({ kind: 'cancelled' });
    const filePath = join(tmpdir(), 'portolan-no-such-folder/a.csv');
    fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    expect(await ask('file:export', file)).toMatchObject({ kind: 'failed', reason: 'gone' });
  });
});
