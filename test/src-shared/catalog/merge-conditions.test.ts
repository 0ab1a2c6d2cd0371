import { describe, expect, it } from 'vitest';
import { mergeConditions } from '#shared/catalog/merge-conditions.ts';

describe('mergeConditions', () => {
  it('says nothing where nothing is demanded', () => {
    expect(mergeConditions([undefined, {}])).toEqual({});
  });

  it('keeps the answers that every condition admits', () => {
    const merged = mergeConditions([{ edge: ['single', 'scaled-dns'] }, { edge: ['scaled-dns'] }]);
    expect(merged).toEqual({ edge: ['scaled-dns'] });
  });

  it('leaves no answer where the conditions exclude each other', () => {
    expect(mergeConditions([{ edge: ['none'] }, { edge: ['single'] }])).toEqual({ edge: [] });
  });

  it('joins demanded and forbidden features, each once', () => {
    const merged = mergeConditions([
      { allOf: ['av'], noneOf: ['xmpp'] },
      { allOf: ['av', 'mobility'] },
    ]);
    expect(merged).toEqual({ allOf: ['av', 'mobility'], noneOf: ['xmpp'] });
  });

  it('drops an alternative that a demanded feature meets', () => {
    expect(mergeConditions([{ allOf: ['av'] }, { anyOf: ['av', 'mobility'] }])).toEqual({
      allOf: ['av'],
    });
  });

  it('keeps the narrower of two alternatives', () => {
    const merged = mergeConditions([{ anyOf: ['av', 'mobility'] }, { anyOf: ['av'] }]);
    expect(merged).toEqual({ anyOf: ['av'] });
  });

  it('keeps one of two equal alternatives', () => {
    const same = { anyOf: ['av', 'mobility'] } as const;
    expect(mergeConditions([same, { anyOf: ['mobility', 'av'] }]).anyOf).toHaveLength(2);
  });

  it('refuses two alternatives of which neither holds the other', () => {
    expect(() => mergeConditions([{ anyOf: ['av'] }, { anyOf: ['xmpp'] }])).toThrow(RangeError);
  });
});
