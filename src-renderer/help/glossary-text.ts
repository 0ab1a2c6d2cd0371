import type { Language } from '#shared/catalog/index.ts';
import type { GlossaryEntry } from '#shared/glossary/sheet-glossary.ts';

/** What a term means, in whole sentences. */
export function glossaryText({ meaning, more }: GlossaryEntry, language: Language): string {
  const phrase = meaning[language];
  const sentence = `${phrase.charAt(0).toLocaleUpperCase(language)}${phrase.slice(1)}.`;
  return more ? `${sentence} ${more[language]}` : sentence;
}

/** The id of an entry's element. */
export const glossaryId = ({ term }: GlossaryEntry): string =>
  `help-${term.en.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}`;
