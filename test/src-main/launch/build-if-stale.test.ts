import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildFailure, buildIfStale } from '../../../src-main/launch/build-if-stale.mjs';

/** A tool that takes a while, notes each run, and copies the source; it fails on the word "broken". */
const tool = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
appendFileSync('runs', 'x');
const source = readFileSync('src/a.ts', 'utf8');
if (source === 'broken') { console.error('cannot build this'); process.exit(1); }
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
mkdirSync('made', { recursive: true });
writeFileSync('made/a.mjs', source);
`;

const target = {
  tool: 'fake-tool',
  bin: 'run.mjs',
  args: [],
  output: 'made',
  proof: 'made/a.mjs',
  sources: ['src', 'missing.json'],
};

let folder = '';
const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const runs = async (): Promise<number> => (await readFile(join(folder, 'runs'), 'utf8')).length;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-build-'));
  await mkdir(join(folder, 'src'));
  await mkdir(join(folder, 'node_modules/fake-tool'), { recursive: true });
  await put('node_modules/fake-tool/package.json', '{}');
  await put('node_modules/fake-tool/run.mjs', tool);
  await put('src/a.ts', 'one');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('building when stale', () => {
  it('builds once, and again only when a source has changed', async () => {
    expect(buildIfStale(target, { folder })).toBe(true);
    expect(buildIfStale(target, { folder })).toBe(false);
    await put('src/a.ts', 'two');
    expect(buildIfStale(target, { folder })).toBe(true);
    await put('src/b.ts', '');
    expect(buildIfStale(target, { folder })).toBe(true);
    expect(await runs()).toBe(3);
  });

  it('builds what is shipped, whoever asks: also a test', async () => {
    await put(
      'node_modules/fake-tool/run.mjs',
      `${tool}\nwriteFileSync('mode', process.env.NODE_ENV ?? '');`,
    );
    expect(process.env['NODE_ENV']).toBe('test');
    buildIfStale(target, { folder });
    expect(await readFile(join(folder, 'mode'), 'utf8')).toBe('production');
  });

  it('builds again when the output has gone', async () => {
    buildIfStale(target, { folder });
    await rm(join(folder, target.proof));
    expect(buildIfStale(target, { folder })).toBe(true);
  });

  it('says what the tool said when it fails, and tries again the next time', async () => {
    buildIfStale(target, { folder });
    await put('src/a.ts', 'broken');
    expect(() => buildIfStale(target, { folder })).toThrow(BuildFailure);
    expect(() => buildIfStale(target, { folder })).toThrow('cannot build this');
  });

  it('names the tool that is not installed', async () => {
    await rm(join(folder, 'node_modules'), { recursive: true });
    expect(() => buildIfStale(target, { folder })).toThrow(/fake-tool is not installed/);
  });

  it('goes on after a process that was killed in the middle of its build', async () => {
    await mkdir(join(folder, '.cache'));
    // No system gives out a process number this large.
    await put('.cache/build-made.lock', '999999999');
    expect(buildIfStale(target, { folder })).toBe(true);
  });

  it('builds what is needed before, and only what is stale of it', async () => {
    const first = { ...target, output: 'first', proof: 'first.mjs', args: ['first.mjs'] };
    const second = { ...target, needs: [first] };
    await put('first.mjs', '');
    expect(buildIfStale(second, { folder })).toBe(true);
    expect(await runs()).toBe(2);
    expect(buildIfStale(second, { folder, always: true })).toBe(true);
    expect(await runs()).toBe(3);
  });

  it('builds once when four processes want it at once, and says nothing', async () => {
    const module = pathToFileURL(
      join(import.meta.dirname, '../../../src-main/launch/build-if-stale.mjs'),
    );
    const code = `import { buildIfStale } from ${JSON.stringify(module.href)};
      buildIfStale(${JSON.stringify(target)}, { folder: ${JSON.stringify(folder)} });`;
    const run = (): Promise<string> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
        let said = '';
        child.stdout.on('data', (part: Buffer) => (said += part.toString()));
        child.stderr.on('data', (part: Buffer) => (said += part.toString()));
        child.once('close', (exit) => {
          resolve(`${String(exit)}${said}`);
        });
      });
    expect(await Promise.all([run(), run(), run(), run()])).toEqual(['0', '0', '0', '0']);
    expect(await runs()).toBe(1);
  });
});
