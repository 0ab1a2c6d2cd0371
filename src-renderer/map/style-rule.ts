import type { StylesheetStyle } from 'cytoscape';
import { diagramThemes, type DiagramTheme } from '#shared/diagram/diagram-theme.ts';

export type MapTheme = 'light' | 'dark' | 'high-contrast';

/** What attention is drawn with: the same colours as the rest of the page. */
const ATTENTION = {
  light: { selected: '#1f5fae', matched: '#ffd54a', dimmed: 0.2, exempt: '#7a3b00' },
  dark: { selected: '#86b8f3', matched: '#8a6d00', dimmed: 0.3, exempt: '#ffb35c' },
  'high-contrast': { selected: '#ffd84d', matched: '#7a6200', dimmed: 0.4, exempt: '#ffb35c' },
} as const satisfies Record<
  MapTheme,
  Record<'selected' | 'matched' | 'exempt', string> & { dimmed: number }
>;

export type Palette = DiagramTheme & (typeof ATTENTION)[MapTheme];

export function paletteOf(theme: MapTheme): Palette {
  return { ...diagramThemes[theme], ...ATTENTION[theme] };
}

export const SANS = '"IBM Plex Sans", system-ui, sans-serif';
export const CONDENSED = '"IBM Plex Sans Condensed", "IBM Plex Sans", system-ui, sans-serif';

/** Drawing order: grounds, their names, boxes, lines, interface boxes, annotations. No two that overlap are equal. */
export const DEPTH = {
  zone: 0,
  firewall: 1,
  groundName: 2,
  box: 3,
  link: 4,
  nested: 5,
  text: 6,
  label: 7,
  raised: 10,
} as const;

/** The shipped types lack `edge-distances: endpoints` and data mappers in list properties. */
export const rule = (selector: string, style: object): StylesheetStyle => ({ selector, style });
