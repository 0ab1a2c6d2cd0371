import { expect, it } from 'vitest';
import {
  hiddenCharacter,
  revealHidden,
  withoutHidden,
} from '#shared/deployment/file/hidden-characters.ts';

it.each(['fe01.kerlann.test', 'Hélène Tancarville', 'a\u00a0: b', '電話 😀', '=1+1', ''])(
  'finds nothing hidden in %j and leaves it alone',
  (text) => {
    expect(hiddenCharacter(text)).toBeNull();
    expect(withoutHidden(text)).toBe(text);
  },
);

it.each([
  ['a\u202Eb', 'U+202E', 'ab'],
  ['a\tb\r\nc', 'U+0009', 'a b c'],
  ['a\u2028b', 'U+2028', 'a b'],
  ['\uFEFFab', 'U+FEFF', 'ab'],
  ['a\u{E0041}b', 'U+E0041', 'ab'],
  ['a\uD800b', 'U+D800', 'ab'],
])('finds in %j the character %s, and leaves %j without it', (text, character, clean) => {
  expect(hiddenCharacter(text)).toBe(character);
  expect(revealHidden(text)).toContain(character);
  expect(withoutHidden(text)).toBe(clean);
  expect(hiddenCharacter(clean)).toBeNull();
});
