import type { Language } from '#shared/catalog/index.ts';
import { glossary } from '#shared/glossary/glossary.ts';
import { isStopWord, tokenise } from '#shared/search/tokens.ts';
import { helpPages } from '../i18n/help-pages.ts';
import { glossaryId, glossaryText, glossaryTitle } from './glossary-text.ts';
import { pagesOf, placeTitle, type HelpPlace } from './help-place.ts';

/** A part of the help that has what was looked for. */
export interface HelpHit {
  readonly place: HelpPlace;
  /** The id of its element. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface HelpPart extends HelpHit {
  /** What it is called otherwise. */
  readonly other: string;
}

const pointId = (page: string, index: number): string => `help-${page}-${String(index + 1)}`;

function parts(language: Language, isHandOver: boolean): readonly HelpPart[] {
  const explained = pagesOf(isHandOver).flatMap((place) => {
    const { title, lead, points } = helpPages[place];
    return [
      { place, id: 'help-top', title: title[language], text: lead[language], other: '' },
      ...points.map((point, index) => ({
        place,
        id: pointId(place, index),
        title: `${placeTitle(place)[language]} · ${point.title[language]}`,
        text: point.text[language],
        other: '',
      })),
    ];
  });
  const terms = glossary.map((entry) => ({
    place: 'glossary' as const,
    id: glossaryId(entry),
    title: glossaryTitle(entry, language),
    text: glossaryText(entry, language),
    other: entry.term[language === 'en' ? 'fr' : 'en'],
  }));
  return [...explained, ...terms];
}

const wordsOf = (text: string): readonly string[] => tokenise(text).map(({ word }) => word);

/** The words of a query, as they are looked for and marked. */
export function helpTerms(query: string): readonly string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}

const begins = (words: readonly string[], term: string): boolean =>
  words.some((word) => word.startsWith(term));

/** The parts in which each word of a query begins a word, those first whose title has them all. */
export function searchHelp(
  query: string,
  language: Language,
  isHandOver: boolean,
): readonly HelpHit[] {
  const terms = helpTerms(query);
  if (terms.length === 0) return [];
  const found = parts(language, isHandOver).flatMap((part) => {
    const names = wordsOf(`${part.title} ${part.other}`);
    const all = [...names, ...wordsOf(part.text)];
    if (!terms.every((term) => begins(all, term))) return [];
    return [{ part, named: terms.every((term) => begins(names, term)) }];
  });
  const ranked = [...found.filter(({ named }) => named), ...found.filter(({ named }) => !named)];
  return ranked.map(({ part }) => part);
}
