import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { changeRecord, changeRows } from '#shared/export/change-rows.ts';
import { changeColumns } from '#shared/export/change-table.ts';
import { compareBy } from '#shared/export/table.ts';
import { randomScenarios } from '../deployment/scenarios.ts';
import { flowLike, topologyOf } from '../deployment/small-topology.ts';

const first = flowLike('first', { service: 'sql-server' });
const sip = flowLike('sip');
const moved = flowLike('moved', {
  to: 'edge/access-vip',
  ports: [
    { from: 444, to: 444 },
    { from: 50_000, to: 59_999 },
  ],
  security: 'MTLS',
});
const found = flowLike('found', { from: 'front-end/primary', to: 'edge/internal' });

const { rows, same } = changeRows(topologyOf([first, sip]), topologyOf([moved, found]));
const cells = (language: 'en' | 'fr', id: (typeof changeColumns)[number]['id']): string[] =>
  rows.map((row) => changeColumns.find((column) => column.id === id)?.cell(row, language) ?? '?');

describe('the table of changes', () => {
  it('lists what was added, removed and changed, with the number of each side', () => {
    expect(same).toBe(0);
    expect(cells('en', 'kind')).toEqual(['Added', 'Removed', 'Changed']);
    expect(cells('fr', 'kind')).toEqual(['Ajouté', 'Retiré', 'Modifié']);
    expect(cells('en', 'number')).toEqual(['2', '1', '2 → 1']);
    expect(cells('en', 'flow')).toEqual(['found', 'first', 'sip → moved']);
  });

  it('shows a number once where both sides have the same', () => {
    const [row] = changeRows(topologyOf([sip]), topologyOf([moved])).rows;
    expect(row && changeColumns.find(({ id }) => id === 'number')?.cell(row, 'en')).toBe('1');
  });

  it('shows the flow as it is on the new side, or was on the old', () => {
    expect(cells('en', 'ports')).toEqual(['443', '443', '444, 50000–59999']);
    expect(cells('en', 'to')[2]).toMatch(/VIP/u);
    const ports = changeColumns.find(({ id }) => id === 'ports');
    expect(rows.map((row) => ports?.field?.(row, 'en'))).toEqual(['443', '443', '444;50000-59999']);
  });

  it('calls roles as their side of the comparison does', () => {
    const single = referenceScenario('sfb-2015');
    const pool = { ...single, edge: 'scaled-hardware' as const };
    const { rows: edgeRows } = changeRows(resolveTopology(single), resolveTopology(pool));
    const to = changeColumns.find(({ id }) => id === 'to');
    const names = edgeRows
      .filter(({ after }) => after?.flow.id === 'external-client-to-edge-sip-vip')
      .map((row) => to?.cell(row, 'en'));
    expect(names).toEqual(['Edge pool, Access Edge VIP']);
  });

  it('says in words what changed, and nothing where a flow is new or gone', () => {
    expect(cells('en', 'parts')).toEqual([
      '',
      '',
      'To: Edge Server, Access Edge → Edge Server, Access Edge VIP; Ports: 443 → 444, 50000–59999; Security: TLS → MTLS',
    ]);
    expect(cells('fr', 'parts')[2]).toBe(
      'Vers\u00A0: Serveur Edge, Edge d’accès → Serveur Edge, VIP Edge d’accès\u00A0; Ports\u00A0: 443 → 444, 50000–59999\u00A0; Sécurité\u00A0: TLS → MTLS',
    );
  });

  it('names the balancer that a flow has come to pass', () => {
    const before = referenceScenario('sfb-2015');
    const after = { ...before, loadBalancing: 'hardware' as const };
    const row = changeRows(resolveTopology(before), resolveTopology(after)).rows.find(
      (one) => one.after?.flow.id === 'internal-client-to-front-end-sip',
    );
    const parts = changeColumns.find(({ id }) => id === 'parts');
    expect(row && parts?.cell(row, 'en')).toBe('Path: direct → Front End load balancer');
    expect(row && changeRecord(row)).toMatchObject({
      kind: 'changed',
      parts: [{ part: 'path', before: null, after: 'front-end-balancer' }],
    });
  });

  it('says where the senders’ ports or nothing but the reason is another', () => {
    const part = (after: typeof sip): string | undefined => {
      const [row] = changeRows(topologyOf([sip]), topologyOf([after])).rows;
      return row && changeColumns.find(({ id }) => id === 'parts')?.cell(row, 'en');
    };
    const sourcePorts = [{ from: 50_000, to: 59_999 }];
    expect(part(flowLike('x', { sourcePorts }))).toBe('Ports: 443 → 443 from 50000–59999');
    expect(part(flowLike('x'))).toBe('Purpose only');
  });

  it('sorts by number and by port', () => {
    const sorted = (id: string): string[] => {
      const column = changeColumns.find((one) => one.id === id);
      const order = column && [...rows].sort(compareBy(column, 'en'));
      return order?.map(({ kind }) => kind) ?? [];
    };
    expect(sorted('number')).toEqual(['removed', 'changed', 'added']);
    expect(sorted('ports')[2]).toBe('changed');
  });

  it('fills every cell between any two scenarios in both languages', () => {
    const topologies = randomScenarios(20, 23).map(resolveTopology);
    for (const [index, before] of topologies.entries()) {
      for (const row of changeRows(before, topologies[index + 1] ?? before).rows) {
        for (const language of LANGUAGES) {
          for (const { id, cell } of changeColumns) {
            const text = cell(row, language);
            expect(text).not.toMatch(/undefined|null/u);
            expect(text === '').toBe(id === 'parts' && row.kind !== 'changed');
          }
        }
      }
    }
  });
});

describe('a change as data', () => {
  it('has both sides as flows with their numbers, null where there is none', () => {
    const [added, removed, changed] = rows.map(changeRecord);
    expect(added).toMatchObject({ before: null, after: { number: 2, id: 'found' }, parts: [] });
    expect(removed).toMatchObject({ before: { number: 1, id: 'first' }, after: null, parts: [] });
    expect(changed).toMatchObject({
      parts: [
        { part: 'to', before: 'edge/access', after: 'edge/access-vip' },
        {
          part: 'ports',
          before: { ports: [{ from: 443, to: 443 }] },
          after: {
            ports: [
              { from: 444, to: 444 },
              { from: 50_000, to: 59_999 },
            ],
          },
        },
        { part: 'security', before: 'TLS', after: 'MTLS' },
      ],
    });
  });
});
