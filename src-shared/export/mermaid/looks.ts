import { WORKLOAD_IDS, workloads } from '#shared/catalog/index.ts';
import { columnZoneOf } from '#shared/deployment/interfaces.ts';
import { boxLook, containersOf } from '#shared/diagram/box-look.ts';
import type { DiagramTheme } from '#shared/diagram/diagram-theme.ts';
import { lineLook } from '#shared/diagram/line-look.ts';
import type { PlacedBox, PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { nodeId } from './words.ts';

/** The class of a box: its kind and what became of it. */
export const className = (box: PlacedBox, isContainer: boolean): string =>
  [isContainer ? 'container' : box.kind.replaceAll('-', ''), box.change ?? ''].join('');

const dashes = (dash: readonly number[]): string =>
  dash.length > 0 ? `,stroke-dasharray:${dash.join(' ')}` : '';

/** A class for each look of a box. */
export function classMarkup(diagram: PlacedDiagram, theme: DiagramTheme): readonly string[] {
  const containers = containersOf(diagram);
  const classes = new Map<string, string>();
  for (const box of diagram.boxes) {
    const isContainer = containers.has(box.id);
    const { fill, stroke, strokeWidth, dash } = boxLook(box, isContainer, theme);
    const look = `fill:${fill},stroke:${stroke},stroke-width:${String(strokeWidth)}px,color:${theme.boxText}`;
    classes.set(className(box, isContainer), look + dashes(dash));
  }
  return [
    ...[...classes].map(([name, look]) => `  classDef ${name} ${look}`),
    // A subgraph cannot be given its class where it is opened.
    ...diagram.boxes
      .filter(({ id }) => containers.has(id))
      .map((box) => `  class ${nodeId('box', box.id)} ${className(box, true)}`),
  ];
}

export function zoneStyles(
  { boxes, zones }: PlacedDiagram,
  theme: DiagramTheme,
): readonly string[] {
  const used = new Set<string>(boxes.map(({ role }) => columnZoneOf(role)));
  return zones
    .filter(({ id }) => used.has(id))
    .map(
      ({ id }) =>
        `  style ${nodeId('zone', id)} fill:${theme.zones[id]},stroke:${theme.zoneStroke},color:${theme.zoneText}`,
    );
}

/** One style for all links that look the same, with the name of their workload before it. */
export function linkStyles(diagram: PlacedDiagram, theme: DiagramTheme): readonly string[] {
  const looks = new Map<string, number[]>();
  diagram.links.forEach((link, index) => {
    const { colour, width, dash } = lineLook(link, diagram.comparing, theme);
    const look = `stroke:${colour},stroke-width:${String(width)}px,color:${colour}${dashes(dash)}`;
    looks.set(look, [...(looks.get(look) ?? []), index]);
  });
  return [...looks].map(([look, indexes]) => `  linkStyle ${indexes.join(',')} ${look}`);
}

/** What the styles stand for, as remarks: Mermaid has no legend. */
export function legend(
  { links, language, comparing }: PlacedDiagram,
  theme: DiagramTheme,
): readonly string[] {
  if (comparing) return [];
  const drawn = new Set(links.map(({ workload }) => workload));
  return WORKLOAD_IDS.filter((id) => drawn.has(id)).map(
    (id) => `  %% ${theme.workloads[id]} ${workloads[id].name[language]}`,
  );
}
