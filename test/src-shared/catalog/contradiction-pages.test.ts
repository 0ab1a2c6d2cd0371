import { describe, expect, it } from 'vitest';
import {
  newerSides,
  newestPages,
  pagesOf,
  productsOf,
  scopeOf,
} from '#shared/catalog/contradiction-pages.ts';
import type { Contradiction } from '#shared/catalog/model/contradiction.ts';
import type { Source } from '#shared/catalog/model/source.ts';

const text = { en: 'Some words', fr: 'Quelques mots' };

const page = (product: Source['product'], date: string | null): Source => ({
  title: text,
  summary: text,
  assetId: null,
  product,
  date,
});

const sources = {
  'lync-old': page('lync-2013', '2012-10-20'),
  'lync-new': page('lync-2013', '2015-03-09'),
  'lync-same-day': page('lync-2013', '2015-03-09'),
  'lync-poster': page('lync-2013', null),
  'sfb-old': page('sfb-2015', '2018-02-15'),
  'sfb-new': page('sfb-2015', '2020-05-13'),
  windows: page(null, '2023-12-26'),
};

type PageId = keyof typeof sources;

/** A contradiction whose sides are these pages. */
const between = (...sides: readonly (readonly PageId[])[]): Contradiction => ({
  title: text,
  sides: sides.map((pages) => ({ says: text, listings: [], sources: pages })),
  reading: text,
  why: text,
  flows: [],
});

describe('the pages of a side', () => {
  it('are those of its rows, then those without a row, each once', () => {
    const listings = ['lync-new/ports/1', 'lync-new/ports/2', 'sfb-old/ports/1'];
    expect(pagesOf({ says: text, listings, sources: ['lync-old', 'sfb-old'] })).toEqual([
      'lync-new',
      'sfb-old',
      'lync-old',
    ]);
  });
});

describe('the products of a contradiction', () => {
  it('leave out a page about another product', () => {
    expect(productsOf(between(['windows', 'sfb-old'], ['sfb-new']), sources)).toEqual(['sfb-2015']);
  });
});

describe('the scope of a contradiction', () => {
  it('is the page where one page stands on two sides, whatever the others say', () => {
    expect(scopeOf(between(['lync-old', 'sfb-old'], ['sfb-old']), sources)).toBe('page');
  });

  it('is between pages where one product does not agree with itself', () => {
    expect(scopeOf(between(['lync-old', 'sfb-old'], ['lync-new']), sources)).toBe('pages');
  });

  it('is between products where each agrees with itself', () => {
    expect(scopeOf(between(['lync-old', 'lync-new'], ['sfb-old']), sources)).toBe('products');
  });
});

describe('the newest page', () => {
  it('is found for each product by itself', () => {
    const newest = newestPages(between(['lync-old', 'sfb-new'], ['lync-new', 'sfb-old']), sources);
    expect([...newest].sort()).toEqual(['lync-new', 'sfb-new']);
  });

  it('is none where a product has but one page, or all of one day', () => {
    const contradiction = between(['lync-new', 'windows'], ['lync-same-day', 'sfb-new']);
    expect([...newestPages(contradiction, sources)]).toEqual([]);
  });

  it('is never one that states no date', () => {
    expect([...newestPages(between(['lync-poster'], ['lync-old']), sources)]).toEqual(['lync-old']);
  });
});

describe('the newer side', () => {
  it('is that of the newest page, product by product', () => {
    const contradiction = between(['lync-old', 'sfb-new'], ['lync-new', 'sfb-old']);
    expect(newerSides(contradiction, sources)).toEqual([
      { product: 'lync-2013', side: 1 },
      { product: 'sfb-2015', side: 0 },
    ]);
  });

  it('is none between two products: neither page overrules the other', () => {
    expect(newerSides(between(['lync-old', 'lync-new'], ['sfb-new']), sources)).toEqual([]);
  });

  it('is none where the newest page says both', () => {
    expect(newerSides(between(['sfb-new'], ['sfb-new', 'sfb-old']), sources)).toEqual([]);
  });

  it('is none where two pages of the newest day take two sides', () => {
    const contradiction = between(['lync-new'], ['lync-same-day', 'lync-old']);
    expect(newerSides(contradiction, sources)).toEqual([]);
  });
});
