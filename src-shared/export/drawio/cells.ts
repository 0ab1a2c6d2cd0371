import type { Point, Rectangle } from '#shared/diagram/placed-diagram.ts';
import { decimal, element, type Attributes } from './xml.ts';

/** A style as draw.io writes it, by key. Values hold neither `;` nor `=`: colours, numbers, words. */
export type Style = Readonly<Record<string, string | number | undefined>>;

interface Cell {
  readonly id: string;
  /** The cell that it belongs to: a layer, or the shape or connector that it moves with. */
  readonly parent: string;
  readonly style: Style;
  /** HTML. */
  readonly label: string;
  /** What the shape carries besides: shown as its data, found by a search. `tooltip` is HTML. */
  readonly data?: Attributes;
}

/** A shape. Its place is relative to its parent; for a child of a connector see `AlongRoute`. */
export interface Vertex extends Cell {
  readonly place: Rectangle;
  readonly along?: AlongRoute;
  /** Whether connectors may be attached to it. */
  readonly connectable?: false;
}

/** Where a child of a connector stands. */
export interface AlongRoute {
  /** From -1 at the start of the route to 1 at its end. */
  readonly position: number;
  /** From there to the top left corner of the child, in pixels. */
  readonly offset: Point;
}

/** A connector that runs through its bends as they are. */
export interface Edge extends Cell {
  readonly from: string;
  readonly to: string;
  readonly bends: readonly Point[];
}

/** The root of all cells; layers are its children. */
export const ROOT = '0';

/** `rounded=1;fillColor=#ffffff;`: what has no value is left out. */
export function styleText(style: Style): string {
  return Object.entries(style)
    .flatMap(([key, value]) =>
      value === undefined ? [] : `${key}=${typeof value === 'number' ? decimal(value, 6) : value};`,
    )
    .join('');
}

/** The root and the layers, from the bottom up. draw.io opens a file with the first one active. */
export function layerCells(
  layers: readonly { readonly id: string; readonly name: string }[],
): string[] {
  return [
    element('mxCell', { id: ROOT }),
    ...layers.map(({ id, name }) => element('mxCell', { id, value: name, parent: ROOT })),
  ];
}

/** A cell with its geometry, and around it the object that carries its data where it has any. */
function cell({ id, label, data, parent, style }: Cell, own: Attributes, geometry: string): string {
  const shared = { style: styleText(style), parent, ...own };
  return data
    ? element('UserObject', { label, ...data, id }, [element('mxCell', shared, [geometry])])
    : element('mxCell', { id, value: label, ...shared }, [geometry]);
}

/** A shape as draw.io writes it. */
export function vertexCell(vertex: Vertex): string {
  const { place, along, connectable } = vertex;
  const { x, y, width, height } = place;
  const geometry = along
    ? element(
        'mxGeometry',
        { x: decimal(along.position, 6), width, height, relative: 1, as: 'geometry' },
        [element('mxPoint', { ...along.offset, as: 'offset' })],
      )
    : element('mxGeometry', { x, y, width, height, as: 'geometry' });
  return cell(vertex, { vertex: 1, connectable: connectable === false ? 0 : undefined }, geometry);
}

/** A connector as draw.io writes it. */
export function edgeCell(edge: Edge): string {
  const points = edge.bends.map(({ x, y }) => element('mxPoint', { x, y }));
  const geometry = element(
    'mxGeometry',
    { relative: 1, as: 'geometry' },
    points.length > 0 ? [element('Array', { as: 'points' }, points)] : [],
  );
  return cell(edge, { edge: 1, source: edge.from, target: edge.to }, geometry);
}
