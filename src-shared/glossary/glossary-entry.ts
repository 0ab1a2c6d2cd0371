import type { Text } from '#shared/catalog/index.ts';

/** A term of the field and what it means. */
export interface GlossaryEntry {
  readonly term: Text;
  /** What it is called for short: a second name of the same entry, never an entry of its own. */
  readonly abbreviation?: string;
  /** A phrase without a full stop, short enough for the legend where it stands on sheets. */
  readonly meaning: Text;
  /** What there is to say beyond it, in whole sentences, where there is room. */
  readonly more?: Text;
}

/** A term that is the same in both languages. */
export const same = (term: string): Text => ({ en: term, fr: term });
