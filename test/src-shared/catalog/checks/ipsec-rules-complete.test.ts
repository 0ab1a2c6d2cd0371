import { describe, expect, it } from 'vitest';
import type { CheckedCatalog } from '#shared/catalog/checks/check.ts';
import { ipsecRulesComplete } from '#shared/catalog/checks/ipsec-rules-complete.ts';
import type { IpsecExemption } from '#shared/catalog/model/ipsec-exemption.ts';
import { messagesOf, smallCatalog } from './small-catalog.ts';

const said = { en: 'Media', fr: 'Médias' };
const rule: IpsecExemption = {
  listings: ['page/ports/1'],
  ends: ['pool', 'user/primary'],
  direction: 'both',
  transport: ['tcp'],
  what: said,
};

/** The small catalog, whose only listing is about IPsec, with these rules. */
const withRules = (...rules: readonly Partial<IpsecExemption>[]): CheckedCatalog => ({
  ...smallCatalog,
  exemptions: { 'page/ports/1': { reason: 'ipsec', explanation: said } },
  ipsecExemptions: Object.fromEntries(
    rules.map((changes, index) => [`rule-${String(index)}`, { ...rule, ...changes }]),
  ),
});

describe('ipsec-rules-complete', () => {
  it('accepts a listing that one rule has', () => {
    expect(ipsecRulesComplete.run(withRules({}))).toEqual([]);
  });

  it.each([
    ['a listing that no rule has', [], '0 IPsec exemptions have it.'],
    ['a listing that two rules have', [{}, {}], '2 IPsec exemptions have it.'],
    ['an unknown role', [{ ends: ['pool', 'nobody'] as const }], 'Nothing is called nobody.'],
    [
      'an unknown interface',
      [{ ends: ['pool/secondary'] as const }],
      'Nothing is called pool/secondary.',
    ],
    [
      'other transports',
      [{ transport: ['udp'] as const }],
      'page/ports/1 prints other transports.',
    ],
  ])('reports %s', (_, rules, message) => {
    expect(messagesOf(ipsecRulesComplete.run(withRules(...rules)))).toEqual([message]);
  });

  it('reports a rule that cites a listing about something else', () => {
    const catalog = { ...withRules({}), exemptions: {} };
    expect(messagesOf(ipsecRulesComplete.run(catalog))).toEqual([
      'page/ports/1 is no IPsec listing.',
    ]);
  });
});
