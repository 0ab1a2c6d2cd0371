/**
 * Characters that a reader of a text does not see: control characters, line and paragraph separators, marks that turn
 * the direction of writing, zero-width ones, halves of surrogate pairs; and U+FFFD, which a wrong encoding leaves.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;

const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu');

/** How a character is named in writing: `U+202E`. */
function codeName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first character of a text that nobody would see, as `U+202E`; `null` where all can be seen. */
export function hiddenCharacter(text: string): string | null {
  const found = HIDDEN.exec(text);
  return found ? codeName(found[0]) : null;
}

/** A text with the names of its hidden characters in their place, for messages that quote it. */
export function revealHidden(text: string): string {
  return text.replace(ALL_HIDDEN, codeName);
}

/** A text without its hidden characters; those that part words become spaces. What an editor makes of a pasted text. */
export function withoutHidden(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replace(ALL_HIDDEN, '');
}
