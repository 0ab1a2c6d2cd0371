import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { DIALECT_IDS } from '#shared/rules/dialects.ts';
import { portolan } from './command-line.ts';
import { FileFolder } from './deployment-file.ts';

const folder = new FileFolder();
const plan = folder.plan();
const empty = folder.write('note.txt', 'nothing');
afterAll(() => {
  folder.remove();
});

/** What `rules` prints of the plan with these options. */
async function printed(options: string): Promise<string> {
  const { code, out, err } = await portolan(['rules', plan, ...options.split(' ').filter(Boolean)]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

const headings = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^## (.*)$/gmu)].map(([, name = '']) => name);

const lineCount = (text: string): number => text.split('\n').length;

describe('portolan rules', () => {
  it('prints a table for each firewall between networks', async () => {
    expect(headings(await printed(''))).toEqual([
      'External firewall',
      'Internal firewall',
      'Data centre',
    ]);
  });

  it('prints one firewall by its id, or by its name in any case', async () => {
    expect(headings(await printed('--firewall internal'))).toEqual(['Internal firewall']);
    expect(headings(await printed('--firewall core'))).toEqual(['Data centre']);
    const { out } = await portolan(['rules', plan, '--firewall', 'data CENTRE']);
    expect(headings(out)).toEqual(['Data centre']);
    expect(headings(await printed('--firewall clients --lang fr'))).toEqual([
      'Besoins des postes clients',
    ]);
  });

  it('merges rules and adds source ports where asked', async () => {
    const single = await printed('--firewall external --format csv');
    expect(
      lineCount(await printed('--firewall external --format csv --layout compressed')),
    ).toBeLessThan(lineCount(single));
    const range = /50000[–-]59999/gu;
    const paired = await printed('--firewall external --format csv --style pair');
    expect(paired.match(range)?.length).toBeGreaterThan(single.match(range)?.length ?? 0);
  });

  it('leaves out what another site alone needs', async () => {
    const all = lineCount(await printed('--firewall internal --format csv'));
    expect(lineCount(await printed('--firewall internal --format csv --site lyon'))).toBeLessThan(
      all,
    );
  });

  it('begins CSV with a byte order mark only on demand', async () => {
    expect((await printed('--format csv')).startsWith('\uFEFF')).toBe(false);
    expect((await printed('--format csv --bom')).startsWith('\uFEFF')).toBe(true);
  });

  it('prints data as JSON', async () => {
    expect(JSON.parse(await printed('--format json'))).toBeTypeOf('object');
  });

  it.each(DIALECT_IDS)('writes %s for the firewall it is usually for', async (dialect) => {
    const text = await printed(`--format ${dialect}`);
    expect(text).toContain(dialect === 'powershell' ? 'Host firewalls' : 'External firewall');
    expect(text).toContain('10.1.');
  });

  it('writes a workbook to a file and to a pipe, not to a terminal', async () => {
    const file = join(folder.path, 'rules.xlsx');
    const toFile = await portolan(
      ['rules', plan, '--format', 'xlsx', '-o', file],
      {},
      {
        isTerminal: true,
      },
    );
    expect(toFile).toEqual({ code: 0, out: '', err: '', bytes: 0 });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    const piped = await portolan(['rules', plan, '--format', 'xlsx']);
    expect(piped).toMatchObject({ code: 0, out: '' });
    expect(piped.bytes).toBeGreaterThan(1000);
    const shown = await portolan(['rules', plan, '--format', 'xlsx'], {}, { isTerminal: true });
    expect(shown).toMatchObject({ code: 2, out: '', bytes: 0 });
    expect(shown.err).toContain('-o rules.xlsx');
  });

  it('says how many rules a plan without addresses leaves out, and succeeds all the same', async () => {
    const file = folder.plan(newDeployment(referenceScenario('sfb-2015')), 'bare.portolan');
    const text = await portolan(['rules', file, '--format', 'nftables']);
    expect(text.code).toBe(0);
    expect(text.err).toMatch(/^portolan: \d+ of \d+ rules are left out: .*portolan check /u);
    const table = await portolan(['rules', file, '--lang', 'fr']);
    expect(table.code).toBe(0);
    expect(table.err).toMatch(/^portolan: \d+ règles sur \d+ sont incomplètes\u00A0: /u);
  });

  it('says that a file comes from a newer version, and prints what it understands', async () => {
    const text = readFileSync(plan, 'utf8').replace(/"version": \d+/u, '"version": 99');
    const { code, out, err } = await portolan(['rules', folder.write('new.portolan', text)]);
    expect(code).toBe(0);
    expect(headings(out)).toContain('External firewall');
    expect(err).toMatch(/^portolan: .*newer Portolan \(format 99\)/u);
  });

  it('fails for a file that is no deployment, with its problems', async () => {
    const { code, out, err } = await portolan(['rules', empty]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${empty}:1: `);
  });

  it.each([
    ['--firewall middle', '\n  core'],
    ['--site rome', '\n  lyon'],
    ['--format powershell --firewall internal', '--firewall host'],
    ['--format asa --firewall host', 'a firewall between networks'],
    ['--bom', '--format csv'],
    ['--format csv --bom=yes', 'takes no value'],
    ['--style loose', '\n  pair'],
  ])('refuses %s and says what is possible', async (options, hint) => {
    const { code, out, err } = await portolan(['rules', plan, ...options.split(' ')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
  });

  it('shows switches without a value in its help', async () => {
    const { out } = await portolan('rules --help');
    expect(out).toMatch(/^ {2}--bom {2,}Begin CSV/mu);
    expect(out).toContain('portolan rules <file> [options]');
  });
});
