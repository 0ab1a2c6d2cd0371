import type { Language } from '#shared/catalog/index.ts';

/** Parts of a cell in one line, parted by semicolons as each language sets them. */
export function joinList(parts: readonly string[], language: Language): string {
  return parts.join(language === 'fr' ? '\u00A0; ' : '; ');
}
