import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentNewsChannel } from '#shared/host/channels.ts';
import { documentIn } from '../../src-main/arrivals.ts';
import * as electron from './ipc/in-memory-electron.ts';

vi.mock('electron', () => import('./ipc/in-memory-electron.ts'));

let folder = '';
let file = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-arrivals-'));
  vi.spyOn(electron.app, 'getPath').mockReturnValue(folder);
  file = join(folder, 'kerlann.portolan');
  await writeFile(file, '{"a":1}');
  const argv = process.argv;
  process.argv = ['/opt/Portolan/portolan', '--no-sandbox', file];
  await import('../../src-main/main.ts');
  await vi.waitFor(() => {
    expect(electron.asked.loaded).toHaveLength(1);
  });
  process.argv = argv;
  return () => rm(folder, { recursive: true });
});

beforeEach(() => {
  electron.webContents.send.mockClear();
});

const ask = (channel: string, payload?: unknown): Promise<unknown> =>
  electron.ipcRenderer.invoke(channel, payload);

/** Reads what has arrived, as the page does. */
async function readArrival(): Promise<unknown> {
  return ask('document:open-again', await ask('document:arrived'));
}
const itsContent = { kind: 'done', value: { name: 'kerlann.portolan', content: '{"a":1}' } };

describe('a document that the system hands over', () => {
  it('at the start waits for the page, and is there once', async () => {
    const place = await ask('document:arrived');
    expect(place).not.toContain('kerlann');
    expect(await ask('document:open-again', place)).toMatchObject(itsContent);
    expect(await ask('document:arrived')).toBeNull();
  });

  it('to a second start comes to the window of the first, which comes to the front', async () => {
    const [window] = electron.BrowserWindow.opened;
    window?.isMinimized.mockReturnValueOnce(true);
    electron.app.emit('second-instance', {}, ['portolan', 'kerlann.portolan'], folder);
    expect([window?.restore.mock.calls.length, window?.focus.mock.calls.length]).toEqual([1, 1]);
    expect(electron.webContents.send).toHaveBeenCalledWith(documentNewsChannel);
    expect(await readArrival()).toMatchObject(itsContent);
  });

  it('to a second start without one is none', async () => {
    electron.app.emit('second-instance', {}, ['portolan', '--lang=fr'], folder);
    expect(electron.webContents.send).not.toHaveBeenCalled();
    expect(await ask('document:arrived')).toBeNull();
  });

  it('on macOS comes from the Finder', async () => {
    const preventDefault = vi.fn();
    electron.app.emit('open-file', { preventDefault }, file);
    expect(preventDefault).toHaveBeenCalled();
    expect(await readArrival()).toMatchObject(itsContent);
  });

  it('and is not there, or is a folder, is refused with a reason', async () => {
    electron.app.emit('second-instance', {}, ['portolan', 'gone.portolan'], folder);
    expect(await readArrival()).toMatchObject({ kind: 'failed', reason: 'gone' });
    electron.app.emit('open-file', { preventDefault: vi.fn() }, folder);
    expect(await readArrival()).toMatchObject({ kind: 'failed', reason: 'not-a-file' });
  });

  it('is recent once the page has understood it, in the menu and for the page', async () => {
    electron.app.emit('open-file', { preventDefault: vi.fn() }, file);
    const place = await ask('document:arrived');
    await ask('document:open-again', place);
    expect(await ask('document:recent')).toEqual([]);
    await ask('document:claim', place);
    expect(await ask('document:recent')).toMatchObject([{ name: 'kerlann.portolan' }]);
    expect(electron.webContents.send).toHaveBeenCalledWith(documentNewsChannel);
    expect(JSON.stringify(electron.asked.menus.at(-1))).toContain('kerlann.portolan');
    expect(await ask('document:clear-recent')).toMatchObject({ kind: 'done' });
    expect(await ask('document:recent')).toEqual([]);
    expect(JSON.stringify(electron.asked.menus.at(-1))).not.toContain('kerlann.portolan');
  });
});

describe('the document in a command line', () => {
  it.each([
    [['portolan'], null],
    [['portolan', '.'], null],
    [['portolan', '/plans/notes.txt'], null],
    [['portolan', '--file=/plans/a.portolan'], null],
    [['/usr/bin/odd.portolan'], null],
    [['portolan', '/plans/a.portolan'], '/plans/a.portolan'],
    [['portolan', 'a.portolan', '--original-process-start-time=1'], '/home/me/a.portolan'],
    [['electron', '/clone', '../A.PORTOLAN'], '/home/A.PORTOLAN'],
    [['portolan', '/plans/a.portolan', '/plans/b.portolan'], '/plans/b.portolan'],
    [['portolan', 'file:///plans/a%20b.portolan'], '/plans/a b.portolan'],
    [['portolan', 'file:///plans/%zz.portolan'], null],
    [['portolan', 'file://elsewhere/plans/a.portolan'], null],
  ])('%j is %j', (argv, path) => {
    if (process.platform !== 'win32') expect(documentIn(argv, '/home/me')).toBe(path);
  });

  it('is read from addresses as desktops write them', () => {
    expect(documentIn(['portolan', pathToFileURL(file).href], folder)).toBe(file);
  });
});
