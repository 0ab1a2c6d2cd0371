import type { AddressRange } from '#shared/deployment/plan/address.ts';
import { continueSeries, seedCount } from './fill.ts';
import {
  emptyCell,
  type CellEdit,
  type SheetCell,
  type SheetColumn,
  type SheetRow,
} from './sheet.ts';
import type { Cells } from './tsv.ts';

/** The cells of a sheet in rows and columns, without their headings. */
export interface CellField {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
}

/** A block of cells by index, all ends included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function cellAt({ rows, columns }: CellField, row: number, column: number): SheetCell {
  return rows[row]?.cells[columns[column]?.id ?? ''] ?? emptyCell;
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

function edit({ rows, columns }: CellField, row: number, column: number, text: string): CellEdit {
  return { row: rows[row]?.id ?? '', column: columns[column]?.id ?? '', text };
}

/** The texts of a block. */
export function textsOf(field: CellField, { top, bottom, left, right }: Block): Cells {
  return span(top, bottom).map((row) =>
    span(left, right).map((column) => cellAt(field, row, column).text),
  );
}

/** Empties a block. A choice is always made: it stays. */
export function clearBlock(
  field: CellField,
  { top, bottom, left, right }: Block,
): readonly CellEdit[] {
  return span(top, bottom).flatMap((row) =>
    span(left, right)
      .filter((column) => {
        const { writable, text } = cellAt(field, row, column);
        return writable && text !== '' && !field.columns[column]?.options;
      })
      .map((column) => edit(field, row, column, '')),
  );
}

/**
 * Fills a block downwards from its first cells: with the same, or counting on. An empty cell fills nothing; an empty
 * text stands where a subnet is full.
 */
export function fillBlock(
  field: CellField,
  block: Block,
  kind: 'copy' | 'series',
  subnets: readonly AddressRange[],
): readonly CellEdit[] {
  return span(block.left, block.right).flatMap((column) => {
    const rows = span(block.top, block.bottom).filter((row) => cellAt(field, row, column).writable);
    const texts = rows.map((row) => cellAt(field, row, column).text);
    return fillRows(field, column, rows, kind === 'copy' ? 1 : seedCount(texts), kind, subnets);
  });
}

/** Goes on below a block, down to a row: counts on from all of it. */
export function extendBlock(
  field: CellField,
  block: Block,
  to: number,
  subnets: readonly AddressRange[],
): readonly CellEdit[] {
  return span(block.left, block.right).flatMap((column) => {
    const writable = (row: number): boolean => cellAt(field, row, column).writable;
    const seeds = span(block.top, block.bottom).filter(writable);
    const rows = [...seeds, ...span(block.bottom + 1, to).filter(writable)];
    return fillRows(field, column, rows, seeds.length, 'series', subnets);
  });
}

function fillRows(
  field: CellField,
  column: number,
  rows: readonly number[],
  count: number,
  kind: 'copy' | 'series',
  subnets: readonly AddressRange[],
): readonly CellEdit[] {
  const seeds = rows.slice(0, count).map((row) => cellAt(field, row, column).text);
  const targets = rows.slice(count);
  const [first] = seeds;
  if (first === undefined) return [];
  const isChoice = field.columns[column]?.options !== undefined;
  const texts =
    kind === 'copy' || isChoice
      ? targets.map((_, index) => seeds[index % seeds.length] ?? first)
      : continueSeries(seeds, targets.length, subnets);
  return targets.flatMap((row, index) => {
    const text = texts[index];
    return text === '' ? [] : [edit(field, row, column, text ?? '')];
  });
}

/** What a paste does. */
export interface Pasted {
  readonly edits: readonly CellEdit[];
  /** Cells with a text for which there is no cell, or none that can be written. */
  readonly lost: number;
  /** What the paste covers. */
  readonly block: Block;
}

/**
 * Puts cells into a sheet, from the first cell of the selection on. One cell fills the selection; several repeat as
 * often as they fit into it. Rows beyond `bottom` are left out.
 */
export function pasteBlock(
  field: CellField,
  selection: Block,
  cells: Cells,
  bottom = field.rows.length - 1,
): Pasted {
  const width = Math.max(...cells.map((row) => row.length));
  const times = (selected: number, copied: number): number =>
    selected % copied === 0 ? Math.max(selected, copied) : copied;
  const height = times(selection.bottom - selection.top + 1, cells.length);
  const across = times(selection.right - selection.left + 1, width);
  const edits: CellEdit[] = [];
  let lost = 0;
  for (const row of span(0, height - 1)) {
    for (const column of span(0, across - 1)) {
      const text = cells[row % cells.length]?.[column % width]?.trim();
      if (text === undefined) continue;
      const at = { row: selection.top + row, column: selection.left + column };
      const cell = at.row <= bottom ? cellAt(field, at.row, at.column) : emptyCell;
      if (cell.writable) edits.push(edit(field, at.row, at.column, text));
      else if (text !== '' && text !== cell.text) lost += 1;
    }
  }
  const block = {
    top: selection.top,
    left: selection.left,
    bottom: Math.min(selection.top + height - 1, bottom),
    right: Math.min(selection.left + across - 1, field.columns.length - 1),
  };
  return { edits, lost, block };
}
