import { describe, expect, it } from 'vitest';
import { contradictionFiles } from '#shared/catalog/data/contradictions.ts';
import {
  contradictions,
  contradictionsOf,
  flows,
  type ContradictionRow,
} from '#shared/catalog/index.ts';

const idsOf = (rows: readonly ContradictionRow[]): readonly string[] => rows.map(({ id }) => id);

const find = (id: string): ContradictionRow | undefined =>
  contradictions.find((row) => row.id === id);

const flow = (id: string) => {
  const found = flows.find((row) => row.id === id);
  if (!found) throw new Error(`no flow ${id}`);
  return found;
};

describe('the contradictions', () => {
  it('are all kept when their files are merged', () => {
    const counts = contradictionFiles.map((file) => Object.keys(file).length);
    expect(contradictions).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
  });

  it('date the pages of each side and mark the newest edition of a page', () => {
    const row = find('file-share-445');
    expect(row?.sides[1]?.pages).toContainEqual({
      source: 'sfb-server-ports-2020',
      date: '2020-05-13',
      newest: true,
    });
    expect(row?.newerSides).toContainEqual({ product: 'sfb-2015', side: 1 });
  });

  it('tell a page that contradicts itself from products that differ', () => {
    expect(find('persistent-chat-881-security')?.scope).toBe('page');
    expect(find('edge-single-address-ports')?.scope).toBe('pages');
    expect(find('av-range-udp-partners')?.scope).toBe('products');
  });

  it('give no product’s page the last word over the other product', () => {
    for (const { scope, newerSides } of contradictions) {
      if (scope === 'products') expect(newerSides).toEqual([]);
    }
  });
});

describe('contradictionsOf', () => {
  it('finds those that name a flow, also where no row of theirs is evidence for it', () => {
    const { id, evidence } = flow('front-end-to-pstn-gateway-5067');
    const rows = find('gateway-listening-ports')?.sides.flatMap(({ listings }) => listings);
    expect(evidence.listings.filter((row) => rows?.some((one) => one === row))).toEqual([]);
    expect(idsOf(contradictionsOf({ id, evidence }))).toContain('gateway-listening-ports');
  });

  it('finds those that dispute a row that a flow rests on', () => {
    const { id, evidence } = flow('front-end-to-persistent-chat-sip');
    expect(find('persistent-chat-8011')?.flows).not.toContain(id);
    expect(idsOf(contradictionsOf({ id, evidence }))).toContain('persistent-chat-8011');
  });

  it('finds those that dispute any of some listings, in their order', () => {
    const found = contradictionsOf([
      'sfb2015-server-ports/server-ports/49',
      'lync2013-edge-scaled-hlb/hlb-node-internal/3',
    ]);
    expect(idsOf(found)).toEqual(['edge-8057-senders', 'mediation-5070-security']);
  });

  it('finds nothing for a row that nobody disputes', () => {
    expect(contradictionsOf(['sfb2015-server-ports/server-ports/4'])).toEqual([]);
  });
});
