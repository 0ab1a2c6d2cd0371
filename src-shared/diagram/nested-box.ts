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
import type { Rectangle } from './placed-diagram.ts';

/** Distances inside a box that holds interface boxes, in diagram pixels. */
const NESTED = {
  top: 26,
  side: 10,
  bottom: 10,
  gap: 8,
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
  readonly side: 'left' | 'right';
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

function spread(y: number, height: number, count: number): readonly number[] {
  const step = NESTED.port;
  const start = y + height / 2 - ((count - 1) * step) / 2;
  return Array.from({ length: count }, (_, index) => start + index * step);
}

/**
 * Lays out a role that is drawn with its interfaces inside: outside faces stacked on the left, the inside face on
 * the right along the whole height. `lineEnds` says how many lines arrive at an interface; `minimumWidth` is the
 * room for the role's own name.
 */
export function layOutNestedBox(
  interfaces: readonly InterfaceId[],
  lineEnds: ReadonlyMap<InterfaceId, number>,
  language: Language,
  minimumWidth: number,
): NestedBox {
  const measured = interfaces.map((id) => {
    const content = interfaceContent(id, language);
    const count = lineEnds.get(id) ?? 0;
    const needed = Math.max(content.height, (count - 1) * NESTED.port + 2 * NESTED.portMargin);
    return { id, content, count, needed, face: findInterface(id).face ?? 'outside' };
  });
  const outside = measured.filter(({ face }) => face === 'outside');
  const inside = measured.filter(({ face }) => face === 'inside');
  const stackHeight = (faces: typeof measured): number =>
    faces.reduce((sum, { needed }) => sum + needed, 0) + Math.max(0, faces.length - 1) * NESTED.gap;
  const inner = Math.max(stackHeight(outside), stackHeight(inside));
  const widthOf = (faces: typeof measured): number =>
    Math.max(0, ...faces.map(({ content }) => content.width));
  const leftWidth = widthOf(outside);
  const bothSides = outside.length > 0 && inside.length > 0;
  const natural = 2 * NESTED.side + leftWidth + widthOf(inside) + (bothSides ? NESTED.between : 0);
  const width = Math.max(natural, minimumWidth);

  const stack = (faces: typeof measured, x: number, boxWidth: number, side: 'left' | 'right') => {
    const extra = faces.length > 0 ? (inner - stackHeight(faces)) / faces.length : 0;
    let y: number = NESTED.top;
    return faces.map(({ id, content, count, needed }): InterfaceBox => {
      const height = needed + extra;
      const box = {
        id,
        content,
        side,
        x,
        y,
        width: boxWidth,
        height,
        ports: spread(y, height, count),
      };
      y += height + NESTED.gap;
      return box;
    });
  };
  const rightX = NESTED.side + leftWidth + (bothSides ? NESTED.between : 0);
  return {
    width,
    height: NESTED.top + inner + NESTED.bottom,
    interfaces: [
      ...stack(outside, NESTED.side, bothSides ? leftWidth : width - 2 * NESTED.side, 'left'),
      ...stack(inside, rightX, width - NESTED.side - rightX, 'right'),
    ],
  };
}
