import { describe, expect, it } from 'vitest';
import type { PortRange } from '#shared/catalog/index.ts';
import { createSearchEngine, type SearchDocument } from '#shared/search/engine.ts';

const port = (from: number, to = from): PortRange => ({ from, to });

function row(
  id: string,
  name: string,
  ports: PortRange[],
  strict: string[],
  note = '',
): SearchDocument {
  const texts = [
    { text: name, weight: 2 },
    { text: note, weight: 0.5 },
  ];
  return { id, texts, ports, strict };
}

const engine = createSearchEngine(
  [
    row('any', 'Clients', [port(1024, 65_535)], ['tcp', 'udp']),
    row('media', 'A/V Edge', [port(50_000, 59_999)], ['udp']),
    row('audio', 'Serveur de médiation', [port(49_152, 57_500)], ['udp', 'tcp']),
    row('sip', 'Access Edge', [port(5061)], ['tcp', 'mtls'], 'Signalling, also for presence.'),
    row('https', 'Access Edge', [port(443)], ['tcp', 'tls'], 'Used where UDP 3478 is blocked.'),
    row('both', 'Web Conferencing Edge', [port(443), port(8057)], ['tcp', 'tls']),
    row('old', 'Proxy inverse', [port(5060), port(50_610)], ['tcp']),
  ],
  { related: { tls: ['mtls'] } },
);
const find = (query: string): string[] => engine.search(query).map(({ id }) => id);

describe('standing', () => {
  it('puts what counts less behind its equals, and nothing in or out of the answer', () => {
    const behind = { ...row('copy', 'Access Edge', [port(5061)], []), standing: 0.9 };
    const twins = createSearchEngine([behind, row('first', 'Access Edge', [port(5061)], [])]);
    expect(twins.search('5061').map(({ id }) => id)).toEqual(['first', 'copy']);
    expect(twins.search('access').map(({ id }) => id)).toEqual(['first', 'copy']);
  });
});

describe('numbers', () => {
  it('finds the port first, then the ranges that contain it, and nothing that merely begins so', () => {
    expect(find('5061')).toEqual(['sip', 'any']);
  });

  it('puts small ranges before huge ones', () => {
    expect(find('50123')).toEqual(['audio', 'media', 'any']);
  });

  it('finds ports that begin with digits that may still grow', () => {
    expect(find('506')).toEqual(expect.arrayContaining(['sip', 'old']));
    expect(find('44')).toEqual(expect.arrayContaining(['https', 'both']));
  });

  it('prefers the row that has only this port', () => {
    expect(find('443')).toEqual(['https', 'both']);
  });

  it('finds an equal range, then ranges around it, then those that share numbers', () => {
    expect(find('50000-59999')).toEqual(['media', 'any', 'audio', 'old']);
  });

  it('does not take numbers in notes for ports', () => {
    expect(find('3478')).toEqual(['any']);
  });
});

describe('words', () => {
  it('must all match in one row, and a transport in its column', () => {
    expect(find('443 udp')).toEqual([]);
    expect(find('443 edge')).toEqual(['https', 'both']);
    expect(find('edge 443 nonsense')).toEqual([]);
  });

  it('match from their beginning, whatever their accents and case', () => {
    expect(find('MEDIA')).toEqual(['audio']);
    expect(find('médiation')).toEqual(['audio']);
    expect(find('confer')).toEqual(['both']);
  });

  it('forgive a typo, also two letters swapped', () => {
    expect(find('mediaton')).toEqual(['audio']);
    expect(find('pressence')).toEqual(['sip']);
    expect(find('porxy')).toEqual(['old']);
  });

  it('find related words less well, and not the other way round', () => {
    expect(find('tls')).toEqual(['https', 'both', 'sip']);
    expect(find('mtls')).toEqual(['sip']);
  });

  it('find A/V as a word of its own', () => {
    expect(find('a/v')).toEqual(['media']);
    expect(find('av edge')).toEqual(['media']);
  });

  it('that say nothing do not narrow the answer', () => {
    expect(find('port 5061')).toEqual(find('5061'));
    expect(find('the proxy')).toEqual(['old']);
    expect(find('serveur de médiation')).toEqual(['audio']);
  });
});

describe('an answer', () => {
  it('is empty for a blank query', () => {
    expect(find('  ')).toEqual([]);
    expect(find('→ /')).toEqual([]);
  });

  it('says what to mark, typos resolved', () => {
    expect(engine.search('mediaton 506')[0]?.terms ?? []).toEqual([]);
    expect(engine.search('mediaton 50123')[0]?.terms).toEqual(['mediaton', 'mediation', '50123']);
    expect(engine.search('506')[0]?.terms).toEqual(['506*']);
  });

  it('is the same when asked again', () => {
    find('443 edge');
    expect(find('5061')).toEqual(['sip', 'any']);
  });
});
