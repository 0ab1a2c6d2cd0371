import { describe, expect, it } from 'vitest';
import { knownIds } from '#shared/catalog/checks/known-ids.ts';
import type { Flow } from '#shared/catalog/model/flow.ts';
import { listing, messagesOf, smallCatalog, withFlow } from './small-catalog.ts';

const broken: readonly (readonly [string, Partial<Flow>, string])[] = [
  ['interface', { from: 'user/secondary' }, 'user/secondary'],
  ['balancer', { through: { balancer: 'absent-balancer', when: 'always' } }, 'absent-balancer'],
  ['service', { service: 'absent' }, 'absent'],
  ['listing', { evidence: { basis: 'stated', listings: ['page/ports/9'] } }, 'page/ports/9'],
  [
    'source',
    {
      evidence: {
        basis: 'inferred',
        listings: [],
        sources: ['leaf'],
        reasoning: { en: 'We read it so.', fr: 'Nous le lisons ainsi.' },
      },
    },
    'leaf',
  ],
];

describe('known-ids', () => {
  it.each(broken)('reports a flow with an unknown %s', (_, changes, name) => {
    expect(knownIds.run(withFlow(changes))).toEqual([
      { id: 'user-to-pool', message: `Nothing is called ${name}.` },
    ]);
  });

  it('reports a listing of an unknown source, and one that repeats an unknown listing', () => {
    const listings = {
      ...smallCatalog.listings,
      'leaf/ports/1': listing,
      'page/ports/2': { ...listing, duplicateOf: 'page/ports/9' },
    };
    expect(messagesOf(knownIds.run({ ...smallCatalog, listings }))).toEqual([
      'Nothing is called leaf.',
      'Nothing is called page/ports/9.',
    ]);
  });

  it('reports an exemption of an unknown listing', () => {
    const explanation = { en: 'Printed twice.', fr: 'Imprimé deux fois.' };
    const exemptions = { 'page/ports/9': { reason: 'duplicate', explanation } } as const;
    expect(messagesOf(knownIds.run({ ...smallCatalog, exemptions }))).toEqual([
      'Nothing is called page/ports/9.',
    ]);
  });
});
