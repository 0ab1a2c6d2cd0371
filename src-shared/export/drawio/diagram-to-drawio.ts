import { WORKLOAD_IDS, workloads, type Text } from '#shared/catalog/index.ts';
import { containersOf } from '#shared/diagram/box-look.ts';
import {
  diagramThemes,
  type DiagramTheme,
  type DiagramThemeId,
} from '#shared/diagram/diagram-theme.ts';
import type { PlacedBox, PlacedDiagram, Point } from '#shared/diagram/placed-diagram.ts';
import { boxNames } from '../box-names.ts';
import { boxCell } from './box-cell.ts';
import { layerCells } from './cells.ts';
import { firewallCell, zoneCell } from './ground-cells.ts';
import { linkCells, type LinkEnd } from './link-cells.ts';
import { element } from './xml.ts';

/** Left free on the page around the diagram, in diagram pixels: an outline on the edge would ask for a second page. */
const PAGE_MARGIN = 12;

const GROUND = {
  id: '1',
  name: { en: 'Zones and firewalls', fr: 'Zones et pare-feu' } satisfies Text,
};
const BOXES = { id: 'layer:roles', name: { en: 'Roles', fr: 'Rôles' } satisfies Text };

const cellId = {
  zone: (id: string) => `zone:${id}`,
  firewall: (id: string) => `firewall:${id}`,
  box: (id: string) => `box:${id}`,
  link: (id: string) => `link:${id}`,
  label: (id: string) => `label:${id}`,
  layer: (id: string) => `layer:${id}`,
} as const;

/** Everything moved off the edge of the page. */
function onPage(diagram: PlacedDiagram): PlacedDiagram {
  const move = <T extends Point>(item: T): T => ({
    ...item,
    x: item.x + PAGE_MARGIN,
    y: item.y + PAGE_MARGIN,
  });
  return {
    ...diagram,
    zones: diagram.zones.map(move),
    firewalls: diagram.firewalls.map(move),
    boxes: diagram.boxes.map((box) => ({ ...move(box), texts: box.texts.map(move) })),
    links: diagram.links.map((link) => ({ ...link, points: link.points.map(move) })),
    labels: diagram.labels.map((label) => ({ ...move(label), textX: label.textX + PAGE_MARGIN })),
  };
}

function boxCells(
  { boxes }: PlacedDiagram,
  containers: ReadonlySet<string>,
  theme: DiagramTheme,
): string[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return boxes.map((box) => {
    const around = box.parent === null ? undefined : byId.get(box.parent);
    const parent = around ? cellId.box(around.id) : BOXES.id;
    const place = { ...box, x: box.x - (around?.x ?? 0), y: box.y - (around?.y ?? 0) };
    const isContainer = containers.has(box.id);
    return boxCell(box, { id: cellId.box(box.id), parent, place, isContainer }, theme);
  });
}

function allLinkCells(diagram: PlacedDiagram, theme: DiagramTheme): string[] {
  const names = boxNames(diagram);
  const boxes = new Map<string, PlacedBox>(diagram.boxes.map((box) => [box.id, box]));
  const labels = new Map(diagram.labels.map((label) => [label.link, label]));
  const endOf = (id: string): LinkEnd => {
    const box = boxes.get(id);
    if (!box) throw new Error(`No box is called ${id}.`);
    return { box, cell: cellId.box(id), name: names.get(id) ?? id };
  };
  return diagram.links.flatMap((link) => {
    const ids = {
      layer: cellId.layer(link.workload),
      link: cellId.link(link.id),
      label: cellId.label(link.id),
    };
    const ends = [endOf(link.from), endOf(link.to)] as const;
    return linkCells(
      { link, label: labels.get(link.id), ids, ends, comparing: diagram.comparing },
      theme,
    );
  });
}

/** The ground, the boxes, and a layer for each workload that some line has. */
function layersOf({
  language,
  links,
}: PlacedDiagram): { readonly id: string; readonly name: string }[] {
  const drawn = new Set(links.map(({ workload }) => workload));
  return [
    ...[GROUND, BOXES].map(({ id, name }) => ({ id, name: name[language] })),
    ...WORKLOAD_IDS.filter((id) => drawn.has(id)).map((id) => ({
      id: cellId.layer(id),
      name: workloads[id].name[language],
    })),
  ];
}

/**
 * A placed diagram as a `.drawio` file to go on drawing in: zones and firewalls below and locked, boxes as shapes,
 * links as connectors with their bends, annotations as shapes that move with their connector, and a layer for each
 * workload. Connectors carry the numbers and ids of their flows as data. One page, as large as the drawing, plain XML.
 */
export function diagramToDrawio(
  diagram: PlacedDiagram,
  { title, theme: themeId = 'light' }: { readonly title: string; readonly theme?: DiagramThemeId },
): string {
  const theme: DiagramTheme = diagramThemes[themeId];
  const placed = onPage(diagram);
  const root = element('root', {}, [
    ...layerCells(layersOf(placed)),
    ...placed.zones.map((zone) =>
      zoneCell(zone, { id: cellId.zone(zone.id), parent: GROUND.id }, theme),
    ),
    ...placed.firewalls.map((firewall) =>
      firewallCell(firewall, { id: cellId.firewall(firewall.id), parent: GROUND.id }, theme),
    ),
    ...boxCells(placed, containersOf(placed), theme),
    ...allLinkCells(placed, theme),
  ]);
  const page = {
    grid: 0,
    guides: 1,
    tooltips: 1,
    connect: 1,
    arrows: 1,
    fold: 1,
    page: 1,
    pageScale: 1,
    pageWidth: Math.ceil(diagram.width + 2 * PAGE_MARGIN),
    pageHeight: Math.ceil(diagram.height + 2 * PAGE_MARGIN),
    background: theme.paper,
    math: 0,
    shadow: 0,
  };
  const sheet = element('diagram', { id: 'map', name: title }, [
    element('mxGraphModel', page, [root]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('mxfile', { host: 'Portolan', compressed: 'false' }, [sheet])}\n`;
}
