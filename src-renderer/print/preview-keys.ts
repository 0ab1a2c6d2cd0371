const PAGES: Readonly<Record<string, number>> = {
  PageDown: 1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
/** On many keyboards `+` is `=` with Shift. */
const ZOOMS: Readonly<Record<string, 'in' | 'out'>> = { '+': 'in', '=': 'in', '-': 'out' };

/** How many pages a key goes on, or which way it zooms; `null` where it is for something else. */
export function previewKey(key: string): number | 'in' | 'out' | null {
  return PAGES[key] ?? ZOOMS[key] ?? null;
}
