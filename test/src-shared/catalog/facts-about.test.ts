import { describe, expect, it } from 'vitest';
import {
  facts,
  factsAboutFlow,
  factsAboutRole,
  factsOfSource,
  type FactRow,
} from '#shared/catalog/facts-about.ts';

const idsOf = (rows: readonly FactRow[]): readonly string[] => rows.map(({ id }) => id);

describe('the facts', () => {
  it('are the 93 that the pages give beside their tables, of 50 pages', () => {
    expect(facts).toHaveLength(93);
    expect(new Set(facts.map(({ source }) => source)).size).toBe(50);
  });

  it('have empty lists and no condition where they are about a page as a whole', () => {
    expect(factsOfSource('lync2013-ipsec')).toMatchObject([
      { id: 'lync2013-ipsec/1', roles: [], flows: [], scenario: {} },
    ]);
  });

  it('carry the choices that they bear on', () => {
    expect(factsOfSource('sfb2015-alwayson')).toMatchObject([
      { scenario: { product: ['sfb-2015'], backEnd: ['always-on'] } },
    ]);
  });
});

describe('factsAboutRole', () => {
  it('finds what both products say about the ports of a PSTN gateway', () => {
    const ids = idsOf(factsAboutRole('pstn-gateway'));
    expect(ids).toContain('lync2013-define-gateway/1');
    expect(ids).toContain('sfb2015-define-gateway/1');
    expect(ids).not.toContain('lync2013-define-edge/1');
  });

  it('finds nothing about a role that no page remarks on', () => {
    expect(factsAboutRole('dhcp')).toEqual([]);
  });
});

describe('factsAboutFlow', () => {
  it('finds the remarks on a flow, page by page', () => {
    expect(idsOf(factsAboutFlow('front-end-to-edge-replication'))).toEqual([
      'lync2013-edge-scaled-hlb/7',
      'lync2013-reverse-proxy/3',
      'sfb2015-poster/1',
    ]);
  });
});

describe('factsOfSource', () => {
  it('finds the facts of one page, in their order', () => {
    expect(idsOf(factsOfSource('lync2013-reverse-proxy'))).toEqual([
      'lync2013-reverse-proxy/1',
      'lync2013-reverse-proxy/2',
      'lync2013-reverse-proxy/3',
    ]);
  });
});
