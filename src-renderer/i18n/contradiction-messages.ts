import type { Language, Text } from '#shared/catalog/index.ts';
import { counted } from './plural.ts';

/** Words for what pages dispute and for what they say beside their tables, in the inspector and in the tables. */
export const contradictionMessages = {
  pagesDisagree: { en: 'Pages disagree', fr: 'Pages en désaccord' },
  newest: { en: 'newest', fr: 'la plus récente' },
  newestHelp: {
    en: 'The newest page of its product among those that take part',
    fr: 'La page la plus récente de son produit parmi celles en cause',
  },
  undated: { en: 'no date', fr: 'sans date' },
  reading: { en: 'Our reading', fr: 'Notre lecture' },
  why: { en: 'Why', fr: 'Pourquoi' },
  otherProduct: { en: 'Other products', fr: 'Autres produits' },
  goodToKnow: { en: 'Good to know', fr: 'Bon à savoir' },
} as const satisfies Record<string, Text>;

/** A heading with how many it stands for: `Pages disagree on 3 points`. */
export function disagreementCount(count: number): Text {
  const { pagesDisagree } = contradictionMessages;
  if (count === 1) return pagesDisagree;
  return {
    en: `${pagesDisagree.en} on ${String(count)} points`,
    fr: `${pagesDisagree.fr} sur ${String(count)} points`,
  };
}

/** What the mark of a flow says: `Pages disagree: Outbound XMPP 5269; Federation 5061 inbound`. */
export function disagreementText(titles: readonly Text[]): Text {
  const { pagesDisagree } = contradictionMessages;
  return {
    en: `${pagesDisagree.en}: ${titles.map(({ en }) => en).join('; ')}`,
    fr: `${pagesDisagree.fr}\u00A0: ${titles.map(({ fr }) => fr).join('\u00A0; ')}`,
  };
}

/** `3 facts that matter in other scenarios`. */
export function elsewhereCount(count: number): Text {
  return counted(count, String(count), {
    one: { en: 'more in other scenarios', fr: 'autre dans d’autres scénarios' },
    other: { en: 'more in other scenarios', fr: 'autres dans d’autres scénarios' },
  });
}

/** A page's ISO date as people write it. */
export function dateText(date: string | null, language: Language): string {
  if (date === null) return contradictionMessages.undated[language];
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
