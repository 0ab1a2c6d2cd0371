import { describe, expect, it } from 'vitest';
import { matchingRules, type RuleEntry } from '../../../src-renderer/find/rule-entry.ts';

const rule = (id: string, more: Partial<RuleEntry>): RuleEntry => ({
  id,
  firewall: 'external',
  firewallName: { en: 'External firewall', fr: 'Pare-feu externe' },
  numbers: [id],
  flow: 'front-end-to-edge-psom',
  from: { en: 'Front End pool', fr: 'Pool frontal' },
  to: { en: 'Edge Server', fr: 'Serveur Edge' },
  opening: 'TCP 8057',
  ports: [{ from: 8057, to: 8057 }],
  words: () => 'fe01.contoso.example 10.0.0.11 10.0.1.0/24 A/V SIP/TLS',
  ...more,
});
const rules = [
  rule('12', {}),
  rule('12a', { to: { en: 'PSTN gateway', fr: 'Passerelle RTC' } }),
  rule('7', { numbers: ['7', '31'], ports: [{ from: 50_000, to: 59_999 }] }),
];
const found = (query: string): readonly string[] =>
  matchingRules(rules, query).rules.map(({ id }) => id);

describe('a rule', () => {
  it('is found by its number where a rule is asked for, merged or split', () => {
    expect(found('rule 12')).toEqual(['12', '12a']);
    expect(found('Règle n° 12a')).toEqual(['12a']);
    expect(found('rule 31')).toEqual(['7']);
    expect(matchingRules(rules, 'rule 12').asked).toBe(true);
  });

  it('is found by a port that it opens, alone or in a range', () => {
    expect(found('8057')).toEqual(['12', '12a']);
    expect(found('55000')).toEqual(['7']);
    expect(found('rule 55000')).toEqual(['7']);
    for (const query of ['port 8057', '8057/tcp', 'tcp:8057'])
      expect(found(query)).toEqual(['12', '12a']);
    expect(found('8057/udp')).toEqual([]);
    expect(matchingRules(rules, '8057').asked).toBe(false);
  });

  it('is found by names and addresses, in either language, when it has all words', () => {
    expect(found('passerelle')).toEqual(['12a']);
    expect(found('gateway front')).toEqual(['12a']);
    expect(found('10.0.0.11')).toEqual(['12', '12a', '7']);
    expect(found('10.0.0.2')).toEqual([]);
    for (const word of ['10.0.1.0/24', 'a/v', 'tls', 'SIP/TLS'])
      expect(found(word)).toHaveLength(3);
    expect(found('rules')).toHaveLength(3);
    expect(found('ruler')).toEqual([]);
  });
});
