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

  it('are the defaults when the file is larger than any of settings', () => {
    const text = JSON.stringify({ ...defaultSettings, theme: 'dark' });
    expect(parseSettings(text.padEnd(1_000_000)).theme).toBe('dark');
    expect(parseSettings(text.padEnd(64 * largestView + 1))).toEqual(defaultSettings);
  });

  it('keep what is sound and replace only what is not', () => {
    const spoilt = { version: 1, language: 'de', theme: 'dark', view: [1, 2] };
    expect(readSettings(spoilt)).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('drop a view that is larger than what is kept', () => {
    const settings = { version: 1, language: 'en', view: { text: 'x'.repeat(largestView) } };
    expect(readSettings(settings)).toEqual({ ...defaultSettings, language: 'en' });
  });

  it.each([
    ['lists in lists without end', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['a key that reaches into the object', '{"a":{"__proto__":{"polluted":true}}}'],
    ['a key of the language', '{"constructor":{"prototype":{"polluted":true}}}'],
    ['a number beyond all numbers', '{"a":1e999}'],
  ])('drop a view with %s', (_, view) => {
    const text = `{"version":1,"language":"en","theme":"dark","view":${view}}`;
    expect(parseSettings(text)).toEqual({ ...defaultSettings, language: 'en', theme: 'dark' });
  });
});
