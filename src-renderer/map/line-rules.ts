import type { StylesheetJson } from 'cytoscape';
import { WORKLOAD_IDS } from '#shared/catalog/index.ts';
import { lineLook, type LineLook } from '#shared/diagram/line-look.ts';
import { BASELINE, TEXT } from '#shared/diagram/text-metrics.ts';
import { CENTRE_ABOVE_BASELINE, lookClass } from './elements.ts';
import { CONDENSED, DEPTH, rule, type Palette } from './style-rule.ts';

/** From where Cytoscape would centre an annotation line to where its baseline belongs. */
const LINE_DROP = (BASELINE - 0.5) * TEXT.labelLineHeight - CENTRE_ABOVE_BASELINE * TEXT.labelSize;

/** Every look that a line can have, by its class. */
function looksOf(palette: Palette): readonly (readonly [string, LineLook])[] {
  const workload = WORKLOAD_IDS[0];
  const changes = [
    { workload },
    { workload, change: 'added' },
    { workload, change: 'removed' },
  ] as const;
  return [
    ...WORKLOAD_IDS.map((id) => [{ workload: id }, false] as const),
    ...changes.map((change) => [change, true] as const),
  ].map(([line, comparing]) => [lookClass(line, comparing), lineLook(line, comparing, palette)]);
}

/** Lines of the map and their annotations. */
export function lines(palette: Palette): StylesheetJson {
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
    ...looksOf(palette).flatMap(([name, { colour, width, dash }]) => [
      rule(`.line.${name}`, { color: colour }),
      rule(`.link.${name}`, {
        width,
        'line-color': colour,
        'source-arrow-color': colour,
        'target-arrow-color': colour,
        ...(dash.length > 0
          ? { 'line-style': 'dashed', 'line-dash-pattern': [...dash] }
          : { 'line-style': 'solid' }),
      }),
    ]),
  ];
}

/** Lines that draw attention get wider, each from its own width. */
export function widened(palette: Palette, mark: string, more: number): StylesheetJson {
  return looksOf(palette).map(([name, { width }]) =>
    rule(`.link.${name}.${mark}`, { width: width + more }),
  );
}
