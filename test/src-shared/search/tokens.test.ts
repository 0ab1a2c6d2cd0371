import { describe, expect, it } from 'vitest';
import { fold, singular, tokenise } from '#shared/search/tokens.ts';

const words = (text: string): string[] => tokenise(text).map(({ word }) => word);

describe('fold', () => {
  it('ignores case and accents, and spells ligatures out', () => {
    expect(fold('Médiation À Œuvre')).toBe('mediation a oeuvre');
  });
});

describe('tokenise', () => {
  it('parts words at French elisions, hyphens and slashes', () => {
    expect(words("l’Edge d'accès Front-End SIP/TLS")).toEqual([
      'l',
      'edge',
      'd',
      'acces',
      'front',
      'end',
      'sip',
      'tls',
    ]);
  });

  it('keeps A/V and E9-1-1 whole, and phone models', () => {
    expect(words('A/V Edge, E9-1-1, Aastra 6721ip')).toEqual([
      'av',
      'edge',
      'e911',
      'aastra',
      '6721ip',
    ]);
  });

  it.each([
    '50000-59999',
    '50000–59999',
    '50 000-59 999',
    '50\u202F000 – 59\u00A0999',
    '50,000-59,999',
    '50.000-59.999',
  ])('reads %s as one range', (text) => {
    expect(tokenise(text)).toEqual([
      expect.objectContaining({
        kind: 'range',
        from: 50_000,
        to: 59_999,
        start: 0,
        end: text.length,
      }),
    ]);
  });

  it('takes a range that runs downwards, or is not finished yet, for its numbers', () => {
    expect(words('59999-50000')).toEqual(['59999', '50000']);
    expect(words('50000-5')).toEqual(['50000', '5']);
    expect(words('50000-')).toEqual(['50000']);
  });

  it('groups digits where no port could follow, and leaves two ports apart', () => {
    expect(words('50,123')).toEqual(['50123']);
    expect(words('50 000')).toEqual(['50000']);
    expect(words('53 443')).toEqual(['53', '443']);
    expect(words('80,443')).toEqual(['80', '443']);
    expect(words('5061 443')).toEqual(['5061', '443']);
  });

  it('reads a port beside its transport', () => {
    expect(words('tcp/443')).toEqual(['tcp', '443']);
    expect(words('443/udp')).toEqual(['443', 'udp']);
  });

  it('says where each token stands', () => {
    const text = 'Le proxy écoute sur 4443';
    const found = tokenise(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Le', 'proxy', 'écoute', 'sur', '4443']);
  });
});

describe('singular', () => {
  it('drops the s of a plural but not that of a protocol', () => {
    expect(['serveurs', 'services', 'https', 'dns', 'mtls'].map(singular)).toEqual([
      'serveur',
      'service',
      'https',
      'dns',
      'mtls',
    ]);
  });
});
