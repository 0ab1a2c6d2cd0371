import { describe, expect, it } from 'vitest';
import type { CheckedCatalog } from '#shared/catalog/checks/check.ts';
import { quirksSorted } from '#shared/catalog/checks/quirks-sorted.ts';
import { listing, messagesOf, smallCatalog } from './small-catalog.ts';

const text = (en: string) => ({ en, fr: `${en}, en français` });

const odd: CheckedCatalog = {
  ...smallCatalog,
  listings: { 'page/ports/1': { ...listing, quirk: text('Printed twice') } },
};
const quirkKinds = { 'page/ports/1': 'repetition' } as const;
const contradictions = {
  transport: {
    title: text('Transport'),
    sides: [
      { says: text('TCP'), listings: ['page/ports/1'] },
      { says: text('UDP'), listings: [], sources: ['page'] },
    ],
    reading: text('Both are open'),
    why: text('Nothing decides'),
    flows: [],
  },
};

describe('quirks-sorted', () => {
  it('reports a quirk that nothing accounts for', () => {
    expect(messagesOf(quirksSorted.run(odd))).toEqual([
      'No contradiction and no kind accounts for its quirk.',
    ]);
  });

  it('accepts a quirk with a kind, and one on a side of a contradiction', () => {
    expect(quirksSorted.run({ ...odd, quirkKinds })).toEqual([]);
    expect(quirksSorted.run({ ...odd, contradictions })).toEqual([]);
  });

  it('reports a kind beside a contradiction', () => {
    expect(messagesOf(quirksSorted.run({ ...odd, quirkKinds, contradictions }))).toEqual([
      'Is on a side of a contradiction: its kind is stale.',
    ]);
  });

  it('reports a kind of a listing without a quirk, or of none at all', () => {
    expect(messagesOf(quirksSorted.run({ ...smallCatalog, quirkKinds }))).toEqual([
      'Has a kind and no quirk.',
    ]);
    const unknown = { 'page/ports/9': 'misprint' } as const;
    expect(messagesOf(quirksSorted.run({ ...smallCatalog, quirkKinds: unknown }))).toEqual([
      'Has a kind and no quirk.',
    ]);
  });
});
