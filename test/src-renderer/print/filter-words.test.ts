import { describe, expect, it } from 'vitest';
import { filtersInWords } from '../../../src-renderer/print/filter-words.ts';

describe('filters in words', () => {
  it('says nothing where nothing is hidden', () => {
    expect(filtersInWords({ workloads: [], transports: [], crossings: [] })).toEqual([]);
  });

  it('says one text a kind of filter, in both languages', () => {
    const words = filtersInWords({
      workloads: ['federation', 'management'],
      transports: ['udp'],
      crossings: ['external', 'none'],
    });
    expect(words.map(({ en }) => en)).toEqual([
      'without Federation, Management',
      'without UDP',
      'without External firewall, traffic that crosses no firewall',
    ]);
    expect(words[1]?.fr).toBe('sans UDP');
  });
});
