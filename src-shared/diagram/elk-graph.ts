import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import { roleOf, zones, type InterfaceId } from '#shared/catalog/index.ts';
import { COLUMN_ZONES, columnZoneOf, type ColumnZone } from '#shared/deployment/interfaces.ts';
import { bandWidth, zoneTitleWidth } from './column-titles.ts';
import { seats } from './columns.ts';
import type { Plan, PlannedBox, PlannedLink } from './plan.ts';

/** Room inside a zone's border, in diagram pixels. */
const ZONE_PADDING = '[top=40,left=18,bottom=18,right=18]';

/** Options of ELK's layered algorithm, measured over many scenarios: `npm run bench` prints the quality. */
const ALGORITHM = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.crossingMinimization.semiInteractive': 'true',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_UP',
} as const;

/**
 * How much care a layout takes. A draft only has to find out in which order lines run: in a quarter of the time,
 * with boxes a little worse placed.
 */
const CARE = {
  draft: {
    'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
    'elk.layered.thoroughness': '3',
  },
  final: {
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.thoroughness': '15',
  },
} as const;

const ROOT_OPTIONS = {
  ...ALGORITHM,
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
} as const;

const SPACING = {
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '1',
  'elk.spacing.labelLabel': '4',
  'elk.spacing.portPort': '16',
  'elk.layered.spacing.nodeNodeBetweenLayers': '10',
  'elk.layered.spacing.edgeNodeBetweenLayers': '7',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '5',
} as const;

/** Where the lines of a box with interfaces arrive: heights relative to the box, by port id. */
export type FixedPorts = ReadonlyMap<string, number>;

/** The id of the port where a link meets one of its ends. */
export function portId(planned: PlannedLink, end: 0 | 1): string {
  return `${planned.link.id}@${String(end)}`;
}

function portsOf(
  box: PlannedBox,
  plan: Plan,
): { port: string; side: 'WEST' | 'EAST'; end: InterfaceId }[] {
  return plan.links.flatMap((planned) =>
    ([0, 1] as const)
      .filter((index) => roleOf(planned.link.ends[index]) === box.role)
      .map((index) => ({
        port: portId(planned, index),
        side: index === planned.left ? ('EAST' as const) : ('WEST' as const),
        end: planned.link.ends[index],
      })),
  );
}

function elkNode(box: PlannedBox, plan: Plan, fixed: FixedPorts): ElkNode {
  const inner = box.nested;
  const width = inner?.width ?? box.content.width;
  const height = inner?.height ?? box.content.height;
  const ports = portsOf(box, plan).map(({ port, side }): ElkPort => {
    const place = inner && { x: side === 'WEST' ? 0 : width, y: fixed.get(port) ?? height / 2 };
    return { id: port, width: 0, height: 0, ...place, layoutOptions: { 'elk.port.side': side } };
  });
  return {
    id: box.role,
    width,
    height,
    ports,
    layoutOptions: {
      'elk.portConstraints': inner ? 'FIXED_POS' : 'FIXED_SIDE',
      'elk.position': `(${String(seats[box.role].column * 100)}, ${String(seats[box.role].rank * 10)})`,
      ...(inner
        ? {}
        : {
            'elk.nodeSize.constraints': 'PORTS MINIMUM_SIZE',
            'elk.nodeSize.minimum': `(${String(width)}, ${String(height)})`,
          }),
      ...SPACING,
    },
  };
}

function elkEdge(planned: PlannedLink): ElkExtendedEdge {
  return {
    id: planned.link.id,
    sources: [portId(planned, planned.left)],
    targets: [portId(planned, planned.right)],
    labels: [
      {
        id: `${planned.link.id}@label`,
        text: planned.link.id,
        width: planned.label.width,
        height: planned.label.height,
        layoutOptions: {
          'elk.edgeLabels.placement': 'CENTER',
          // A link that crosses a firewall says so in the firewall's band; any other wherever there is room.
          'elk.layered.edgeLabels.centerLabelPlacementStrategy':
            planned.link.firewalls.length > 0 ? 'MEDIAN_LAYER' : 'SPACE_EFFICIENT_LAYER',
        },
      },
    ],
  };
}

const zoneOfEnd = (end: InterfaceId): ColumnZone => columnZoneOf(roleOf(end));

/** By how much a band is wider than its widest annotation, at least, in diagram pixels. */
const AROUND_ANNOTATION = 30;

/**
 * Zones with no line between them would be laid out one over the other, and a band with short annotations only would
 * be narrower than the name of its firewall. There an edge that is never drawn keeps the zones apart.
 */
function orderOfZones(
  { links, language }: Plan,
  present: readonly ColumnZone[],
): ElkExtendedEdge[] {
  return present.slice(1).flatMap((zone, index): ElkExtendedEdge[] => {
    const before = present[index];
    if (!before) return [];
    const width = bandWidth(before, zone, language);
    const isEnough = ({ link, label }: PlannedLink): boolean => {
      const ends = link.ends.map(zoneOfEnd);
      return (
        ends.includes(before) && ends.includes(zone) && label.width + AROUND_ANNOTATION >= width
      );
    };
    if (links.some(isEnough)) return [];
    return [
      {
        id: `${before}--${zone}`,
        sources: [before],
        targets: [zone],
        labels: [{ id: `${before}--${zone}@label`, text: before, width, height: 1 }],
      },
    ];
  });
}

/** The graph that ELK lays out: zones as compound nodes, roles inside them, links with labels of their real size. */
export function toElkGraph(
  plan: Plan,
  fixed: FixedPorts,
  { care, seed }: { readonly care: keyof typeof CARE; readonly seed: number },
): ElkNode {
  const present = COLUMN_ZONES.filter((zone) => plan.boxes.some((box) => box.zone === zone));
  return {
    id: 'root',
    layoutOptions: {
      ...ROOT_OPTIONS,
      ...CARE[care],
      ...SPACING,
      'elk.randomSeed': String(seed),
    },
    children: present.map((zone) => ({
      id: zone,
      layoutOptions: {
        ...ALGORITHM,
        ...CARE[care],
        ...SPACING,
        'elk.padding': ZONE_PADDING,
        'elk.position': `(${String(COLUMN_ZONES.indexOf(zone) * 1000)}, 0)`,
        'elk.nodeSize.constraints': 'MINIMUM_SIZE',
        'elk.nodeSize.minimum': `(${String(zoneTitleWidth(zones[zone].name[plan.language]))}, 0)`,
      },
      children: plan.boxes
        .filter((box) => box.zone === zone)
        .map((box) => elkNode(box, plan, fixed)),
    })),
    edges: [...plan.links.map(elkEdge), ...orderOfZones(plan, present)],
  };
}
