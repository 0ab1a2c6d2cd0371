import { LANGUAGES, type Language } from '#shared/catalog/index.ts';

/** The language of a POSIX environment: the first of LC_ALL, LC_MESSAGES and LANG that is set; English if none. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return /^fr(?:[_.@-]|$)/i.test(locale) ? 'fr' : 'en';
}

/** Whether a text names a language that Portolan speaks. */
export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}
