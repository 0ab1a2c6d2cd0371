import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileAt, placeOf } from '../../src-main/places.ts';
import { copiesLeftBehind, forgetCopy, giveUpCopy, keepCopy } from '../../src-main/recovery.ts';
import * as fake from './fake-electron.ts';
import { buildProgram, runAndKill } from './killed-program.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

let profile = '';
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'portolan-recovery-'));
  vi.spyOn(fake.app, 'getPath').mockReturnValue(profile);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(profile, { recursive: true });
});

const work = { content: '{"a":1}', file: null };
const kept = (): Promise<string[]> => readdir(join(profile, 'recovery'));

describe('unsaved work', () => {
  it('is there for the next start, with its file, and gone once it is forgotten', async () => {
    const path = join(profile, 'kerlann.portolan');
    const file = { name: 'kerlann.portolan', place: placeOf(path, 'abc') };
    expect(await keepCopy({ ...work, file })).toMatchObject({ kind: 'done' });
    const { copies, spoilt } = await copiesLeftBehind();
    expect([copies.length, spoilt]).toEqual([1, 0]);
    const [copy] = copies;
    if (!copy) throw new Error('a copy was left');
    expect(copy).toMatchObject({ content: '{"a":1}', file: { name: 'kerlann.portolan' } });
    expect(fileAt(copy.file?.place ?? null)).toEqual({ path, hash: 'abc' });
    expect(Date.now() - Date.parse(copy.keptAt)).toBeLessThan(60_000);
    await forgetCopy(copy.id);
    expect(await copiesLeftBehind()).toEqual({ copies: [], spoilt: 0 });
  });

  it('takes the place of what was kept before, and nobody else may read it', async () => {
    await keepCopy(work);
    await keepCopy({ ...work, content: '{"a":2}' });
    const [name] = await kept();
    expect(await kept()).toHaveLength(1);
    const { mode } = await stat(join(profile, 'recovery', name ?? ''));
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  });

  it('leaves nothing when it is saved', async () => {
    await keepCopy(work);
    await keepCopy(null);
    expect(await kept()).toEqual([]);
  });

  it('leaves nothing when it is let go while the window closes', async () => {
    await keepCopy(work);
    giveUpCopy();
    expect(await kept()).toEqual([]);
  });

  it('is never that of a page loaded again: what was left is offered, and a new copy begins', async () => {
    await keepCopy(work);
    expect((await copiesLeftBehind()).copies).toHaveLength(1);
    await keepCopy({ ...work, content: '{"a":2}' });
    const contents = (await copiesLeftBehind()).copies.map(({ content }) => content);
    expect(contents.toSorted()).toEqual(['{"a":1}', '{"a":2}']);
  });
});

describe('what is in the folder of copies', () => {
  const id = '5f0c2a58-7b8f-4a55-9f0e-0d6a5e1c9f3b';
  const good = { version: 1, keptAt: '2024-05-02T10:11:12.000Z', content: '{}', file: null };
  const put = async (name: string, content: string): Promise<void> => {
    await mkdir(join(profile, 'recovery'), { recursive: true });
    await writeFile(join(profile, 'recovery', name), content);
  };

  it.each([
    ['cut short', JSON.stringify(good).slice(0, 40)],
    ['of another version', JSON.stringify({ ...good, version: 2 })],
    ['without a time', JSON.stringify({ ...good, keptAt: 'yesterday' })],
    [
      'with a path that is none',
      JSON.stringify({ ...good, file: { name: 'a', known: { path: '../a', hash: '' } } }),
    ],
    ['with more than it may have', JSON.stringify({ ...good, extra: 1 })],
    ['larger than a deployment', JSON.stringify({ ...good, content: 'x'.repeat(21 << 20) })],
    ['larger than anything', 'x'.repeat(61 << 20)],
  ])('is counted and removed where it is %s', async (_how, content) => {
    await put(`${id}.json`, content);
    expect(await copiesLeftBehind()).toEqual({ copies: [], spoilt: 1 });
    expect(await kept()).toEqual([]);
  });

  it('is offered the newest first, strangers left alone, half-written ones swept away', async () => {
    await put(`${id}.json`, JSON.stringify(good));
    const later = { ...good, keptAt: '2024-05-03T10:11:12.000Z' };
    await put(`${id.replace('5', '6')}.json`, JSON.stringify(later));
    await put('notes.txt', 'mine');
    await put(`.${id}.json.1234.tmp`, '{"ver');
    const { copies } = await copiesLeftBehind();
    expect(copies.map(({ keptAt }) => keptAt)).toEqual([later.keptAt, good.keptAt]);
    expect(await kept()).toContain('notes.txt');
    expect(await kept()).toHaveLength(3);
  });

  it('is offered even where others cannot be got at', async () => {
    await put(`${id}.json`, JSON.stringify(good));
    await mkdir(join(profile, 'recovery', '.0.tmp'));
    await mkdir(join(profile, 'recovery', `${id.replace('5', '0')}.json`));
    const { copies, spoilt } = await copiesLeftBehind();
    expect([copies.map((copy) => copy.id), spoilt]).toEqual([[id], 0]);
  });

  it('need not be there, nor be a folder', async () => {
    expect(await copiesLeftBehind()).toEqual({ copies: [], spoilt: 0 });
    await writeFile(join(profile, 'recovery'), '');
    expect(await copiesLeftBehind()).toEqual({ copies: [], spoilt: 0 });
    expect(await keepCopy(work)).toMatchObject({ kind: 'failed' });
  });
});

describe('a process that is killed while it keeps unsaved work', () => {
  it('leaves one whole copy each time, with the file that it is a change of', async () => {
    const from = (name: string): string =>
      JSON.stringify(join(import.meta.dirname, '../../src-main', name));
    const program = await buildProgram(
      profile,
      `
      import { keepCopy } from ${from('recovery.ts')};
      import { placeOf } from ${from('places.ts')};
      const file = { name: 'kerlann.portolan', place: placeOf('/plans/kerlann.portolan', 'abc') };
      for (let count = 0; ; count += 1) {
        const letter = String.fromCharCode(97 + (count % 26));
        await keepCopy({ content: letter.repeat(200_000), file });
        process.stdout.write('.');
      }
      `,
      'export const app = { getPath: () => process.argv[2] };',
    );
    for (let kill = 0; kill < 20; kill += 1) {
      await runAndKill(program, profile);
      const { copies, spoilt } = await copiesLeftBehind();
      expect([copies.length, spoilt]).toEqual([1, 0]);
      const [copy] = copies;
      expect(copy?.content).toMatch(/^(\w)\1{199999}$/u);
      expect(fileAt(copy?.file?.place ?? null)?.path).toBe('/plans/kerlann.portolan');
      await forgetCopy(copy?.id ?? '');
    }
    expect(await kept()).toEqual([]);
  }, 30_000);
});
