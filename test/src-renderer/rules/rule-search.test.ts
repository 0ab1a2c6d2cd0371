import { describe, expect, it } from 'vitest';
import { ruleRows } from '#shared/export/rule-table.ts';
import { makePolicy } from '#shared/rules/make-policies.ts';
import { ruleSearcher } from '../../../src-renderer/rules/rule-search.ts';
import { aDeployment, aHost, aNetwork, at, natEdge } from '../../src-shared/rules/deployments.ts';

const deployment = aDeployment(
  {
    hosts: [natEdge, aHost('fe01', 'front-end', 'paris', { primary: at('10.10.0.131') })],
    networks: [aNetwork('users', 'clients', 'paris', '10.1.0.0/16')],
  },
  { edgeAddressing: 'nat' },
);
const rows = (['external', 'internal'] as const).flatMap((id) =>
  ruleRows([makePolicy(deployment, id, { style: 'destination', layout: 'flow' })], deployment).map(
    (row) => ({ ...row, id: `${row.policy.id}/${row.rule.id}` }),
  ),
);
const find = ruleSearcher(rows);
const found = (query: string): readonly (typeof rows)[number][] => {
  const { ranks } = find(query);
  return ranks ? rows.filter(({ id }) => ranks.has(id)) : rows;
};

describe('the search among rules', () => {
  it('finds an address as it is written, and nothing that only has its numbers', () => {
    const hits = found('10.10.0.131');
    expect(hits.length).toBeGreaterThan(3);
    for (const { rule } of hits)
      expect(
        [rule.from, rule.to].some(({ group }) =>
          group?.members.some(({ name }) => name === 'PTL-fe01'),
        ),
      ).toBe(true);
    expect(found('131.10.0.10')).toEqual([]);
  });

  it('finds public addresses and domain names', () => {
    expect(found('198.51.100.12').every(({ rule }) => rule.nat !== 'none')).toBe(true);
    expect(found('198.51.100.12').length).toBeGreaterThan(2);
    expect(found('edge01.corp').length).toBeGreaterThan(10);
  });

  it('finds a port inside a range, together with other words in either language', () => {
    const hits = found('55000');
    expect(hits.length).toBeGreaterThan(0);
    for (const { rule } of hits)
      expect(
        rule.protocols.some(({ ports }) =>
          ports.some(({ from, to }) => from <= 55_000 && 55_000 <= to),
        ),
      ).toBe(true);
    expect(found('8057 frontal').map(({ rule }) => rule.reasons[0].flow.id)).toEqual([
      'front-end-to-edge-psom',
    ]);
  });

  it('needs all words, and leaves everything without any', () => {
    expect(found('8057 10.10.0.131')).toHaveLength(1);
    expect(found('8057 198.51.100.12')).toEqual([]);
    expect(find('  ').ranks).toBeNull();
  });
});
