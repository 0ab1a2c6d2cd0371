import { describe, expect, it } from 'vitest';
import { glossary } from '../../../src-shared/glossary/glossary.ts';
import { sheetGlossary } from '../../../src-shared/glossary/sheet-glossary.ts';

describe.each(['en', 'fr'] as const)('the glossary in %s', (language) => {
  it('has at least 60 terms, none twice', () => {
    const terms = glossary
      .flatMap(({ term, abbreviation }) => [
        term[language],
        ...(abbreviation ? [abbreviation] : []),
      ])
      .map((name) => name.toLowerCase());
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('has an abbreviation beside its full name, never as an entry that only repeats it', () => {
    const terms = glossary.map(({ term }) => term[language].toLowerCase());
    for (const { meaning } of glossary)
      expect(terms).not.toContain(meaning[language].toLowerCase());
  });

  it('says phrases without, and sentences with a full stop', () => {
    for (const { meaning, more } of glossary) {
      expect(meaning[language]).toMatch(/[^.]$/u);
      if (more) expect(more[language]).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

it('is typeset in French as French is', () => {
  for (const { term, meaning, more } of glossary) {
    for (const text of [term.fr, meaning.fr, more?.fr ?? ''])
      expect(text).not.toMatch(/ [:;?!»]|'/u);
  }
});

it('explains what the legend of the sheets explains, in the same words', () => {
  for (const entry of sheetGlossary) expect(glossary).toContain(entry);
});
