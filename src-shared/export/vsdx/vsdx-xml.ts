import { escapeMarkup } from '#shared/diagram/svg.ts';
import { cellText } from '../workbook/safe-text.ts';

/** The namespace of every part of a Visio drawing, with the one that links parts. */
export const VISIO_NAMESPACES =
  'xmlns="http://schemas.microsoft.com/office/visio/2012/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xml:space="preserve"';

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Diagram pixels in an inch: a drawing is as large on paper as it is on a screen at 100 %. */
const PIXELS_PER_INCH = 96;

/** Lengths in a drawing are inches, whatever its rulers show. */
export const inches = (pixels: number): number => pixels / PIXELS_PER_INCH;

/** A number as a cell holds it: to a millionth, never with an exponent. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  return String(rounded === 0 ? 0 : rounded);
}

/** Text made safe for an element or an attribute; what XML cannot carry is left out. */
export const safeText = (text: string): string => escapeMarkup(cellText(text));

/** What a cell may say besides its value: a formula that keeps it true when shapes move, and a unit. */
interface CellOptions {
  readonly formula?: string;
  readonly unit?: 'STR' | 'IN';
}

/** A cell of a ShapeSheet. Numbers are inches, radians, or indexes, as the cell wants them. */
export function cell(name: string, value: number | string, options: CellOptions = {}): string {
  const text = typeof value === 'number' ? decimal(value) : safeText(value);
  const unit = options.unit === undefined ? '' : ` U="${options.unit}"`;
  const formula = options.formula === undefined ? '' : ` F="${escapeMarkup(options.formula)}"`;
  return `<Cell N="${name}" V="${text}"${unit}${formula}/>`;
}

/** Several cells without formulas, in the order given. */
export function cells(values: Readonly<Record<string, number | string>>): string {
  return Object.entries(values)
    .map(([name, value]) => cell(name, value))
    .join('');
}

/** A section of a ShapeSheet; nothing where there are no rows. */
export function section(name: string, rows: readonly string[], attributes = ''): string {
  return rows.length === 0 ? '' : `<Section N="${name}"${attributes}>${rows.join('')}</Section>`;
}
