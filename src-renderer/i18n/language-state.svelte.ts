import type { Language, Text } from '#shared/catalog/index.ts';
import type { LanguageChoice } from '#shared/host/settings.ts';
import { keyNames } from './key-names.ts';

const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Language, string>;

/** Whether the keyboard is a Mac’s. */
const isMac = (): boolean => /Mac OS X|Macintosh/u.test(window.navigator.userAgent);

/** The language of the screen. What reads it is written anew as soon as it changes. */
export class LanguageState {
  readonly #system: Language;
  choice: LanguageChoice = $state('system');
  readonly current: Language = $derived.by(() =>
    this.choice === 'system' ? this.#system : this.choice,
  );
  readonly #numberFormat = $derived(new Intl.NumberFormat(LOCALES[this.current]));
  readonly #collator = $derived(
    new Intl.Collator(LOCALES[this.current], { numeric: true, sensitivity: 'base' }),
  );

  constructor(choice: LanguageChoice, system: Language) {
    this.#system = system;
    this.choice = choice;
  }

  /** The text in the language of the screen. */
  text(text: Text): string {
    return text[this.current];
  }

  /** A count, with the separators of the language. Never for ports, which have none. */
  number(value: number): string {
    return this.#numberFormat.format(value);
  }

  /** A shortcut with the names that its keyboards print on the keys. */
  keys(shortcut: string): string {
    return keyNames(shortcut, this.current, isMac());
  }

  /** The order in which the language sorts two words. */
  compare(a: string, b: string): number {
    return this.#collator.compare(a, b);
  }
}
