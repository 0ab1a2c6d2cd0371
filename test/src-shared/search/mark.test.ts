import { describe, expect, it } from 'vitest';
import { markParts } from '#shared/search/mark.ts';

const marked = (text: string, terms: string[]): string =>
  markParts(text, terms)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('markParts', () => {
  it('leaves a text whole where there is nothing to mark', () => {
    expect(markParts('Edge', [])).toEqual([{ text: 'Edge', marked: false }]);
    expect(markParts('', ['edge'])).toEqual([]);
  });

  it('marks beginnings of words whatever their accents', () => {
    expect(marked('Fédération et préfédération', ['fed'])).toBe('[Féd]ération et préfédération');
  });

  it('marks the whole word where the singular matches', () => {
    expect(marked('Un serveur, des serveurs', ['serveurs'])).toBe('Un [serveur], des [serveurs]');
  });

  it('marks a port, and the range around it, but no longer number', () => {
    expect(marked('5061, 50610, 5000–5999', ['5061'])).toBe('[5061], 50610, [5000–5999]');
  });

  it('marks the beginning of numbers while one is typed', () => {
    expect(marked('5060, 5061, 443', ['506*'])).toBe('[506]0, [506]1, 443');
  });

  it('marks the numbers and ranges that a range shares', () => {
    expect(marked('443, 50123, 49152–57500', ['50000-59999'])).toBe('443, [50123], [49152–57500]');
  });

  it('marks A/V and words with ligatures as a whole', () => {
    expect(marked('Edge A/V', ['av'])).toBe('Edge [A/V]');
    expect(marked('mise en œuvre', ['oeuv'])).toBe('mise en [œuvre]');
  });

  it('does not mark MTLS for TLS', () => {
    expect(marked('TLS MTLS', ['tls'])).toBe('[TLS] MTLS');
  });
});
