import { expect, it } from 'vitest';
import { systemLanguageFrom } from '../../../src-shared/host/system-language.ts';

it.each([
  [['fr-CA', 'en-US'], 'fr'],
  [['en-GB', 'fr'], 'en'],
  [['de-DE', 'fr-FR', 'en'], 'fr'],
  [['frr', 'de'], 'en'],
  [[], 'en'],
])('of the languages %j the first one Portolan speaks is %s', (tags, language) => {
  expect(systemLanguageFrom(tags)).toBe(language);
});
