/** A text in both languages of the product. Both are written by hand; neither is derived from the other. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** The languages Portolan speaks. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text made for each language in the same way. */
export function inEach(make: (language: Language) => string): Text {
  return { en: make('en'), fr: make('fr') };
}
