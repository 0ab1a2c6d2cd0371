import type { Rectangle } from '#shared/diagram/placed-diagram.ts';
import { cell, cells, decimal, safeText, section } from './vsdx-xml.ts';

/** What names a shape in Visio: its id on the page and what a person reads in the drawing explorer. */
export interface ShapeIdentity {
  readonly id: number;
  /** The same in every language, such as `Box`: the id makes it unique. */
  readonly kind: string;
  readonly name: string;
}

/** Signs that formulas and the drawing explorer give a meaning to. */
const NOT_FOR_NAMES = /[^\p{L}\p{N} .,()'’–-]+/gu;
const LONGEST_NAME = 56;

/** The start tag of a shape. Names must differ on a page, so each ends with its id, as Visio itself does it. */
export function shapeTag({ id, kind, name }: ShapeIdentity, type: 'Shape' | 'Group'): string {
  const readable = name.replaceAll(NOT_FOR_NAMES, ' ').replaceAll(/\s+/gu, ' ').trim();
  const number = String(id);
  return (
    `<Shape ID="${number}" NameU="${kind}.${number}" IsCustomNameU="1" ` +
    `Name="${safeText(`${readable.slice(0, LONGEST_NAME)}.${number}`)}" IsCustomName="1" ` +
    `Type="${type}" LineStyle="0" FillStyle="0" TextStyle="0">`
  );
}

/** Place of a two-dimensional shape in its page or group; all lengths in inches. */
export function placeCells({ x, y, width, height }: Rectangle): string {
  return (
    cells({ PinX: x + width / 2, PinY: y + height / 2, Width: width, Height: height }) +
    cell('LocPinX', width / 2, { formula: 'Width*0.5' }) +
    cell('LocPinY', height / 2, { formula: 'Height*0.5' }) +
    cells({ Angle: 0, FlipX: 0, FlipY: 0, ResizeMode: 0 })
  );
}

interface GeometryOptions {
  readonly index?: number;
  readonly filled?: boolean;
  readonly lined?: boolean;
  /** What is left free inside the outline, in inches. */
  readonly inset?: number;
}

/** The start of a geometry section. */
export function geometry(
  rows: readonly string[],
  { index = 0, filled = true, lined = true }: GeometryOptions,
): string {
  const head = cells({ NoFill: filled ? 0 : 1, NoLine: lined ? 0 : 1, NoShow: 0, NoSnap: 0 });
  return section('Geometry', [head, ...rows], ` IX="${String(index)}"`);
}

/** The outline of a shape, as large as the shape or a little smaller. */
export function outline(size: Rectangle, options: GeometryOptions = {}): string {
  const inset = options.inset ?? 0;
  const [left, bottom] = [inset, inset];
  const [right, top] = [size.width - inset, size.height - inset];
  const corners = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ] as const;
  const along = (value: number, low: boolean, side: 'Width' | 'Height'): string => {
    if (low) return cell(side === 'Width' ? 'X' : 'Y', value);
    const formula = inset === 0 ? side : `${side}-${decimal(inset)}IN`;
    return cell(side === 'Width' ? 'X' : 'Y', value, { formula });
  };
  const rows = corners.map(([x, y], index) => {
    const type = index === 0 ? 'MoveTo' : 'LineTo';
    return (
      `<Row T="${type}" IX="${String(index + 1)}">` +
      `${along(x, x === left, 'Width')}${along(y, y === bottom, 'Height')}</Row>`
    );
  });
  return geometry(rows, options);
}

/** Shape data: what the Shape Data window shows and Find searches, in the order given. */
export function shapeData(
  fields: readonly { readonly label: string; readonly value: string }[],
): string {
  return section(
    'Property',
    fields.map(
      ({ label, value }, index) =>
        `<Row N="Row_${String(index + 1)}">` +
        cell('Value', value, { unit: 'STR' }) +
        cells({ Prompt: '', Label: label, Format: '', SortKey: '', Type: 0, Invisible: 0 }) +
        '</Row>',
    ),
  );
}
