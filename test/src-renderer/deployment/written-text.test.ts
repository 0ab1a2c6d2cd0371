import { describe, expect, it } from 'vitest';
import { hiddenCharacter } from '#shared/deployment/file/hidden-characters.ts';
import { writtenText } from '../../../src-renderer/deployment/written-text.ts';

describe('a text that somebody pasted', () => {
  it.each([
    ['no-break spaces and line breaks', '\u00A0fe01\r\n of\u00A0Paris\t', 'fe01 of Paris'],
    ['zero-width characters', 'fe01\u200B.corp\u2060.fr\uFEFF', 'fe01.corp.fr'],
    ['what turns the direction of writing', '\u202Efr.01ef\u202C', 'fr.01ef'],
  ])('loses %s', (_what, text, written) => {
    expect(writtenText(text, 20)).toBe(written);
  });

  it('is cut before a character that only half fits', () => {
    const cut = writtenText('abc\u{1F600}', 4);
    expect(cut).toBe('abc');
    expect(hiddenCharacter(cut)).toBeNull();
  });
});
