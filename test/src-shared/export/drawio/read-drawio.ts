import type { Point, Rectangle } from '#shared/diagram/placed-diagram.ts';
import { readXml, type XmlElement } from '../read-xml.ts';

/** A cell as draw.io reads it: with the data of the object around it. */
export interface ReadCell {
  readonly id: string;
  readonly parent: string | undefined;
  readonly label: string;
  readonly style: ReadonlyMap<string, string>;
  /** Attributes of the object around the cell, and of the cell. */
  readonly data: ReadonlyMap<string, string>;
  readonly geometry: XmlElement | undefined;
}

export interface ReadDrawio {
  readonly title: string;
  readonly page: { readonly width: number; readonly height: number };
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Below the root, from the bottom up. */
  readonly layers: readonly ReadCell[];
}

const only = (element: XmlElement | undefined, name: string): XmlElement => {
  const found = element?.children.find((child) => child.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

function readCell(element: XmlElement): ReadCell {
  const cell = element.name === 'mxCell' ? element : only(element, 'mxCell');
  const get = (key: string): string | undefined => element.attributes.get(key);
  const style = (cell.attributes.get('style') ?? '').split(';').filter((part) => part !== '');
  return {
    id: get('id') ?? '',
    parent: cell.attributes.get('parent'),
    label: get('label') ?? get('value') ?? '',
    style: new Map(style.map((part) => part.split('=', 2) as [string, string])),
    data: new Map([...cell.attributes, ...element.attributes]),
    geometry: cell.children.find(({ name }) => name === 'mxGeometry'),
  };
}

/** Reads a `.drawio` file. @throws where it is not one, or two cells have one id. */
export function readDrawio(xml: string): ReadDrawio {
  const file = readXml(xml);
  if (file.name !== 'mxfile') throw new Error('This is no draw.io file.');
  const diagram = only(file, 'diagram');
  const model = only(diagram, 'mxGraphModel');
  const cells = only(model, 'root').children.map(readCell);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  if (byId.size !== cells.length || byId.has('')) throw new Error('Ids are not unique.');
  return {
    title: diagram.attributes.get('name') ?? '',
    page: {
      width: Number(model.attributes.get('pageWidth')),
      height: Number(model.attributes.get('pageHeight')),
    },
    cells: byId,
    layers: cells.filter(({ parent }) => parent === '0'),
  };
}

const numberOf = (element: XmlElement | undefined, key: string): number =>
  Number(element?.attributes.get(key) ?? 0);

const pointOf = (element: XmlElement | undefined): Point => ({
  x: numberOf(element, 'x'),
  y: numberOf(element, 'y'),
});

const cellOf = ({ cells }: ReadDrawio, id: string | undefined): ReadCell => {
  const cell = cells.get(id ?? '');
  if (!cell) throw new Error(`There is no cell ${id ?? ''}.`);
  return cell;
};

/** Where draw.io draws a shape that is no child of a connector. */
export function placeOf(file: ReadDrawio, id: string): Rectangle {
  const { geometry, parent } = cellOf(file, id);
  const isTop = cellOf(file, parent).parent === '0';
  const around = isTop ? { x: 0, y: 0 } : placeOf(file, parent ?? '');
  return {
    x: around.x + numberOf(geometry, 'x'),
    y: around.y + numberOf(geometry, 'y'),
    width: numberOf(geometry, 'width'),
    height: numberOf(geometry, 'height'),
  };
}

/** The route of a connector: from its first box, through its bends, to its second. */
export function routeOf(file: ReadDrawio, id: string): readonly Point[] {
  const { data, style, geometry } = cellOf(file, id);
  const contact = (box: string | undefined, end: 'exit' | 'entry'): Point => {
    const { x, y, width, height } = placeOf(file, box ?? '');
    const share = (axis: 'X' | 'Y'): number => Number(style.get(`${end}${axis}`));
    return { x: x + share('X') * width, y: y + share('Y') * height };
  };
  const bends = geometry?.children.find(({ name }) => name === 'Array')?.children ?? [];
  return [
    contact(data.get('source'), 'exit'),
    ...bends.map(pointOf),
    contact(data.get('target'), 'entry'),
  ];
}

/** Where draw.io draws a shape that is the child of a connector. */
export function placeOnRoute(file: ReadDrawio, id: string): Rectangle {
  const { geometry, parent } = cellOf(file, id);
  const route = routeOf(file, parent ?? '');
  const lengths = route.slice(1).map((to, index) => {
    const from = route[index] ?? to;
    return Math.hypot(to.x - from.x, to.y - from.y);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  // Whole pixels from the start, as in mxGraphView.getPoint.
  let left = Math.round((numberOf(geometry, 'x') / 2 + 0.5) * total);
  let index = 0;
  while (index < lengths.length - 1 && left >= (lengths[index] ?? 0)) {
    left -= lengths[index] ?? 0;
    index += 1;
  }
  const [from, to] = [route[index] ?? { x: 0, y: 0 }, route[index + 1] ?? { x: 0, y: 0 }];
  const share = left / (lengths[index] ?? 1);
  const offset = pointOf(geometry?.children.find(({ name }) => name === 'mxPoint'));
  return {
    x: from.x + share * (to.x - from.x) + offset.x,
    y: from.y + share * (to.y - from.y) + offset.y,
    width: numberOf(geometry, 'width'),
    height: numberOf(geometry, 'height'),
  };
}

/** The lines of an HTML label as text, read as strictly as XML. */
export function labelLines(html: string): readonly string[] {
  const textOf = (element: XmlElement): string =>
    element.children.map(textOf).join('') + element.text;
  const isLine = ({ name, children }: XmlElement): boolean =>
    name === 'div' && !children.some((child) => child.name === 'div');
  const linesOf = (element: XmlElement): readonly string[] =>
    isLine(element) ? [textOf(element)] : element.children.flatMap(linesOf);
  return linesOf(readXml(`<html>${html}</html>`));
}
