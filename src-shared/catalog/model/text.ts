/** A text in both languages of the product. Both are written by hand; neither is derived from the other. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** The languages Portolan speaks. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
