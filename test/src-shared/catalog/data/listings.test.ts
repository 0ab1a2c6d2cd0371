import { describe, expect, it } from 'vitest';
import {
  documentedTerms,
  listings,
  sources,
  tables,
  type Source,
  type Text,
} from '#shared/catalog/index.ts';

/** Rows that the pages print, by source and table, in document order. */
const PRINTED = {
  'sfb2015-server-ports': {
    'server-ports': 52,
    'hlb-only': 20,
    'hlb-dns': 6,
    'client-ports': 12,
    ipsec: 15,
  },
  'lync2013-internal-servers': {
    'server-ports': 52,
    'hlb-only': 20,
    'hlb-dns': 6,
    'client-ports': 12,
  },
  'lync2013-ipsec': { ipsec: 15 },
  'sfb-server-ports-2020': { 'server-ports-added': 1 },
  'lync2013-edge-single-public': {
    'edge-external': 16,
    'edge-internal': 11,
    federation: 1,
    pic: 6,
    xmpp: 3,
  },
  'lync2013-edge-single-nat': {
    'edge-external': 16,
    'edge-internal': 11,
    federation: 1,
    pic: 6,
    xmpp: 3,
  },
  'lync2013-edge-scaled-dns-nat': {
    'edge-external': 17,
    'edge-internal': 11,
    federation: 1,
    pic: 6,
    xmpp: 3,
  },
  'lync2013-edge-scaled-dns-public': {
    'edge-external': 16,
    'edge-internal': 11,
    federation: 1,
    pic: 6,
    xmpp: 3,
  },
  'lync2013-edge-scaled-hlb': {
    'hlb-node-external': 11,
    'hlb-node-internal': 8,
    'hlb-external': 8,
    'hlb-internal': 6,
  },
  'lync2013-federation-pic-xmpp': { federation: 1, pic: 6, xmpp: 3 },
  'lync2013-pic': { pic: 6 },
  'lync2013-xmpp': { xmpp: 3 },
  'sfb2015-edge-environment': {
    'protocol-usage': 2,
    'edge-external': 14,
    'edge-internal': 11,
    'hlb-node-external': 9,
    'hlb-node-internal': 8,
    'hlb-external': 8,
    'hlb-internal': 5,
  },
  'lync2013-external-av': { 'protocol-usage': 2, 'av-destination': 4, 'av-source-destination': 4 },
  'lync2013-reverse-proxy': { 'rp-external': 2, 'rp-internal': 3 },
  'lync2013-autodiscover': { 'rp-external': 2, 'rp-internal': 2 },
  'lync2013-director-single': { director: 9 },
  'lync2013-director-hlb': { director: 9 },
  'lync2013-director-dns-hlb': { director: 9 },
  'lync2013-sql-firewall': { 'sql-default-instance': 1, 'sql-browser': 1, 'sql-named-instance': 1 },
  'lync2013-hlb-requirements': { 'hlb-monitor-internal': 2, 'hlb-monitor-external': 2 },
  'sfb2015-load-balancing': { 'hlb-monitor-internal': 2, 'hlb-monitor-external': 2 },
  'lync2013-hybrid': { hybrid: 7 },
  'exchange2013-um-ports': { 'um-listening': 4 },
  'windows-ad-firewall': { 'ad-ports': 13 },
};

/** Tables that print neither a role nor two ends, but only what a protocol or a kind of traffic needs. */
const WITHOUT_PLACE = new Set(['protocol-usage', 'hybrid']);

/** Tables that print a role as well as both ends. */
const WITH_ROLE_AND_ENDS = new Set(['sql-default-instance', 'sql-browser', 'sql-named-instance']);

/** Tables that name no port: any port, or one that the administrator chooses. */
const WITHOUT_PORTS = new Set(['ipsec', 'protocol-usage', 'sql-named-instance']);

/** The Edge pages that print their federation, public IM and XMPP rows a second time, and the rows repeated. */
const REPEATED = (
  [
    ['single-public', { federation: 7, signIn: 5, xmpp: [1] }],
    ['single-nat', { federation: 7, signIn: 5, xmpp: [1] }],
    ['scaled-dns-nat', { federation: 8, signIn: 6, xmpp: [1, 2] }],
    ['scaled-dns-public', { federation: 7, signIn: 5, xmpp: [1] }],
  ] as const
).flatMap(([layout, { federation, signIn, xmpp }]) => {
  const page = `lync2013-edge-${layout}`;
  return [
    [`${page}/federation/1`, `${page}/edge-external/${String(federation)}`],
    [`${page}/pic/3`, `${page}/edge-external/${String(signIn)}`],
    ...xmpp.map((row) => [`${page}/xmpp/${String(row)}`, `${page}/edge-external/${String(row)}`]),
    [`${page}/xmpp/3`, `${page}/edge-internal/1`],
  ];
});

/** The fields that a row shares with the one it repeats; the words for its two ends may differ. */
const repeated = ({ id }: { id: string }) => {
  const row = listings.find((listing) => listing.id === id);
  return row && [row.service, row.ports, row.transport, row.application, row.security, row.role];
};

const sentencesOf = (text: string) =>
  text
    .split(/[.;:?!]+(?:\s|$)/u)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.split(/\s+/u).length > 2);

const failures = <T>(items: readonly T[], holds: (item: T) => boolean) =>
  items.filter((item) => !holds(item));

describe('listings', () => {
  const remarks = listings.flatMap(({ id, note, quirk }): { id: string; text: Text }[] => [
    { id, text: note },
    ...(quirk ? [{ id, text: quirk }] : []),
  ]);
  const terms = new Set(
    listings.flatMap(({ role, from, to, service }) =>
      [role, from, to, service].filter((term) => term !== null),
    ),
  );

  it('hold every printed row of every table, in document order and without a gap', () => {
    const printed = Object.entries(PRINTED).flatMap(([source, tablesOfSource]) =>
      Object.entries(tablesOfSource).flatMap(([table, count]) =>
        Array.from({ length: count }, (_, index) => `${source}/${table}/${String(index + 1)}`),
      ),
    );
    expect(printed).toHaveLength(550);
    expect(listings.map(({ id }) => id)).toEqual(printed);
  });

  it('belong to a table that has a name, and every named table is in use', () => {
    expect(new Set(listings.map(({ table }) => table))).toEqual(new Set(Object.keys(tables)));
  });

  it('name a role or both ends, but for the tables that print neither or all', () => {
    const isPlaced = ({ table, role, from, to }: (typeof listings)[number]) => {
      const withRole =
        !WITHOUT_PLACE.has(table) && (WITH_ROLE_AND_ENDS.has(table) || from === null);
      const withEnds =
        !WITHOUT_PLACE.has(table) && (WITH_ROLE_AND_ENDS.has(table) || role === null);
      return (
        (role !== null) === withRole && (from !== null) === withEnds && (to !== null) === withEnds
      );
    };
    expect(failures(listings, isPlaced)).toEqual([]);
  });

  it('give ports on every side that run upwards within 1 to 65535, without overlap', () => {
    const isAscending = (ranges: (typeof listings)[number]['ports']) =>
      ranges.every(
        ({ from, to }, index) => (ranges[index - 1]?.to ?? 0) < from && from <= to && to <= 65535,
      );
    const sides = listings.flatMap(({ ports, sourcePorts, nodePorts, monitorPorts }) => [
      ports,
      sourcePorts,
      nodePorts,
      monitorPorts,
    ]);
    expect(failures(sides, isAscending)).toEqual([]);
  });

  it('have ports everywhere except in the tables that name none', () => {
    const isAsPrinted = ({ table, ports }: (typeof listings)[number]) =>
      (ports.length === 0) === WITHOUT_PORTS.has(table);
    expect(failures(listings, isAsPrinted)).toEqual([]);
  });

  it('have ports of the sender, the node and the probe only where the page has columns for them', () => {
    const printed = listings
      .filter(({ sidePortColumns }) => sidePortColumns.length > 0)
      .map(({ source, table, sidePortColumns }) => `${source}/${table}: ${sidePortColumns.join()}`);
    expect([...new Set(printed)]).toEqual([
      'lync2013-external-av/av-source-destination: sourcePorts',
      'lync2013-hlb-requirements/hlb-monitor-internal: nodePorts,monitorPorts',
      'lync2013-hlb-requirements/hlb-monitor-external: nodePorts,monitorPorts',
      'sfb2015-load-balancing/hlb-monitor-internal: nodePorts,monitorPorts',
      'sfb2015-load-balancing/hlb-monitor-external: nodePorts,monitorPorts',
      'windows-ad-firewall/ad-ports: sourcePorts',
    ]);
    expect(printed).toHaveLength(4 + 8 + 13);
  });

  it('quote the port and protocol cells of the page', () => {
    expect(failures(listings, ({ asPrinted }) => asPrinted.trim() !== '')).toEqual([]);
  });

  it('mark only a value that they give as inferred', () => {
    const hasValue = (row: (typeof listings)[number]) =>
      row.inferred.every((field) =>
        field === 'transport' ? row.transport.length > 0 : row[field] !== null,
      );
    expect(failures(listings, hasValue)).toEqual([]);
  });

  it('explain themselves in both languages, each in its own words', () => {
    const isTranslated = ({ text }: { text: Text }) =>
      text.en.trim() !== '' && text.fr.trim() !== '' && text.fr !== text.en;
    expect(failures(remarks, isTranslated)).toEqual([]);
  });

  it('leave no English sentence standing in a French text', () => {
    const english = new Set(remarks.flatMap(({ text }) => sentencesOf(text.en)));
    const isFrench = ({ text }: { text: Text }) =>
      sentencesOf(text.fr).every((sentence) => !english.has(sentence));
    expect(failures(remarks, isFrench)).toEqual([]);
  });

  it('set French apostrophes and spaces before double punctuation', () => {
    const french = [...remarks.map(({ text }) => text.fr), ...Object.values(documentedTerms)];
    expect(
      failures(french, (text) => !/'|[^\u00a0][;:?!»](?:\s|$)|«[^\u00a0]/u.test(text)),
    ).toEqual([]);
  });

  it('use no role, end or service that lacks a French wording', () => {
    expect(failures([...terms], (term) => Boolean(documentedTerms[term]?.trim()))).toEqual([]);
  });

  it('leave no French wording without a listing that uses it', () => {
    expect(failures(Object.keys(documentedTerms), (term) => terms.has(term))).toEqual([]);
  });

  it('repeat an earlier row of the same source with the same ports and protocols', () => {
    const duplicates = listings.flatMap((row) =>
      row.duplicateOf === null ? [] : [{ row, original: row.duplicateOf }],
    );
    expect(duplicates.map(({ row, original }) => [row.id, original])).toEqual([
      ['sfb2015-server-ports/server-ports/38', 'sfb2015-server-ports/server-ports/1'],
      ['lync2013-internal-servers/server-ports/38', 'lync2013-internal-servers/server-ports/1'],
      ...REPEATED,
    ]);
    for (const { row, original } of duplicates) {
      expect(repeated(row)).toEqual(repeated({ id: original }));
    }
  });
});

describe('sources', () => {
  it('let the landing page list nine pages that are sources themselves', () => {
    const { lists } = sources['lync2013-port-requirements'];
    expect(lists).toHaveLength(9);
    expect(failures(lists, (id) => id in sources)).toEqual([]);
  });

  it('come first in the order of their listings, then those without rows', () => {
    const withRows = new Set<string>(listings.map(({ source }) => source));
    const ids = Object.keys(sources);
    expect(ids).toHaveLength(59);
    expect(ids.slice(0, withRows.size)).toEqual([...withRows]);
  });

  it('state the day of their last change, but for the poster, which prints none', () => {
    const isDated = ([, { date }]: readonly [string, Source]) =>
      date !== null && /^20\d\d-\d\d-\d\d$/u.test(date);
    expect(failures(Object.entries<Source>(sources), isDated).map(([id]) => id)).toEqual([
      'sfb2015-poster',
    ]);
  });
});
