import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { portolan } from './command-line.ts';
import { FileFolder } from './deployment-file.ts';

const folder = new FileFolder();
const plan = folder.plan();
afterAll(() => {
  folder.remove();
});

describe('-o', () => {
  it.each([
    ['map', ['map', '--scenario', 'lync-2013/director-single']],
    ['rules', ['rules', plan, '--firewall', 'external']],
  ])('of %s keeps an old file unless told to replace it', async (name, words) => {
    const file = folder.write(`${name}.txt`, 'mine');
    const refused = await portolan([...words, '-o', file]);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain(`${file} exists already`);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await portolan([...words, '-o', file, '--force'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toBe('mine');
  });

  it('says of a folder that it is one', async () => {
    const file = join(folder.path, 'sub');
    mkdirSync(file);
    const { code, err } = await portolan(['rules', plan, '-o', file]);
    expect(code).toBe(1);
    expect(err).toContain('it is a folder');
  });
});
