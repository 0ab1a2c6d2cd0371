const LETTERS: ReadonlySet<string> = new Set(['b', 'k', 'n', 'o', 'p', 's']);

/**
 * Whether a key is a shortcut by which the window saves, leaves or covers what is being written: that has to be taken
 * over first. Ctrl and Alt together are AltGr, which writes characters.
 */
export function isWindowKey({
  ctrlKey,
  metaKey,
  altKey,
  key,
  code,
}: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'key' | 'code'>): boolean {
  const control = ctrlKey || metaKey;
  if (control === altKey) return false;
  return /^Digit[1-4]$/u.test(code) || (control && LETTERS.has(key.toLowerCase()));
}
