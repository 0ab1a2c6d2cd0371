import { describe, expect, it } from 'vitest';
import { documentedTerms, listings, sources, tables, type Text } from '#shared/catalog/index.ts';

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
  'lync2013-edge-single-public': {
    'edge-external': 16,
    'edge-internal': 11,
    federation: 1,
    pic: 6,
    xmpp: 3,
  },
  'lync2013-federation-pic-xmpp': { federation: 1, pic: 6, xmpp: 3 },
  'lync2013-reverse-proxy': { 'rp-external': 2, 'rp-internal': 3 },
};

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
    expect(printed).toHaveLength(247);
    expect(listings.map(({ id }) => id)).toEqual(printed);
  });

  it('follow the order in which the sources are listed', () => {
    const withRows: readonly string[] = [...new Set(listings.map(({ source }) => source))];
    expect(withRows).toEqual(Object.keys(sources).filter((source) => withRows.includes(source)));
  });

  it('belong to a table that has a name, and every named table is in use', () => {
    expect(new Set(listings.map(({ table }) => table))).toEqual(new Set(Object.keys(tables)));
  });

  it('name either a role or both ends, never a mixture', () => {
    const isPlaced = ({ role, from, to }: (typeof listings)[number]) =>
      role === null ? from !== null && to !== null : from === null && to === null;
    expect(failures(listings, isPlaced)).toEqual([]);
  });

  it('give ports that run upwards within 1 to 65535', () => {
    const ranges = listings.flatMap(({ id, ports }) => ports.map((range) => ({ id, ...range })));
    expect(failures(ranges, ({ from, to }) => 1 <= from && from <= to && to <= 65535)).toEqual([]);
  });

  it('have ports everywhere except in the IPsec rules, which name none', () => {
    const isAsPrinted = ({ table, ports }: (typeof listings)[number]) =>
      (ports.length === 0) === (table === 'ipsec');
    expect(failures(listings, isAsPrinted)).toEqual([]);
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
      ['lync2013-edge-single-public/federation/1', 'lync2013-edge-single-public/edge-external/7'],
      ['lync2013-edge-single-public/pic/3', 'lync2013-edge-single-public/edge-external/5'],
      ['lync2013-edge-single-public/xmpp/1', 'lync2013-edge-single-public/edge-external/1'],
      ['lync2013-edge-single-public/xmpp/3', 'lync2013-edge-single-public/edge-internal/1'],
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

  it('state the day of their last change', () => {
    const isDated = ({ date }: { date: string }) => /^20\d\d-\d\d-\d\d$/u.test(date);
    expect(failures(Object.values(sources), isDated)).toEqual([]);
  });
});
