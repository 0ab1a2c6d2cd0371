import { describe, expect, it } from 'vitest';
import { keyNames } from '../../../src-renderer/i18n/key-names.ts';

describe('keys', () => {
  it('have the names that the keyboards of the language print on them', () => {
    expect(keyNames('Ctrl+Shift+S', 'en', false)).toBe('Ctrl+Shift+S');
    expect(keyNames('Ctrl+Shift+S', 'fr', false)).toBe('Ctrl+Maj+S');
    expect(keyNames('Alt+PageDown', 'fr', false)).toBe('Alt+Page suiv.');
    expect(keyNames('+', 'fr', false)).toBe('+');
  });

  it('stand on a Mac as its signs, in its order', () => {
    expect(keyNames('Ctrl+Shift+S', 'en', true)).toBe('⇧⌘S');
    expect(keyNames('Alt+1', 'fr', true)).toBe('⌥1');
    expect(keyNames('?', 'en', true)).toBe('?');
  });
});
