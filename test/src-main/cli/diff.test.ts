import { describe, expect, it } from 'vitest';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { changeRows } from '#shared/export/change-rows.ts';
import { portolan } from './command-line.ts';

const before = referenceScenario('sfb-2015');
const { rows, same } = changeRows(
  resolveTopology(before),
  resolveTopology({ ...before, director: 'none' }),
);
const line = 'diff sfb-2015/reference sfb-2015/reference,director=none';
const count = (kind: string): number => rows.filter((row) => row.kind === kind).length;

describe('portolan diff', () => {
  it('prints every difference in a line, with the counts above', async () => {
    const { code, out, err } = await portolan(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [names, counts, blank, ...lines] = out.trimEnd().split('\n');
    expect(names).toBe('sfb-2015/reference → sfb-2015/reference,director=none');
    expect(counts).toBe(
      `${String(count('added'))} added, ${String(count('removed'))} removed, ${String(count('changed'))} changed, ${String(same)} unchanged`,
    );
    expect(blank).toBe('');
    const signs = lines.filter((text) => /^[+~-] \d/u.test(text));
    expect(signs).toHaveLength(rows.length);
    expect(out).toMatch(/^- \d+ .*\(director-to-front-end-sip\)$/mu);
    expect(out).toMatch(/^\+ \d+ .*\(edge-to-front-end-sip\)$/mu);
  });

  it('says below a changed flow what changed', async () => {
    const { out } = await portolan(
      'diff sfb-2015/reference sfb-2015/reference,loadBalancing=hardware',
    );
    expect(out).toMatch(
      /^~ .*\(internal-client-to-front-end-sip\)\n {4}Path: direct → Front End load balancer$/mu,
    );
  });

  it('counts in French as French does', async () => {
    const { out } = await portolan('diff sfb-2015/reference sfb-2015/reference --lang fr');
    expect(out).toMatch(/\n0 ajouté, 0 retiré, 0 modifié, \d+ inchangés\n$/u);
  });

  it('prints both sides of every difference as JSON', async () => {
    const { out } = await portolan(`${line} --format json`);
    const data = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(['before', 'after', 'counts', 'changes']);
    expect(data).toMatchObject({
      before: 'sfb-2015/reference',
      after: 'sfb-2015/reference,director=none',
      counts: {
        added: count('added'),
        removed: count('removed'),
        changed: count('changed'),
        unchanged: same,
      },
    });
    expect(data['changes']).toMatchObject(
      rows.map((row) => ({
        kind: row.kind,
        before: row.before && { number: row.before.number, id: row.before.flow.id },
        after: row.after && { number: row.after.number, id: row.after.flow.id },
      })),
    );
  });

  it('writes a Markdown table below its head', async () => {
    const { out } = await portolan(`${line} --format md --lang fr`);
    expect(out).toContain('\n\n| Changement | N° | Flux | De | Vers |');
    expect(out).toContain('| Retiré |');
  });

  it('writes no table where nothing differs', async () => {
    const { out } = await portolan('diff sfb-2015/reference sfb-2015/reference --format md');
    expect(out).toContain('0 added, 0 removed, 0 changed');
    expect(out).not.toContain('|');
  });

  it.each(['diff', 'diff sfb-2015/reference', `${line} sfb-2015/reference`])(
    'needs two scenarios and no more: %s',
    async (words) => {
      const { code, out, err } = await portolan(words);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('portolan diff sfb-2015/');
    },
  );

  it.each([
    'diff sfb-2015/reference nowhere/reference',
    'diff sfb-2015/reference,edge=double sfb-2015/reference',
    'diff sfb-2015/reference sfb-2015/reference,edge=none',
  ])('refuses a scenario that does not exist or cannot be built: %s', async (words) => {
    expect(await portolan(words)).toMatchObject({ code: 2, out: '' });
  });
});
