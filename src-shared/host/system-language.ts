import type { Language } from './settings.ts';

/** The first language of the system that Portolan speaks, from tags such as `fr-CA`; English if none. */
export function systemLanguageFrom(tags: readonly string[]): Language {
  for (const tag of tags) {
    if (/^fr\b/i.test(tag)) return 'fr';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
