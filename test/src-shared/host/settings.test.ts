import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  largestView,
  parseSettings,
  readSettings,
} from '../../../src-shared/host/settings.ts';

describe('remembered settings', () => {
  it('come back as they were kept', () => {
    const settings = {
      version: 1,
      language: 'fr',
      theme: 'dark',
      view: { columns: ['port', 'from'], open: true, width: 320, last: null },
    } as const;
    expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it.each(['', '{', 'null', '[]', '"en"', '{"version":2,"language":"fr"}'])(
    'are the defaults when the file holds %j',
    (text) => {
      expect(parseSettings(text)).toEqual(defaultSettings);
    },
  );

  it('keep what is sound and replace only what is not', () => {
    const spoilt = { version: 1, language: 'de', theme: 'dark', view: [1, 2] };
    expect(readSettings(spoilt)).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('drop a view that is larger than what is kept', () => {
    const settings = { version: 1, language: 'en', view: { text: 'x'.repeat(largestView) } };
    expect(readSettings(settings)).toEqual({ ...defaultSettings, language: 'en' });
  });
});
