import type { Style } from './cells.ts';

/** The family as draw.io names fonts: one name, no fallbacks. Where it is not installed, the browser takes another. */
export const FONT = 'IBM Plex Sans';
export const CONDENSED_FONT = 'IBM Plex Sans Condensed';

/** Dashes in pixels, not in widths of their line; nothing for a solid one. */
export function dashStyle(dash: readonly number[]): Style {
  return dash.length > 0 ? { dashed: 1, dashPattern: dash.join(' '), fixDash: 1 } : {};
}
