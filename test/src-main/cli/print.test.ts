import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src-main/pdf/find-browser.mjs';
import { portolan } from './command-line.ts';
import { FileFolder } from './deployment-file.ts';

const folder = new FileFolder();
const plan = folder.plan();
afterAll(() => {
  folder.remove();
});

const hasBrowser = findBrowser(process.env, process.platform, existsSync) !== null;
const SCENARIO = 'lync-2013/director-single';

/** What `print` writes of a scenario with these options, as HTML. */
async function printed(options: string): Promise<string> {
  const { code, out } = await portolan(`print ${SCENARIO} --format html ${options}`);
  expect(code).toBe(0);
  return out;
}

describe('portolan print', () => {
  it('lists the sheets of a file and of a scenario with their ids, in the language asked for', async () => {
    const { code, out } = await portolan(['print', plan, '--list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^overview\t/mu);
    expect(out).toMatch(/^firewall:external\t/mu);
    const french = await portolan(`print ${SCENARIO} --list --lang fr`);
    expect(french.out).toMatch(/^overview\tVue/mu);
  });

  it('prints the sheets named, by id or by kind', async () => {
    const whole = (await printed('')).length;
    expect((await printed('--sheets overview')).length).toBeLessThan(whole);
    expect(await printed('--sheets firewall:internal')).toBe(
      await printed('--sheets firewall:internal --sheets firewall:internal'),
    );
  });

  it('writes HTML to a file that says so by its name', async () => {
    const file = join(folder.path, 'pack.html');
    const { code, out } = await portolan(['print', plan, '--sheets', 'overview', '-o', file]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toContain('<title>');
  });

  it.skipIf(!hasBrowser)('writes a PDF', async () => {
    const file = join(folder.path, 'pack.pdf');
    const options = ['--sheets', 'overview', '--paper', 'a3', '-o', file];
    expect((await portolan(['print', plan, ...options])).code).toBe(0);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('keeps an old file unless told to replace it', async () => {
    const file = folder.write('old.html', 'mine');
    const words = ['print', plan, '--sheets', 'overview', '-o', file];
    const refused = await portolan(words);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await portolan([...words, '--force'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toBe('mine');
  });

  it.each([
    ['', 'one deployment file or scenario'],
    [`${SCENARIO} sfb-2015/reference`, 'one deployment file or scenario'],
    ['lync-2013/direktor', 'The nearest:'],
    [`${SCENARIO} --sheets telepathy`, '\n  firewall:internal'],
    [`${SCENARIO} --margin 2`, 'from 5 to 30'],
    [`${SCENARIO} --margin wide`, 'from 5 to 30'],
    [`${SCENARIO} --paper a0`, '\n  arch-d'],
  ])('refuses “%s” and says what is possible', async (options, hint) => {
    const { code, out, err } = await portolan(`print ${options} --format html`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
  });

  it('writes to a pipe, not to a terminal', async () => {
    const { code, err } = await portolan(`print ${SCENARIO}`, {}, { isTerminal: true });
    expect(code).toBe(2);
    expect(err).toContain('-o pack.pdf');
  });
});
