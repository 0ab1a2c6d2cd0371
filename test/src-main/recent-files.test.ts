import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileAt } from '../../src-main/places.ts';
import {
  clearRecent,
  followRecent,
  loadRecent,
  noteRecent,
  recentFiles,
  recentPaths,
} from '../../src-main/recent-files.ts';
import * as fake from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

let profile = '';
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'portolan-recent-'));
  vi.spyOn(fake.app, 'getPath').mockReturnValue(profile);
  await clearRecent();
});
afterEach(async () => {
  await rm(profile, { recursive: true });
});
const list = (): string => join(profile, 'recent-files.json');

describe('the recent files', () => {
  it('are ten at most, the newest first, each once, also after the next start', async () => {
    for (let count = 1; count <= 12; count += 1)
      await noteRecent(`/plans/${String(count)}.portolan`);
    await noteRecent('/plans/5.portolan');
    const expected = [5, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((n) => `/plans/${String(n)}.portolan`);
    expect(recentPaths()).toEqual(expected);
    await loadRecent();
    expect(recentPaths()).toEqual(expected);
    expect(fake.app.addRecentDocument).toHaveBeenLastCalledWith('/plans/5.portolan');
  });

  it.each([
    ['win32', ['/Plans/A.portolan']],
    ['linux', ['/Plans/A.portolan', '/plans/a.portolan']],
  ] as const)('on %s that differ in case only are %j', async (platform, expected) => {
    const { platform: own } = process;
    Object.defineProperty(process, 'platform', { value: platform });
    await noteRecent('/plans/a.portolan');
    await noteRecent('/Plans/A.portolan');
    Object.defineProperty(process, 'platform', { value: own });
    expect(recentPaths()).toEqual(expected);
  });

  it('are told to the page by name and folder, never by path', async () => {
    await noteRecent('/customers/Kerlann/réseau.portolan');
    const [file] = await recentFiles();
    expect(file).toMatchObject({ name: 'réseau.portolan', folder: 'Kerlann' });
    expect(JSON.stringify(file)).not.toContain('/customers');
    expect(fileAt(file?.place ?? null)?.path).toBe('/customers/Kerlann/réseau.portolan');
  });

  it('are forgotten here, on the disk and by the system when the list is cleared', async () => {
    await noteRecent('/a.portolan');
    const changed = vi.fn();
    followRecent(changed);
    await clearRecent();
    expect(changed).toHaveBeenCalled();
    expect([recentPaths(), fake.app.clearRecentDocuments.mock.calls.length > 0]).toEqual([
      [],
      true,
    ]);
    expect(await readFile(list(), 'utf8')).not.toContain('a.portolan');
  });

  it('are nobody else’s to read', async () => {
    await noteRecent('/a.portolan');
    if (process.platform !== 'win32') expect((await stat(list())).mode & 0o777).toBe(0o600);
  });
});

describe('a list on the disk', () => {
  const read = async (content: string): Promise<readonly string[]> => {
    await writeFile(list(), content);
    await loadRecent();
    return recentPaths();
  };

  it.each(['', '{', 'null', '[]', '{"version":2,"paths":["/a"]}', '{"version":1,"paths":"/a"}'])(
    'that says %j leaves what there is',
    async (content) => {
      await expect(read(content)).resolves.toEqual([]);
    },
  );

  it('gives its paths and nothing else of what is in it', async () => {
    const paths = ['/a.portolan', 7, 'b.portolan', null, '/a.portolan', '/c.portolan'];
    expect(await read(JSON.stringify({ version: 1, paths }))).toEqual([
      '/a.portolan',
      '/c.portolan',
    ]);
  });

  it('that cannot be written keeps nobody from opening', async () => {
    await rm(list(), { force: true });
    await writeFile(join(profile, 'no-folder'), '');
    vi.spyOn(fake.app, 'getPath').mockReturnValue(join(profile, 'no-folder'));
    await noteRecent('/a.portolan');
    expect(recentPaths()).toEqual(['/a.portolan']);
  });
});
