import { spawn } from 'node:child_process';
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
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileFailure } from '../../src-main/file-failure.ts';
import { saveKeepingPrevious } from '../../src-main/save-keeping-previous.ts';

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
    await writeFile(join(folder, 'save-loop.ts'), loopOver(source));
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        ssr: join(folder, 'save-loop.ts'),
        outDir: join(folder, 'program'),
        target: 'node20',
      },
    });
    const program = join(folder, 'program', 'save-loop.js');
    const isWhole = (text: string): boolean =>
      text.length === 200_000 && text === text.charAt(0).repeat(text.length);
    for (let kill = 0; kill < 100; kill += 1) {
      const child = spawn(process.execPath, [program, file], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      // Past the first save, then at any moment of a later one.
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      expect(isWhole(await textOf(file))).toBe(true);
      if (kill > 0) expect(isWhole(await textOf(`${file}.bak`))).toBe(true);
    }
  });
});
