import type { StylesheetJson, StylesheetStyle } from 'cytoscape';
import { WORKLOAD_IDS } from '#shared/catalog/index.ts';
import { diagramThemes, type DiagramTheme } from '#shared/diagram/diagram-theme.ts';
import { BASELINE, TEXT } from '#shared/diagram/text-metrics.ts';
import { workloadLooks } from '#shared/diagram/workload-look.ts';
import { CENTRE_ABOVE_BASELINE } from './elements.ts';

export type MapTheme = 'light' | 'dark' | 'high-contrast';

/** What attention is drawn with: the same colours as the rest of the page. */
const ATTENTION = {
  light: { selected: '#1f5fae', matched: '#ffd54a', dimmed: 0.2 },
  dark: { selected: '#86b8f3', matched: '#8a6d00', dimmed: 0.3 },
  'high-contrast': { selected: '#ffd84d', matched: '#7a6200', dimmed: 0.4 },
} as const satisfies Record<MapTheme, { selected: string; matched: string; dimmed: number }>;

type Palette = DiagramTheme & (typeof ATTENTION)[MapTheme];

const SANS = '"IBM Plex Sans", system-ui, sans-serif';
const CONDENSED = '"IBM Plex Sans Condensed", "IBM Plex Sans", system-ui, sans-serif';
/** How much wider a line gets that the pointer is on, and one that is selected. */
const LIT_MORE = 0.8;
const SELECTED_MORE = 1.6;
/** From where Cytoscape would centre an annotation line to where its baseline belongs. */
const LINE_DROP = (BASELINE - 0.5) * TEXT.labelLineHeight - CENTRE_ABOVE_BASELINE * TEXT.labelSize;
const GHOST = 0.32;

/** Drawing order: grounds, their names, boxes, lines, interface boxes, annotations. No two that overlap are equal. */
const DEPTH = {
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

// The shipped types lack `edge-distances: endpoints` and data mappers in list properties.
const rule = (selector: string, style: object): StylesheetStyle => ({ selector, style });

function grounds(palette: Palette): StylesheetJson {
  return [
    rule('node', {
      width: 1,
      height: 1,
      shape: 'rectangle',
      'background-opacity': 0,
      'border-width': 0,
      'z-index-compare': 'manual',
      'overlay-opacity': 0,
      events: 'no',
    }),
    // Mapped properties are parsed for every single node: only for those that need them.
    rule('.sized', { width: 'data(w)', height: 'data(h)' }),
    rule('.zone', { 'background-opacity': 1, 'z-index': DEPTH.zone }),
    ...Object.entries(palette.zones).map(([zone, colour]) =>
      rule(`.zone-${zone}`, { 'background-color': colour }),
    ),
    rule('.frame', {
      'border-width': 1,
      'border-color': palette.zoneStroke,
      'z-index': DEPTH.groundName,
    }),
    rule('.firewall', {
      'background-opacity': 1,
      'background-color': palette.firewall,
      'z-index': DEPTH.firewall,
    }),
    rule('edge', { 'z-index-compare': 'manual', 'overlay-opacity': 0, 'arrow-scale': 0.75 }),
    rule('.wall', {
      'curve-style': 'straight',
      width: 2,
      'line-style': 'dashed',
      'line-dash-pattern': [5, 3],
      'line-color': palette.firewallStroke,
      'z-index': DEPTH.groundName,
      events: 'no',
    }),
  ];
}

function texts(palette: Palette): StylesheetJson {
  return [
    rule('.text', {
      label: 'data(text)',
      'text-valign': 'center',
      'text-halign': 'center',
      'font-family': SANS,
      'font-size': TEXT.titleSize,
      'font-weight': 600,
      color: palette.boxText,
      'z-index': DEPTH.text,
    }),
    rule('.caption', {
      'font-family': CONDENSED,
      'font-size': TEXT.captionSize,
      'font-weight': 400,
      color: palette.mutedText,
    }),
    rule('.number', {
      'font-family': CONDENSED,
      'font-size': TEXT.numberSize,
      'font-weight': 400,
      'text-halign': 'left',
      color: palette.mutedText,
      'z-index': DEPTH.label + 1,
    }),
    rule('.zone-name', {
      'text-halign': 'right',
      'font-size': TEXT.zoneSize,
      color: palette.zoneText,
      'z-index': DEPTH.groundName,
    }),
    rule('.firewall-name', {
      'font-size': TEXT.firewallSize,
      color: palette.firewallText,
      'z-index': DEPTH.groundName,
    }),
  ];
}

function boxes(palette: Palette): StylesheetJson {
  return [
    rule('.box', {
      shape: 'round-rectangle',
      'corner-radius': 4,
      'background-opacity': 1,
      'border-width': 1.4,
      'border-position': 'inside',
      'z-index': DEPTH.box,
      events: 'yes',
    }),
    ...Object.entries(palette.boxes).map(([kind, { fill, stroke }]) =>
      rule(`.kind-${kind}`, { 'background-color': fill, 'border-color': stroke }),
    ),
    rule('.kind-party', { 'corner-radius': 10 }),
    rule('.nested', { 'corner-radius': 3, 'border-width': 1.2, 'z-index': DEPTH.nested }),
  ];
}

function lines(palette: Palette): StylesheetJson {
  return [
    rule('.link', {
      'z-index': DEPTH.link,
      'underlay-color': palette.label,
      'underlay-opacity': 0.85,
      'underlay-padding': 1.8,
    }),
    rule('.straight', { 'curve-style': 'straight' }),
    rule('.bent', {
      'curve-style': 'round-segments',
      'edge-distances': 'endpoints',
      'segment-weights': 'data(weights)',
      'segment-distances': 'data(distances)',
      'segment-radii': [5],
      'radius-type': 'arc-radius',
    }),
    rule('.link', { 'source-endpoint': 'data(fromOffset)', 'target-endpoint': 'data(toOffset)' }),
    rule('.head-from', { 'source-arrow-shape': 'triangle' }),
    rule('.head-to', { 'target-arrow-shape': 'triangle' }),
    rule('.label', {
      'background-opacity': 0.9,
      'background-color': palette.label,
      shape: 'round-rectangle',
      'corner-radius': 2,
      'z-index': DEPTH.label,
      events: 'yes',
    }),
    rule('.line', {
      width: 'data(w)',
      height: TEXT.labelLineHeight,
      label: 'data(text)',
      'text-valign': 'center',
      'text-halign': 'right',
      'text-margin-x': 'data(shift)',
      'text-margin-y': LINE_DROP,
      'font-family': CONDENSED,
      'font-size': TEXT.labelSize,
      'z-index': DEPTH.label + 1,
      events: 'yes',
    }),
    ...WORKLOAD_IDS.flatMap((id) => {
      const look = workloadLooks[id];
      const colour = palette.workloads[id];
      return [
        rule(`.line.workload-${id}`, { color: colour }),
        rule(`.link.workload-${id}`, {
          width: look.width,
          'line-color': colour,
          'source-arrow-color': colour,
          'target-arrow-color': colour,
          ...(look.dash.length > 0
            ? { 'line-style': 'dashed', 'line-dash-pattern': [...look.dash] }
            : { 'line-style': 'solid' }),
        }),
      ];
    }),
  ];
}

/** Lines that draw attention get wider, each from its own width. */
function widened(mark: string, more: number): StylesheetJson {
  return WORKLOAD_IDS.map((id) =>
    rule(`.link.workload-${id}.${mark}`, { width: workloadLooks[id].width + more }),
  );
}

/** What attention changes; later rules win. */
function marks(palette: Palette): StylesheetJson {
  return [
    rule('.ghost', { opacity: GHOST }),
    rule('.dimmed', { opacity: palette.dimmed }),
    rule('.link.dimmed', { 'underlay-opacity': 0 }),
    rule('.label.dimmed', { 'background-opacity': 0.4 }),
    ...widened('lit', LIT_MORE),
    rule('.link.lit', { 'z-index': DEPTH.raised }),
    rule('.link.matched', {
      'underlay-color': palette.matched,
      'underlay-opacity': 0.7,
      'underlay-padding': 4,
    }),
    rule('.line.matched', { 'background-color': palette.matched, 'background-opacity': 0.55 }),
    rule('.box.end', { 'border-width': 2.4 }),
    rule('.box.selected', {
      'border-width': 2.8,
      'outline-width': 3,
      'outline-offset': 2,
      'outline-color': palette.selected,
      'outline-opacity': 0.5,
    }),
    ...widened('selected', SELECTED_MORE),
    rule('.link.selected', {
      'underlay-color': palette.selected,
      'underlay-opacity': 0.22,
      'underlay-padding': 5,
      'z-index': DEPTH.raised + 1,
    }),
    rule('.label.selected', {
      'background-opacity': 1,
      'border-width': 1.4,
      'border-color': palette.selected,
      'z-index': DEPTH.raised + 2,
    }),
    rule('.line.selected, .number.selected', { 'font-weight': 600, 'z-index': DEPTH.raised + 3 }),
  ];
}

/** The stylesheet of a theme. */
export function stylesheetOf(theme: MapTheme): StylesheetJson {
  const palette: Palette = { ...diagramThemes[theme], ...ATTENTION[theme] };
  return [grounds, texts, boxes, lines, marks].flatMap((part) => part(palette));
}
