import type { Language } from '#shared/catalog/index.ts';
import type { GlossaryEntry } from '#shared/glossary/glossary-entry.ts';

/** A term with what it is called for short. */
export const glossaryTitle = ({ term, abbreviation }: GlossaryEntry, language: Language): string =>
  abbreviation === undefined ? term[language] : `${term[language]} (${abbreviation})`;

/** What a term means, in whole sentences. */
export function glossaryText({ meaning, more }: GlossaryEntry, language: Language): string {
  const phrase = meaning[language];
  const sentence = `${phrase.charAt(0).toLocaleUpperCase(language)}${phrase.slice(1)}.`;
  return more ? `${sentence} ${more[language]}` : sentence;
}

/** The id of an entry's element. */
export const glossaryId = ({ term }: GlossaryEntry): string =>
  `help-${term.en.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}`;
