import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import type { WorkloadId } from '#shared/catalog/index.ts';
import type { Change } from '#shared/diagram/change.ts';
import type {
  PlacedBox,
  PlacedDiagram,
  PlacedFirewall,
  PlacedLabel,
  PlacedLink,
  Rectangle,
} from '#shared/diagram/placed-diagram.ts';
import { BASELINE, TEXT } from '#shared/diagram/text-metrics.ts';
import { bendsOf } from './route.ts';
import { selectionOfBox } from './map-selection.ts';

/** Ids of the elements that stand for a part of the diagram. */
export const elementId = {
  box: (id: string): string => `box:${id}`,
  boxText: (id: string, index: number): string => `text:${id}#${String(index)}`,
  link: (id: string): string => `link:${id}`,
  label: (link: string): string => `label:${link}`,
  line: (link: string, index: number): string => `line:${link}#${String(index)}`,
  number: (link: string, index: number): string => `number:${link}#${String(index)}`,
};

/** Whether an element is a line of the map or a part of its annotation. */
export function isLine(id: string): boolean {
  return /^(link|label|line|number):/.test(id);
}

/** How far above the baseline Cytoscape centres a line of text, in font sizes. */
export const CENTRE_ABOVE_BASELINE = 0.225;
/** Baselines of the names of zones and firewalls, as `svg.ts` draws them, in diagram pixels. */
const ZONE_NAME = { x: 12, y: 23 } as const;
const FIREWALL_NAME_Y = 21;

function centre({ x, y, width, height }: Rectangle): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

function ground(id: string, rectangle: Rectangle, classes: string): NodeDefinition {
  return {
    data: { id, w: rectangle.width, h: rectangle.height },
    position: centre(rectangle),
    classes: `sized ${classes}`,
  };
}

function text(
  id: string,
  words: string,
  at: { x: number; y: number },
  size: number,
  classes: string,
): NodeDefinition {
  return {
    data: { id, text: words },
    position: { x: at.x, y: at.y - CENTRE_ABOVE_BASELINE * size },
    classes: `text ${classes}`,
  };
}

/** The dashed walls on both sides of a firewall's band. */
function walls(firewall: PlacedFirewall): ElementDefinition[] {
  return [firewall.x, firewall.x + firewall.width].flatMap((x, side): ElementDefinition[] => {
    const id = `wall:${firewall.id}#${String(side)}`;
    const foot = (end: string, y: number): NodeDefinition => ({
      data: { id: `${id}-${end}` },
      position: { x, y },
      classes: 'foot',
    });
    return [
      foot('top', firewall.y),
      foot('bottom', firewall.y + firewall.height),
      { data: { id, source: `${id}-top`, target: `${id}-bottom` }, classes: 'wall' },
    ];
  });
}

function box(placed: PlacedBox, containers: ReadonlySet<string>): NodeDefinition[] {
  const kind = containers.has(placed.id) ? 'container' : placed.kind;
  return [
    {
      data: {
        id: elementId.box(placed.id),
        w: placed.width,
        h: placed.height,
        selection: selectionOfBox(placed),
      },
      position: centre(placed),
      classes: [
        `sized box kind-${kind}`,
        ...(placed.parent ? ['nested'] : []),
        ...(placed.change ? [`change-${placed.change}`] : []),
      ].join(' '),
    },
    ...placed.texts.map((line, index) =>
      text(
        elementId.boxText(placed.id, index),
        line.text,
        line,
        line.style === 'title' ? TEXT.titleSize : TEXT.captionSize,
        line.style,
      ),
    ),
  ];
}

/** The class that gives a line or a text of an annotation its looks. */
export function lookClass(
  { workload, change }: { readonly workload: WorkloadId; readonly change?: Change | undefined },
  comparing: boolean,
): string {
  return comparing ? `change-${change ?? 'unchanged'}` : `workload-${workload}`;
}

function link(
  placed: PlacedLink,
  boxes: ReadonlyMap<string, PlacedBox>,
  comparing: boolean,
): EdgeDefinition[] {
  const [from, to] = [boxes.get(placed.from), boxes.get(placed.to)];
  const [first, last] = [placed.points[0], placed.points.at(-1)];
  if (!from || !to || !first || !last) return [];
  const { weights, distances } = bendsOf(placed.points);
  const offset = (point: { x: number; y: number }, of: Rectangle): string =>
    `${String(point.x - centre(of).x)}px ${String(point.y - centre(of).y)}px`;
  return [
    {
      data: {
        id: elementId.link(placed.id),
        source: elementId.box(placed.from),
        target: elementId.box(placed.to),
        fromOffset: offset(first, from),
        toOffset: offset(last, to),
        weights: [...weights],
        distances: [...distances],
        selection: { kind: 'link', id: placed.id },
      },
      classes: [
        'link',
        weights.length > 0 ? 'bent' : 'straight',
        lookClass(placed, comparing),
        ...(placed.heads.from ? ['head-from'] : []),
        ...(placed.heads.to ? ['head-to'] : []),
      ].join(' '),
    },
  ];
}

function label(placed: PlacedLabel, comparing: boolean): NodeDefinition[] {
  const selection = { kind: 'link', id: placed.link };
  return [
    {
      data: { id: elementId.label(placed.link), w: placed.width, h: placed.height, selection },
      position: centre(placed),
      classes: 'sized label',
    },
    ...placed.lines.flatMap((line, index): NodeDefinition[] => {
      const top = placed.y + TEXT.labelPaddingY + index * TEXT.labelLineHeight;
      const end = { x: placed.textX - TEXT.numberGap, y: top + BASELINE * TEXT.labelLineHeight };
      return [
        {
          data: {
            id: elementId.line(placed.link, index),
            w: placed.width,
            text: line.text,
            shift: placed.textX - placed.x - placed.width,
            selection,
          },
          position: { x: placed.x + placed.width / 2, y: top + TEXT.labelLineHeight / 2 },
          classes: `line ${lookClass(line, comparing)}`,
        },
        ...(line.numberText === ''
          ? []
          : [
              text(
                elementId.number(placed.link, index),
                line.numberText,
                end,
                TEXT.numberSize,
                'number',
              ),
            ]),
      ];
    }),
  ];
}

/** The elements of a diagram: grounds, boxes, lines and annotations, each in its exact place. */
export function elementsOf(diagram: PlacedDiagram): ElementDefinition[] {
  const boxes = new Map(diagram.boxes.map((placed) => [placed.id, placed]));
  const containers = new Set(diagram.boxes.flatMap(({ parent }) => parent ?? []));
  return [
    ...diagram.zones.flatMap((zone) => [
      ground(`zone:${zone.id}`, zone, `zone zone-${zone.id}`),
      text(
        `text:zone:${zone.id}`,
        zone.name,
        { x: zone.x + ZONE_NAME.x, y: zone.y + ZONE_NAME.y },
        TEXT.zoneSize,
        'zone-name',
      ),
    ]),
    ground('frame', { x: 0, y: 0, width: diagram.width, height: diagram.height }, 'frame'),
    ...diagram.firewalls.flatMap((firewall) => [
      ground(`firewall:${firewall.id}`, firewall, 'firewall'),
      ...walls(firewall),
      text(
        `text:firewall:${firewall.id}`,
        firewall.name,
        { x: centre(firewall).x, y: firewall.y + FIREWALL_NAME_Y },
        TEXT.firewallSize,
        'firewall-name',
      ),
    ]),
    ...diagram.boxes.flatMap((placed) => box(placed, containers)),
    ...diagram.links.flatMap((placed) => link(placed, boxes, diagram.comparing)),
    ...diagram.labels.flatMap((placed) => label(placed, diagram.comparing)),
  ];
}
