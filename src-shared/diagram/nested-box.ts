import {
  findInterface,
  roleOf,
  roles,
  type InterfaceId,
  type Language,
  type RoleId,
} from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { interfaceContent, type BoxContent } from './box-content.ts';
import { changeAt, type Change } from './change.ts';
import type { DrawnDetail } from './map-request.ts';
import type { Rectangle } from './placed-diagram.ts';

/** Distances inside a box that holds interface boxes, in diagram pixels. */
const NESTED = {
  top: 26,
  side: 10,
  bottom: 10,
  gap: 8,
  /** Between an address of the nodes and the virtual one before it: they read as a pair. */
  pairGap: 3,
  between: 14,
  port: 17,
  portMargin: 9,
} as const;

/** A role is drawn with its interfaces inside when it has this many or more. */
const NESTED_FROM = 3;

/** An interface box, placed relative to its role's box, with the heights at which its lines arrive. */
export interface InterfaceBox extends Rectangle {
  readonly id: InterfaceId;
  readonly content: BoxContent;
  readonly kind: 'interface' | 'virtual-address';
  readonly change: Change | undefined;
  /** Heights relative to the role's box, one for each line end, top down. */
  readonly ports: readonly number[];
}

export interface NestedBox {
  readonly width: number;
  readonly height: number;
  readonly interfaces: readonly InterfaceBox[];
}

/** The interfaces in use that are drawn inside a role's box; none for a role that is one plain box. */
export function nestedInterfaces(role: RoleId, topology: Topology): readonly InterfaceId[] {
  if (Object.keys(roles[role].interfaces).length < NESTED_FROM) return [];
  const order = Object.keys(roles[role].interfaces);
  return topology.interfaces
    .filter((end) => roleOf(end) === role)
    .sort((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));
}

const keyOf = (end: InterfaceId): string => end.slice(end.indexOf('/') + 1);

/** The catalog names the virtual address of `edge/access` `edge/access-vip`. */
const VIRTUAL = /-vip$/;

const nodeAddress = (end: InterfaceId): string => end.replace(VIRTUAL, '');

function spread(y: number, height: number, count: number): readonly number[] {
  const step = NESTED.port;
  const start = y + height / 2 - ((count - 1) * step) / 2;
  return Array.from({ length: count }, (_, index) => start + index * step);
}

interface MeasuredInterface extends Pick<InterfaceBox, 'id' | 'content' | 'kind' | 'change'> {
  readonly count: number;
  /** The least height that its name and lines need. */
  readonly needed: number;
  readonly face: 'outside' | 'inside';
}

/** What stands between an interface and the one above it. */
function gapAbove(interfaces: readonly MeasuredInterface[], index: number): number {
  const [above, own] = [interfaces[index - 1], interfaces[index]];
  if (!above || !own) return 0;
  return nodeAddress(above.id) === nodeAddress(own.id) ? NESTED.pairGap : NESTED.gap;
}

const stackHeight = (interfaces: readonly MeasuredInterface[]): number =>
  interfaces.reduce((sum, { needed }, index) => sum + needed + gapAbove(interfaces, index), 0);

/** Interfaces one under the other, all as wide and together as high as the room given. */
function stack(
  interfaces: readonly MeasuredInterface[],
  room: { readonly x: number; readonly width: number; readonly height: number },
): readonly InterfaceBox[] {
  const extra = (room.height - stackHeight(interfaces)) / Math.max(1, interfaces.length);
  let y: number = NESTED.top;
  return interfaces.map(({ id, content, kind, change, count, needed }, index) => {
    const height = needed + extra;
    y += gapAbove(interfaces, index);
    const ports = spread(y, height, count);
    const box = { id, content, kind, change, x: room.x, y, width: room.width, height, ports };
    y += height;
    return box;
  });
}

/**
 * Lays out a role that is drawn with its interfaces inside: outside faces stacked on the left, inside faces on the
 * right, both along the whole height. `lineEnds` says how many lines arrive at an interface; `minimumWidth` is the
 * room for the role's own name.
 */
export function layOutNestedBox(
  interfaces: readonly InterfaceId[],
  { links }: Pick<Topology, 'links'>,
  lineEnds: ReadonlyMap<InterfaceId, number>,
  {
    language,
    detail,
    minimumWidth,
  }: {
    readonly language: Language;
    readonly detail: DrawnDetail;
    readonly minimumWidth: number;
  },
): NestedBox {
  const measured = interfaces.map((id): MeasuredInterface => {
    const change = changeAt(links, (end) => end === id);
    const content = interfaceContent(id, links, { language, detail, change });
    const count = lineEnds.get(id) ?? 0;
    const needed = Math.max(content.height, (count - 1) * NESTED.port + 2 * NESTED.portMargin);
    const kind = VIRTUAL.test(id) ? 'virtual-address' : 'interface';
    return { id, content, kind, change, count, needed, face: findInterface(id).face ?? 'outside' };
  });
  const outside = measured.filter(({ face }) => face === 'outside');
  const inside = measured.filter(({ face }) => face === 'inside');
  const height = Math.max(stackHeight(outside), stackHeight(inside));
  const widthOf = (faces: typeof measured): number =>
    Math.max(0, ...faces.map(({ content }) => content.width));
  const leftWidth = widthOf(outside);
  const bothSides = outside.length > 0 && inside.length > 0;
  const natural = 2 * NESTED.side + leftWidth + widthOf(inside) + (bothSides ? NESTED.between : 0);
  const width = Math.max(natural, minimumWidth);
  const rightX = NESTED.side + leftWidth + (bothSides ? NESTED.between : 0);
  const leftRoom = bothSides ? leftWidth : width - 2 * NESTED.side;
  return {
    width,
    height: NESTED.top + height + NESTED.bottom,
    interfaces: [
      ...stack(outside, { x: NESTED.side, width: leftRoom, height }),
      ...stack(inside, { x: rightX, width: width - NESTED.side - rightX, height }),
    ],
  };
}
