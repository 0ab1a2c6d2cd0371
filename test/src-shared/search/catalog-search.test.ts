import { describe, expect, it } from 'vitest';
import { flows, listings, type PortRange } from '#shared/catalog/index.ts';
import { createCatalogSearch, HIT_KINDS, type CatalogHit } from '#shared/search/catalog-search.ts';

const search = createCatalogSearch();
const ids = (query: string): string[] => search.find(query).map(({ id }) => id);
const contains = (port: number) => (range: PortRange) => range.from <= port && port <= range.to;
const exactly = (port: number) => (range: PortRange) => range.from === port && range.to === port;

describe('the best answers', () => {
  it.each<[string, string]>([
    ['edge', 'edge'],
    ['mediation', 'mediation'],
    ['mediaton', 'mediation'],
    ['directeur', 'director'],
    ['proxy inverse', 'reverse-proxy'],
    ['reverse proxy', 'reverse-proxy'],
    ['passerelle', 'pstn-gateway'],
    ['front end', 'front-end'],
    ['frontend', 'front-end'],
    ['pool frontal', 'front-end'],
    ['web conferencing', 'web-conferencing'],
    ['xmpp', 'xmpp-partner'],
    ['sba', 'branch-appliance'],
    ['conversation permanente', 'persistent-chat'],
  ])('to %s begin with %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each<[string, string]>([
    ['8057', 'front-end-to-edge-psom'],
    ['edge 5062', 'front-end-to-edge-av-authentication'],
    ['23456', 'front-end-to-edge-xmpp'],
    ['5061 edge', 'access-edge'],
    ['443 edge', 'external-client-to-edge-sip'],
    ['stun', 'external-client-to-edge-stun-udp'],
    ['8057', 'web-conferencing'],
    ['8057', 'edge-8057-senders'],
    ['nat', 'edge-nat-with-hardware-balancing'],
    ['8011', 'persistent-chat-8011'],
    ['contradiction 5061', 'director-5061-direction'],
  ])('to %s have %s among the first ten', (query, id) => {
    expect(ids(query).slice(0, 10)).toContain(id);
  });
});

describe('sibling pages', () => {
  const contentOf = (hit: CatalogHit<'listing'>): string => {
    const row = listings.find(({ id }) => id === hit.id);
    return JSON.stringify([
      [row?.product, row?.role, row?.from, row?.to, row?.service, row?.ports],
      [row?.transport, row?.application, row?.security],
    ]);
  };

  it('stand behind our readings of a port', () => {
    const exact = search.find('8057').filter((hit) => hit.ports.some(exactly(8057)));
    const kinds = exact.map(({ kind }) => kind);
    expect(kinds.indexOf('listing')).toBeGreaterThan(
      Math.max(kinds.lastIndexOf('service'), kinds.lastIndexOf('flow')),
    );
    expect(kinds.indexOf('listing')).toBeGreaterThan(kinds.indexOf('contradiction'));
  });

  it('do not crowd an answer: rows that repeat another come after the first of each', () => {
    const exact = search
      .find('8057', { kinds: ['listing'] })
      .filter((hit) => hit.ports.some(exactly(8057)));
    const contents = exact.map(contentOf);
    const distinct = new Set(contents);
    expect(distinct.size).toBeLessThan(contents.length);
    expect(new Set(contents.slice(0, distinct.size))).toEqual(distinct);
  });
});

describe('numbers', () => {
  const ports = [
    ...new Set(listings.flatMap((row) => row.ports.flatMap(({ from, to }) => [from, to]))),
  ];

  it('find every listing and flow whose ports contain them, and no others', () => {
    const rows = [...listings, ...flows];
    for (const port of [...ports, 50_123, 60_000]) {
      const expected = rows.filter((row) => row.ports.some(contains(port))).map(({ id }) => id);
      const found = search.find(String(port), { kinds: ['listing', 'flow'] });
      const answer = found.filter((hit) => hit.ports.some(contains(port))).map(({ id }) => id);
      expect(new Set<string>(answer)).toEqual(new Set<string>(expected));
      // Ports that merely begin with the digits, which a finished number does not find.
      const unfinished = !rows.some((row) => row.ports.some(exactly(port)));
      if (!unfinished || port > 9_999) expect(found).toHaveLength(expected.length);
    }
  });

  it('rank exact ports first', () => {
    for (const port of ports) {
      const exact = search.find(String(port)).map((hit) => hit.ports.some(exactly(port)));
      expect(exact.lastIndexOf(true)).toBeLessThan(
        exact.includes(false) ? exact.indexOf(false) : Infinity,
      );
    }
  });

  it('hold together with every word of the query', () => {
    expect(search.find('443 udp')).toEqual([]);
    const tcp = search.find('tcp/443', { kinds: ['listing'] });
    const wanted = listings.filter(
      (row) => row.ports.some(contains(443)) && row.transport.includes('tcp'),
    );
    expect(tcp).toHaveLength(wanted.length);
    for (const hit of search.find('5061 edge').slice(0, 10))
      expect(hit.ports.some(exactly(5061))).toBe(true);
  });

  it('in a range find the rows that print it first', () => {
    const [first] = search.find('50 000-59 999', { kinds: ['listing'] });
    expect(first?.ports).toContainEqual({ from: 50_000, to: 59_999 });
  });
});

describe('words', () => {
  it('find the same in both languages', () => {
    expect(ids('serveur de médiation').slice(0, 5)).toEqual(ids('mediation server').slice(0, 5));
    expect(ids('proxy inverse')[0]).toBe(ids('reverse proxy')[0]);
  });

  it('of the security column find TLS before MTLS, and MTLS alone', () => {
    const securityOf = (hit: CatalogHit<'listing'>): string | null | undefined =>
      listings.find(({ id }) => id === hit.id)?.security;
    const tls = search.find('sip tls', { kinds: ['listing'] }).map(securityOf);
    expect(tls[0]).toBe('TLS');
    expect(tls).toContain('MTLS');
    expect(new Set(search.find('mtls', { kinds: ['listing'] }).map(securityOf))).toEqual(
      new Set(['MTLS']),
    );
  });

  it('name a product by what people call it', () => {
    const skype = listings.filter(({ product }) => product === 'sfb-2015').length;
    expect(search.find('sfb', { kinds: ['listing'] })).toHaveLength(skype);
    expect(search.find('s4b', { kinds: ['listing'] })).toHaveLength(skype);
  });
});

describe('an answer', () => {
  it('keeps to the kinds and the number asked for', () => {
    for (const kind of HIT_KINDS) {
      const hits = search.find('edge', { kinds: [kind], limit: 3 });
      expect(hits.map((hit) => hit.kind)).toEqual([kind, kind, kind]);
    }
  });

  it('has a title in both languages for everything', () => {
    const all = search.find('1-65535');
    expect(all.length).toBeGreaterThan(400);
    for (const { title } of all) {
      expect(title.en).toMatch(/\S/u);
      expect(title.fr).toMatch(/\S/u);
      expect(title.en).not.toMatch(/undefined|…/u);
    }
  });
});
