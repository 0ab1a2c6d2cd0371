import { describe, expect, it } from 'vitest';
import type { CheckedCatalog } from '#shared/catalog/checks/check.ts';
import { contradictionsSound } from '#shared/catalog/checks/contradictions-sound.ts';
import type { Contradiction, ContradictionSide } from '#shared/catalog/model/contradiction.ts';
import { messagesOf, smallCatalog } from './small-catalog.ts';

const text = (en: string) => ({ en, fr: `${en}, en français` });

const tcp: ContradictionSide = { says: text('TCP'), listings: ['page/ports/1'] };
const udp: ContradictionSide = { says: text('UDP'), listings: [], sources: ['page'] };

const withContradiction = (changes: Partial<Contradiction>): CheckedCatalog => ({
  ...smallCatalog,
  contradictions: {
    transport: {
      title: text('Transport'),
      sides: [tcp, udp],
      reading: text('Both are open'),
      why: text('Nothing decides'),
      flows: ['user-to-pool'],
      ...changes,
    },
  },
});

const broken: readonly (readonly [string, Partial<Contradiction>, string])[] = [
  ['one side only', { sides: [tcp] }, 'Has fewer than two sides.'],
  ['a side without a page', { sides: [tcp, { ...udp, sources: [] }] }, 'No page says: UDP'],
  [
    'a listing on two sides',
    { sides: [tcp, { ...udp, listings: ['page/ports/1'] }] },
    'page/ports/1 stands on it twice.',
  ],
  ['a flow named twice', { flows: ['user-to-pool', 'user-to-pool'] }, 'Names user-to-pool twice.'],
  [
    'an unknown listing',
    { sides: [tcp, { ...udp, listings: ['page/ports/9'] }] },
    'Nothing is called page/ports/9.',
  ],
  ['an unknown page', { sides: [tcp, { ...udp, sources: ['leaf'] }] }, 'Nothing is called leaf.'],
  ['an unknown flow', { flows: ['absent'] }, 'Nothing is called absent.'],
];

describe('contradictions-sound', () => {
  it('accepts a page that contradicts its own row', () => {
    expect(contradictionsSound.run(withContradiction({}))).toEqual([]);
  });

  it.each(broken)('reports %s', (_, changes, message) => {
    expect(contradictionsSound.run(withContradiction(changes))).toEqual([
      { id: 'transport', message },
    ]);
  });

  it('reports every fault of a contradiction', () => {
    const catalog = withContradiction({ sides: [{ ...udp, sources: [] }], flows: ['absent'] });
    expect(messagesOf(contradictionsSound.run(catalog))).toHaveLength(3);
  });
});
