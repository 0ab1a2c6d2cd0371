import type { StylesheetJson } from 'cytoscape';
import { TEXT } from '#shared/diagram/text-metrics.ts';
import { lines, widened } from './line-rules.ts';
import {
  CONDENSED,
  DEPTH,
  paletteOf,
  rule,
  SANS,
  type MapTheme,
  type Palette,
} from './style-rule.ts';

/** How much wider a line gets that the pointer is on, and one that is selected. */
const LIT_MORE = 0.8;
const SELECTED_MORE = 1.6;
const GHOST = 0.32;
/** Of the ground behind a found annotation, and of the ring around the selected box. */
export const MATCHED_OPACITY = 0.55;
export const SELECTED_OPACITY = 0.8;

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
    // It stands before several machines.
    rule('.kind-virtual-address', { 'border-width': 4, 'border-style': 'double' }),
    rule('.nested', { 'corner-radius': 3, 'border-width': 1.2, 'z-index': DEPTH.nested }),
    ...(['added', 'removed'] as const).map((change) =>
      rule(`.box.change-${change}`, {
        'border-width': 2.4,
        'border-color': palette.differences[change],
        'border-style': change === 'removed' ? 'dashed' : 'solid',
        'border-dash-pattern': [5, 4],
      }),
    ),
  ];
}

/** What IPsec must leave alone: a broken ring around the box, and a tag that says which way. */
function exemptions(palette: Palette): StylesheetJson {
  return [
    rule('.box.exempt', {
      'outline-width': 3,
      'outline-offset': 3,
      'outline-style': 'dashed',
      'outline-color': palette.exempt,
      'outline-opacity': 1,
    }),
    rule('.tag', {
      shape: 'round-rectangle',
      'corner-radius': 3,
      'background-opacity': 1,
      'background-color': palette.label,
      'border-width': 1,
      'border-color': palette.exempt,
      'font-family': CONDENSED,
      'font-size': TEXT.captionSize,
      'font-weight': 400,
      color: palette.exempt,
      'z-index': DEPTH.raised + 4,
      events: 'yes',
    }),
  ];
}

/** What attention changes; later rules win. */
function marks(palette: Palette): StylesheetJson {
  return [
    rule('.ghost', { opacity: GHOST }),
    rule('.dimmed', { opacity: palette.dimmed }),
    rule('.link.dimmed', { 'underlay-opacity': 0 }),
    rule('.label.dimmed', { 'background-opacity': 0.4 }),
    ...widened(palette, 'lit', LIT_MORE),
    rule('.link.lit', { 'z-index': DEPTH.raised }),
    rule('.link.matched', {
      'underlay-color': palette.matched,
      'underlay-opacity': 0.7,
      'underlay-padding': 4,
    }),
    // Like marked text elsewhere: not every colour of a workload can be read on the mark.
    rule('.line.matched', {
      'background-color': palette.matched,
      'background-opacity': MATCHED_OPACITY,
      color: palette.boxText,
    }),
    rule('.box.end', { 'border-width': 2.4 }),
    rule('.box.selected', {
      'border-width': 2.8,
      'outline-width': 3,
      'outline-offset': 2,
      'outline-color': palette.selected,
      'outline-opacity': SELECTED_OPACITY,
    }),
    ...widened(palette, 'selected', SELECTED_MORE),
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
  const palette = paletteOf(theme);
  return [grounds, texts, boxes, lines, exemptions, marks].flatMap((part) => part(palette));
}
