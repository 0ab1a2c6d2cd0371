import { app } from 'electron';
import type { Language } from '#shared/host/settings.ts';
import { systemLanguageFrom } from '#shared/host/system-language.ts';

/** The language of the system, for the menu before the page has said which one the user chose. */
export function systemLanguage(): Language {
  return systemLanguageFrom([...app.getPreferredSystemLanguages(), app.getLocale()]);
}
