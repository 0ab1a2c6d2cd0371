import { strFromU8, unzipSync } from 'fflate';
import { attribute, elements, readXml, type XmlElement } from './read-xml.ts';

/** A shape of a drawing read back. Lengths are inches on the page, y upwards. */
export interface ReadShape {
  readonly id: string;
  readonly kind: string;
  readonly element: XmlElement;
  /** Of the page, also for a shape inside a group. */
  readonly left: number;
  readonly bottom: number;
  readonly text: string;
}

/** The cells that stand directly in an element, by name. */
export function cellsOf(element: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    element.children
      .filter(({ name }) => name === 'Cell')
      .map((cell) => [attribute(cell, 'N'), attribute(cell, 'V')]),
  );
}

/** A number in a cell that must be there. */
export function numberIn(element: XmlElement, name: string): number {
  const value = cellsOf(element).get(name);
  if (value === undefined) throw new Error(`No cell ${name}.`);
  return Number(value);
}

/** The rows of a section of a shape; none where it has no such section. */
export function rowsOf(element: XmlElement, section: string): readonly XmlElement[] {
  return element.children
    .filter((child) => child.name === 'Section' && attribute(child, 'N') === section)
    .flatMap(({ children }) => children.filter(({ name }) => name === 'Row'));
}

function shapesIn(parent: XmlElement, left: number, bottom: number): readonly ReadShape[] {
  const list = parent.children.find(({ name }) => name === 'Shapes');
  return (list?.children ?? []).flatMap((element) => {
    const x = left + numberIn(element, 'PinX') - numberIn(element, 'LocPinX');
    const y = bottom + numberIn(element, 'PinY') - numberIn(element, 'LocPinY');
    const text = element.children.find(({ name }) => name === 'Text')?.text ?? '';
    const kind = attribute(element, 'NameU').replace(/\.\d+$/u, '');
    const shape = { id: attribute(element, 'ID'), kind, element, left: x, bottom: y, text };
    return [shape, ...shapesIn(element, x, y)];
  });
}

/** The parts of a drawing by name, read strictly, and its shapes. */
export function readVsdx(bytes: Uint8Array): {
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly shapes: readonly ReadShape[];
  readonly connects: readonly XmlElement[];
} {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, readXml(strFromU8(data))]),
  );
  const page = parts.get('visio/pages/page1.xml');
  if (!page) throw new Error('The drawing has no page.');
  return { parts, shapes: shapesIn(page, 0, 0), connects: elements(page, 'Connect') };
}
