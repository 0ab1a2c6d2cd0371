import { describe, expect, it } from 'vitest';
import { CHOICES, CHOICE_IDS } from '#shared/catalog/index.ts';
import { presets } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { portolan, records } from './command-line.ts';

describe('portolan scenarios', () => {
  it('prints every preset with all its choices, each with exactly the promised keys', async () => {
    const rows = await records('scenarios');
    expect(rows.map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(
      new Set([`id,name,pages,roles,links,flows,${CHOICE_IDS.join()},features,focus`]),
    );
    for (const row of rows) {
      for (const choice of CHOICE_IDS) expect(CHOICES[choice]).toContain(row[choice]);
    }
  });

  it('counts the roles, lines and flows of each', async () => {
    const rows = await records('scenarios --product lync-2013');
    const reference = presets.find(({ id }) => id === 'lync-2013/reference');
    const topology = reference && resolveTopology(reference.scenario);
    expect(rows[0]).toMatchObject({
      id: 'lync-2013/reference',
      roles: topology?.roles.length,
      links: topology?.links.filter(({ kind }) => kind === 'between').length,
      flows: topology?.flows.length,
    });
  });

  it('narrows by product', async () => {
    const rows = await records('scenarios --product sfb-2015');
    expect(rows.length).toBeLessThan(presets.length);
    expect(new Set(rows.map(({ product }) => product))).toEqual(new Set(['sfb-2015']));
  });

  it('names the pages, and the tables where only some of them count', async () => {
    const rows = await records('scenarios');
    const page = (id: string): unknown => rows.find((row) => row['id'] === id)?.['pages'];
    expect(page('lync-2013/edge-single-nat')).toEqual([
      { id: 'lync2013-edge-single-nat', tables: null },
    ]);
    expect(page('sfb-2015/edge-single-nat')).toEqual([
      { id: 'sfb2015-edge-environment', tables: ['edge-external', 'edge-internal'] },
    ]);
  });

  it('writes a table in the language asked for, and CSV with the ids of pages and features', async () => {
    const { out } = await portolan('scenarios --lang fr');
    expect(out).toMatch(/^\| Identifiant \| Scénario \| Rôles \| Liens \| Flux \| Pages \|/u);
    expect(out).toContain('Serveur Edge unique, NAT');
    const csv = await portolan('scenarios --format csv');
    expect(csv.out).toMatch(/^id,name_en,name_fr,pages,roles,links,flows,product,/u);
    expect(csv.out).toContain(',lync2013-edge-single-nat,');
    expect(csv.out).toContain('federation;public-im;');
  });
});
