import { textWidth } from '#shared/diagram/text-metrics.ts';
import type { SheetTable } from './table.ts';
import { cellFace, SWATCH, swatchRoom, TABLE_POINTS } from './table-look.ts';
import { longestPart } from './wrap-text.ts';

interface Wish {
  /** Without breaking inside a word more than its signs allow. */
  readonly least: number;
  /** Every paragraph on one line. */
  readonly natural: number;
}

/** What a column gets first, and what it would take if there were more. */
interface Claim extends Wish {
  readonly full: number;
}

/** What columns wish for at letters of one point, cell padding not counted. */
function measure({ columns, sections }: SheetTable): readonly Wish[] {
  return columns.map((column, index) => {
    const heading = column.heading;
    let least = longestPart(heading, 'condensedSemibold', 1);
    let natural = textWidth(heading, 'condensedSemibold', 1);
    for (const { rows } of sections) {
      for (const row of rows) {
        for (const part of row[index] ?? []) {
          const face = cellFace(part.look, column.face);
          const room = swatchRoom(part, 1);
          least = Math.max(least, longestPart(part.text, face, 1) + room);
          for (const line of part.text.split('\n'))
            natural = Math.max(natural, textWidth(line, face, 1) + room);
        }
      }
    }
    return { least, natural };
  });
}

const measured = new WeakMap<SheetTable, readonly Wish[]>();

/** What columns wish for in points: as many times what they do at one point. A table is tried at many sizes. */
function wishes(table: SheetTable, points: number): readonly Wish[] {
  const known = measured.get(table) ?? measure(table);
  measured.set(table, known);
  return known.map(({ least, natural }) => ({ least: least * points, natural: natural * points }));
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** Shares out what is left over the least widths, by what columns still wish for; nothing beyond their wishes. */
function shared(all: readonly Wish[], room: number): readonly number[] {
  const least = sum(all.map((wish) => wish.least));
  const wanted = all.map((wish) => wish.natural - wish.least);
  const total = sum(wanted);
  if (total === 0) return all.map((wish) => wish.least);
  // Square roots: a column of long sentences does not take everything from those that nearly fit.
  const weights = wanted.map((value) => Math.sqrt(value));
  let left = room - least;
  const widths = all.map((wish) => wish.least);
  let open = wanted.map((_, index) => index).filter((index) => (wanted[index] ?? 0) > 0);
  while (left > 0.01 && open.length > 0) {
    const weight = sum(open.map((index) => weights[index] ?? 0));
    const given = left;
    for (const index of open) {
      const more = Math.min(
        (given * (weights[index] ?? 0)) / weight,
        (all[index]?.natural ?? 0) - (widths[index] ?? 0),
      );
      widths[index] = (widths[index] ?? 0) + more;
      left -= more;
    }
    open = open.filter((index) => (widths[index] ?? 0) < (all[index]?.natural ?? 0) - 0.01);
  }
  return widths;
}

/** How many times its share a column may get where there is room: not so much that the others stand crowded. */
const BEYOND = 1.25;

/** What columns claim of a room; those that are kept whole, all of their lines at least. */
function claims(
  table: SheetTable,
  points: number,
  room: number,
  keepsWhole: boolean,
): readonly Claim[] {
  return wishes(table, points).map((wish, index) => {
    const column = table.columns[index];
    const most = (column?.mostShare ?? 1) * room;
    const natural = Math.max(wish.least, Math.min(wish.natural, most));
    const least = keepsWhole && column?.isWhole ? natural : wish.least;
    return { least, natural, full: Math.min(wish.natural, natural * BEYOND) };
  });
}

/**
 * The widths of a table's columns in points, padding included: together as wide as the table. Columns take what their
 * texts need, and share what is too little. What is left over goes to those that were held to their share, then to all
 * by their widths, so that the table ends at the margin. `null` where not even the longest words fit at this letter
 * size.
 * @param keepsWhole whether it is `null` too where columns that are to be kept whole would be broken.
 */
export function columnWidths(
  table: SheetTable,
  points: number,
  width: number,
  keepsWhole = true,
): readonly number[] | null {
  const padding = 2 * SWATCH.paddingX;
  const room = width - padding * table.columns.length;
  const all = claims(table, points, room, keepsWhole);
  if (sum(all.map(({ least }) => least)) > room) return null;
  const natural = sum(all.map((claim) => claim.natural));
  if (natural > room) return shared(all, room).map((each) => each + padding);
  const held = all.map((claim) => ({
    least: claim.natural,
    natural: Math.max(claim.natural, claim.full),
  }));
  const widths = shared(held, room);
  const stretch = Math.max(1, room / sum(widths));
  return widths.map((each) => each * stretch + padding);
}

/** The widths where words must be broken anywhere: by what the longest words need. */
export function brokenWidths(table: SheetTable, points: number, width: number): readonly number[] {
  const padding = 2 * SWATCH.paddingX;
  const room = width - padding * table.columns.length;
  const all = wishes(table, points);
  const least = sum(all.map((wish) => wish.least));
  return all.map((wish) => (wish.least / least) * room + padding);
}

/** The most pleasant letters with which a table fits a width: smaller ones before names and dates are broken. */
export function fittingLetters(
  table: SheetTable,
  width: number,
  scale: number,
): { readonly points: number; readonly widths: readonly number[] } {
  for (const keepsWhole of [true, false]) {
    for (const each of TABLE_POINTS) {
      const points = each * scale;
      const widths = columnWidths(table, points, width, keepsWhole);
      if (widths) return { points, widths };
    }
  }
  const points = TABLE_POINTS[TABLE_POINTS.length - 1] ?? 0;
  return { points, widths: brokenWidths(table, points, width) };
}
