import { describe, expect, it } from 'vitest';
import {
  clearBlock,
  extendBlock,
  fillBlock,
  pasteBlock,
  textsOf,
  type CellField,
} from '../../../../src-renderer/deployment/sheet/block.ts';
import type { CellEdit, SheetCell } from '../../../../src-renderer/deployment/sheet/sheet.ts';

/** Columns `a`, `b` and the choice `c`; `-` stands for a cell that cannot be written. */
function field(...lines: readonly string[]): CellField {
  const ids = ['a', 'b', 'c'];
  return {
    columns: ids.map((id) => ({
      id,
      heading: id,
      help: '',
      min: 1,
      grow: 1,
      ...(id === 'c' && { options: [] }),
    })),
    rows: lines.map((line, index) => ({
      id: String(index),
      first: true,
      cells: Object.fromEntries(
        line.split('|').map((text, column) => {
          const writable = text !== '-';
          const cell: SheetCell = { text: writable ? text : '', writable };
          return [ids[column] ?? '', cell] as const;
        }),
      ),
    })),
  };
}
const block = (
  top: number,
  bottom: number,
  left = 0,
  right = left,
): Parameters<typeof textsOf>[1] => ({
  top,
  bottom,
  left,
  right,
});
const told = (edits: readonly CellEdit[]): readonly string[] =>
  edits.map(({ row, column, text }) => `${column}${row}=${text}`);

describe('a block of cells', () => {
  it('is copied as it stands', () => {
    expect(textsOf(field('x|1', 'y|-'), block(0, 1, 0, 1))).toEqual([
      ['x', '1'],
      ['y', ''],
    ]);
  });

  it('is cleared but for what is fixed or chosen', () => {
    expect(told(clearBlock(field('x|-|one', '|2|two'), block(0, 1, 0, 2)))).toEqual(['a0=', 'b1=']);
  });

  it('is filled with its first cell, past cells that cannot be written', () => {
    expect(told(fillBlock(field('x', '-', 'z'), block(0, 2), 'copy', []))).toEqual(['a2=x']);
  });

  it('counts on from the cells filled in', () => {
    const cells = field('10.0.0.10', '10.0.0.11', '-', '', '');
    expect(told(fillBlock(cells, block(0, 4), 'series', []))).toEqual([
      'a3=10.0.0.12',
      'a4=10.0.0.13',
    ]);
  });

  it('takes nothing from an empty cell, and leaves a hole where a subnet is full', () => {
    const cells = field('', 'x', '');
    expect(fillBlock(cells, block(0, 2), 'copy', [])).toEqual([]);
    expect(fillBlock(cells, block(0, 2), 'series', [])).toEqual([]);
    const last = field('255.255.255.254', '');
    expect(told(fillBlock(last, block(0, 1), 'series', []))).toEqual(['a1=']);
  });

  it('repeats a choice instead of counting it', () => {
    expect(told(fillBlock(field('||site1', '||site2'), block(0, 1, 2), 'series', []))).toEqual([
      'c1=site1',
    ]);
  });

  it('is continued below, counting from all of it', () => {
    expect(told(extendBlock(field('fe1', 'fe2', '', ''), block(0, 1), 3, []))).toEqual([
      'a2=fe3',
      'a3=fe4',
    ]);
  });
});

describe('a paste', () => {
  it('begins at the selection and runs as far as it has cells', () => {
    const pasted = pasteBlock(field('|', '|', '|'), block(1, 1), [
      ['x', '1'],
      ['y', '2'],
    ]);
    expect(told(pasted.edits)).toEqual(['a1=x', 'b1=1', 'a2=y', 'b2=2']);
    expect(pasted).toMatchObject({ lost: 0, block: { top: 1, bottom: 2, left: 0, right: 1 } });
  });

  it('of one cell fills the selection, of several repeats as often as they fit', () => {
    expect(told(pasteBlock(field('', '', ''), block(0, 2), [['x']]).edits)).toHaveLength(3);
    const twice = pasteBlock(field('', '', '', ''), block(0, 3), [['x'], ['y']]);
    expect(told(twice.edits)).toEqual(['a0=x', 'a1=y', 'a2=x', 'a3=y']);
  });

  it('counts what has no place, unless the place says the same', () => {
    const cells = field('x|-', 'y|-');
    const pasted = pasteBlock(cells, block(1, 1), [
      ['1', 'fixed'],
      ['2', ''],
    ]);
    expect(told(pasted.edits)).toEqual(['a1=1']);
    expect(pasted.lost).toBe(2);
  });

  it('stops at the row that it is told', () => {
    const pasted = pasteBlock(field('', '', ''), block(0, 0), [['x'], ['y'], ['z']], 1);
    expect(told(pasted.edits)).toEqual(['a0=x', 'a1=y']);
  });
});
