import { expect, it } from 'vitest';
import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';
import type { Rule } from '#shared/rules/rule.ts';
import { aDeployment, aHost, aNetwork, at, natEdge } from './deployments.ts';

const deployment = aDeployment(
  {
    hosts: [
      natEdge,
      aHost('fe01', 'front-end', 'paris', { primary: at('10.10.0.1') }),
      aHost('med01', 'mediation', 'paris', { primary: at('10.10.0.5') }),
    ],
    networks: [
      aNetwork('users', 'clients', 'paris', '10.1.0.0/16'),
      aNetwork('phones', 'phones', 'paris', '10.2.0.0/16'),
    ],
  },
  { edgeAddressing: 'nat' },
);

const rulesOf = (id: string, layout: 'flow' | 'compressed'): readonly Rule[] =>
  makePolicy(deployment, id, { style: 'pair', layout }).rules;

it('says the same in fewer rules and loses no number and no reason', () => {
  for (const id of policyIds(deployment)) {
    const [all, few] = [rulesOf(id, 'flow'), rulesOf(id, 'compressed')];
    expect(few.length).toBeLessThan(all.length);
    const idsOf = (rules: readonly Rule[]): string[] => rules.flatMap(({ ids }) => ids).sort();
    expect(idsOf(few)).toEqual(idsOf(all));
    const reasonsOf = (rules: readonly Rule[]): string[] =>
      [...new Set(rules.flatMap(({ reasons }) => reasons.map(({ flow }) => flow.id)))].sort();
    expect(reasonsOf(few)).toEqual(reasonsOf(all));
  }
});

it('gives ports between the same ends as one list', () => {
  const rule = rulesOf('internal', 'compressed').find(({ from }) =>
    from.group?.members.every(({ name }) => name === 'PTL-fe01'),
  );
  expect(rule?.protocols.map(({ transport }) => transport)).toEqual(['tcp', 'udp']);
  expect(rule?.protocols[0].ports).toContainEqual({ from: 5061, to: 5062 });
});

it('gives senders of the same service as one group', () => {
  const rule = rulesOf('internal', 'compressed').find(({ from }) =>
    from.group?.members.some(({ label }) => label === 'phones'),
  );
  expect(rule?.from.group?.members.map(({ label }) => label)).toContain('users');
  expect(rule?.from.name.en).toMatch(/users.*phones/iu);
});

it('keeps apart parties that may be anybody, and what is optional', () => {
  const rules = rulesOf('external', 'compressed');
  for (const { from, to, reasons } of rules) {
    for (const end of [from, to]) if (end.any) expect(end.interfaces).toHaveLength(1);
    expect(new Set(reasons.map(({ need }) => need.kind === 'optional')).size).toBe(1);
  }
  expect(rules.some(({ reasons }) => reasons[0].need.kind === 'optional')).toBe(true);
});
