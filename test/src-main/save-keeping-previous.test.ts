import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileFailure } from '../../src-main/file-failure.ts';
import { saveKeepingPrevious } from '../../src-main/save-keeping-previous.ts';
import { buildProgram, runAndKill } from './killed-program.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-save-'));
  file = join(folder, 'kerlann.portolan');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
const textOf = (path: string): Promise<string> => readFile(path, 'utf8');
const isPosix = process.platform !== 'win32';

describe('a save', () => {
  it('keeps what was there before beside it, and nothing else', async () => {
    await saveKeepingPrevious(file, 'one');
    expect(await readdir(folder)).toEqual(['kerlann.portolan']);
    await saveKeepingPrevious(file, 'two');
    await saveKeepingPrevious(file, 'three');
    expect(await textOf(file)).toBe('three');
    expect(await textOf(`${file}.bak`)).toBe('two');
    expect(await readdir(folder)).toEqual(['kerlann.portolan', 'kerlann.portolan.bak']);
  });

  it('of what is there already does not push out the version before', async () => {
    for (const content of ['one', 'two', 'two', 'two']) await saveKeepingPrevious(file, content);
    expect(await textOf(`${file}.bak`)).toBe('one');
  });

  it.runIf(isPosix)('through a link writes to what it leads to, and keeps the rights', async () => {
    await mkdir(join(folder, 'share'));
    const real = join(folder, 'share', 'real.portolan');
    await writeFile(real, 'one');
    await chmod(real, 0o664);
    await symlink(real, file);
    await saveKeepingPrevious(file, 'two');
    expect((await lstat(file)).isSymbolicLink()).toBe(true);
    expect([await textOf(real), await textOf(`${real}.bak`)]).toEqual(['two', 'one']);
    const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
    expect([await modeOf(real), await modeOf(`${real}.bak`)]).toEqual([0o664, 0o664]);
  });

  it('to a file that is read-only is refused, also for somebody who could', async () => {
    await writeFile(file, 'one');
    await chmod(file, 0o444);
    const trouble: unknown = await saveKeepingPrevious(file, 'two').catch(
      (error: unknown) => error,
    );
    expect(fileFailure(trouble)).toMatchObject({ reason: 'read-only' });
    expect([await textOf(file), await readdir(folder)]).toEqual(['one', ['kerlann.portolan']]);
  });

  it('to a disk that is gone says so', async () => {
    const trouble: unknown = await saveKeepingPrevious(join(folder, 'usb', 'a'), 'x').catch(
      (error: unknown) => error,
    );
    expect(fileFailure(trouble)).toMatchObject({ reason: 'gone' });
  });

  it('sweeps away what a killed one has left beside the file, and nothing that it is not sure of', async () => {
    await saveKeepingPrevious(file, 'one');
    const left = ['.kerlann.portolan.0a1b2c3d.tmp', '.kerlann.portolan.bak.0a1b2c3d.tmp'];
    const others = [
      '.kerlann.portolan.0a1b2c3d.tmp2',
      '.kerlann.portolan.notes.tmp',
      '.other.portolan.0a1b2c3d.tmp',
    ];
    const hourAgo = new Date(Date.now() - 3_600_000);
    for (const name of [...left, ...others]) {
      await writeFile(join(folder, name), 'on');
      await utimes(join(folder, name), hourAgo, hourAgo);
    }
    // Another program may be at it right now.
    await writeFile(join(folder, '.kerlann.portolan.ffffffff.tmp'), 'on');
    await saveKeepingPrevious(file, 'two');
    expect((await readdir(folder)).toSorted()).toEqual(
      [
        ...others,
        '.kerlann.portolan.ffffffff.tmp',
        'kerlann.portolan',
        'kerlann.portolan.bak',
      ].toSorted(),
    );
  });

  it('that cannot keep the previous version leaves the file as it was', async () => {
    await writeFile(file, 'one');
    await mkdir(`${file}.bak`);
    await expect(saveKeepingPrevious(file, 'two')).rejects.toThrow();
    expect(await textOf(file)).toBe('one');
    expect(await readdir(folder)).toEqual(['kerlann.portolan', 'kerlann.portolan.bak']);
  });
});

/** A program that saves a file over and over until it is killed; each content is of one letter. */
const loopOver = (source: string): string => `
  import { saveKeepingPrevious } from ${JSON.stringify(source)};
  for (let count = 0; ; count += 1) {
    await saveKeepingPrevious(process.argv[2], String.fromCharCode(97 + (count % 26)).repeat(200_000));
    process.stdout.write('.');
  }
`;

describe('a process that is killed while it saves', () => {
  it('leaves the file and its previous version whole, a hundred times', async () => {
    const source = join(import.meta.dirname, '../../src-main/save-keeping-previous.ts');
    const program = await buildProgram(folder, loopOver(source));
    for (const letter of 'yz') await saveKeepingPrevious(file, letter.repeat(200_000));
    const isWhole = (text: string): boolean =>
      text.length === 200_000 && text === text.charAt(0).repeat(text.length);
    for (let kill = 0; kill < 100; kill += 1) {
      await runAndKill(program, file);
      expect(isWhole(await textOf(file))).toBe(true);
      expect(isWhole(await textOf(`${file}.bak`))).toBe(true);
    }
  });
});
