import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import type { Finding } from '#shared/review/finding.ts';
import { portolan } from './command-line.ts';
import { addressedPlan, FileFolder } from './deployment-file.ts';

const folder = new FileFolder();
afterAll(() => {
  folder.remove();
});

const SAMPLES = 'assets/samples';

/** A plan in which the first address of the first host cannot be read. */
function faultyPlan(): string {
  const plan = addressedPlan();
  const [first, ...others] = plan.hosts;
  const [key = ''] = Object.keys(first?.interfaces ?? {});
  if (!first) throw new Error('no host');
  const faulty = { addresses: ['10.0.0.300'], publicAddresses: [], name: '' };
  const hosts = [{ ...first, interfaces: { ...first.interfaces, [key]: faulty } }, ...others];
  return folder.plan({ ...plan, hosts });
}

describe('portolan check', () => {
  it('fails for an error, and says where it is and what to do', async () => {
    const file = faultyPlan();
    const { code, out, err } = await portolan(['check', file]);
    expect({ code, err }).toEqual({
      code: 1,
      err: `portolan: ${file} has errors: rules made from it would be wrong or missing.\n`,
    });
    expect(out).toMatch(/^error: .*10\.0\.0\.300.*\(unreadable-address\)$/mu);
    expect(out).toMatch(/^\d+ errors?\b.*\n$/mu);
  });

  it('says the same in French', async () => {
    const { out } = await portolan(['check', '--lang', 'fr', faultyPlan()]);
    expect(out).toMatch(/^erreur\u00A0: .*10\.0\.0\.300/mu);
  });

  it('prints findings as data, with places and both languages', async () => {
    const { code, out } = await portolan(['check', '--format', 'json', faultyPlan()]);
    const { counts, problems, findings } = JSON.parse(out) as {
      counts: Record<string, number>;
      problems: unknown[];
      findings: (Finding & { where: { en: string; fr: string } })[];
    };
    expect(code).toBe(1);
    expect(problems).toEqual([]);
    const found = findings.find(({ check }) => check === 'unreadable-address');
    expect(found?.place.kind).toBe('interface');
    expect(found?.where.fr).not.toBe('');
    for (const severity of ['error', 'warning', 'notice']) {
      expect(findings.filter((finding) => finding.severity === severity)).toHaveLength(
        counts[severity] ?? -1,
      );
    }
  });

  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.portolan')))(
    'finds no error in the sample %s',
    async (name) => {
      const { code, err } = await portolan(['check', `${SAMPLES}/${name}`]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
    },
  );

  it('fails for a file with problems, each with its line', async () => {
    const file = folder.write('torn.portolan', '{\n  "format": "portolan-deployment",\n');
    const { code, out, err } = await portolan(['check', file]);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:`);
    expect(out).toContain('1 error\n');
    expect(err).toContain('has errors');
  });

  it('counts the problems of a file as errors in data too', async () => {
    const file = folder.write('empty.portolan', '');
    const { code, out } = await portolan(['check', '--format', 'json', file]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      counts: { error: 1 },
      problems: [{ line: null }],
      findings: [],
    });
  });

  it('refuses a file that is too large, whatever is in it', async () => {
    const file = folder.write('huge.portolan', new Uint8Array(3 * LIMITS.file + 1).fill(0x20));
    const { code, out } = await portolan(['check', file]);
    expect(code).toBe(1);
    expect(out).toContain('larger than 20 MB');
  });

  it.each([
    ['/nowhere/at/all.portolan', 'there is no such file'],
    ['package.json/plan.portolan', 'its path leads through a file'],
    ['assets', 'it is a folder'],
  ])('says in one line why %s cannot be read', async (file, reason) => {
    const { code, out, err } = await portolan(['check', file]);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: `portolan: ${file} could not be read: ${reason}.\n`,
    });
  });

  it.each(['check', 'check a.portolan b.portolan'])('needs exactly one file: %s', async (line) => {
    const { code, out, err } = await portolan(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('portolan check plan.portolan');
  });
});
