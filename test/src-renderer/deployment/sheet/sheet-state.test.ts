import { beforeEach, describe, expect, it } from 'vitest';
import type {
  CellEdit,
  SheetColumn,
  SheetGroup,
} from '../../../../src-renderer/deployment/sheet/sheet.ts';
import { onSheetKey } from '../../../../src-renderer/deployment/sheet/sheet-keys.ts';
import {
  PASTE_LIMITS,
  SheetState,
} from '../../../../src-renderer/deployment/sheet/sheet-state.svelte.ts';

const column = (id: string): SheetColumn => ({ id, heading: id, help: '', min: 1, grow: 1 });
let columns: readonly SheetColumn[] = [];
const group = (id: string, rows: readonly string[]): SheetGroup => ({
  id,
  heading: id,
  rows: rows.map((row) => ({
    id: row,
    first: true,
    cells: { a: { text: `${row}a`, writable: true }, b: { text: '', writable: row !== 'r1' } },
  })),
});
const groups = [group('one', ['r0', 'r1']), group('two', ['r2'])];

let edits: CellEdit[] = [];
let lost = 0;
let oversize = 0;
let sheet = make(false);

function make(readOnly: boolean): SheetState {
  edits = [];
  return new SheetState({
    field: () => ({ rows: groups.flatMap(({ rows }) => rows), columns }),
    groups: () => groups,
    readOnly: () => readOnly,
    subnets: () => [],
    onedit: (made) => {
      edits.push(...made);
    },
    onlost: (_kind, count) => {
      lost += count;
    },
    onoversize: () => {
      oversize += 1;
    },
  });
}
beforeEach(() => {
  columns = [column('a'), column('b')];
  lost = 0;
  oversize = 0;
  sheet = make(false);
});

interface Keys {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly shiftKey?: boolean;
}
function press({ key, ctrlKey = false, shiftKey = false }: Keys): boolean {
  const event = { key, ctrlKey, shiftKey, metaKey: false, altKey: false };
  const getModifierState = (): boolean => false;
  return onSheetKey(sheet, { ...event, getModifierState } as unknown as KeyboardEvent, 2);
}

describe('the cell cursor', () => {
  it('moves by arrows, pages and to the ends, and never out of the sheet', () => {
    const places: [string, number, number][] = [
      ['ArrowDown', 1, 0],
      ['End', 1, 1],
      ['PageDown', 2, 1],
      ['ArrowDown', 2, 1],
      ['Home', 2, 0],
      ['ArrowLeft', 2, 0],
    ];
    for (const [key, row, column] of places) {
      press({ key });
      expect([key, sheet.row, sheet.column]).toEqual([key, row, column]);
    }
    press({ key: 'Home', ctrlKey: true });
    expect([sheet.row, sheet.column]).toEqual([0, 0]);
  });

  it('selects with Shift, and all with Ctrl+A', () => {
    press({ key: 'ArrowDown', shiftKey: true });
    press({ key: 'ArrowRight', shiftKey: true });
    expect(sheet.block).toEqual({ top: 0, bottom: 1, left: 0, right: 1 });
    expect(sheet.selectedRows).toEqual(['r0', 'r1']);
    press({ key: 'a', ctrlKey: true });
    expect(sheet.selectedRows).toEqual(['r0', 'r1', 'r2']);
  });

  it('goes through the cells by Tab, and lets the key go at the end', () => {
    press({ key: 'Tab' });
    press({ key: 'Tab' });
    expect([sheet.row, sheet.column]).toEqual([1, 0]);
    sheet.goTo(2, 1);
    expect(press({ key: 'Tab' })).toBe(false);
  });
});

describe('a cell', () => {
  it('is replaced by what is typed, and written when left', () => {
    press({ key: 'x' });
    expect(sheet.draft).toMatchObject({ text: 'x', typed: true });
    sheet.type('xy');
    sheet.goTo(2, 0);
    expect(edits).toEqual([{ row: 'r0', column: 'a', text: 'xy' }]);
  });

  it('is edited with its text on F2, and not written unless it changed', () => {
    press({ key: 'F2' });
    expect(sheet.draft).toMatchObject({ text: 'r0a', typed: false });
    sheet.commit();
    expect(edits).toEqual([]);
  });

  it('is not edited where it follows from others, nor in a file that is only shown', () => {
    sheet.goTo(1, 1);
    press({ key: 'F2' });
    expect(sheet.draft).toBeNull();
    sheet = make(true);
    press({ key: 'x' });
    press({ key: 'Delete' });
    sheet.select({ top: 0, bottom: 2, left: 1, right: 1 });
    press({ key: 'd', ctrlKey: true });
    expect([sheet.draft, edits, lost]).toEqual([null, [], 0]);
  });

  it('of choices goes to the one that begins with the letter typed, if there is one', () => {
    const options = ['r0a', 'Élan'].map((label) => ({ value: label, label }));
    columns = [{ ...column('a'), options }, column('b')];
    press({ key: 'x' });
    expect(sheet.draft?.text).toBe('r0a');
    sheet.cancel();
    press({ key: 'e' });
    sheet.commit();
    expect(edits).toEqual([{ row: 'r0', column: 'a', text: 'Élan' }]);
  });

  it('is not written where only its words changed meanwhile, as with another language', () => {
    press({ key: 'F2' });
    const [first] = groups;
    if (!first) throw new Error('a group');
    groups[0] = { ...first, rows: first.rows.map((row) => ({ ...row, cells: {} })) };
    sheet.commit();
    groups[0] = first;
    expect(edits).toEqual([]);
  });
});

describe('a paste', () => {
  const { rows, characters } = PASTE_LIMITS;

  it.each([
    ['20 MB in a line', 'x'.repeat(20_000_000)],
    ['20 MB of lines', 'x\ty\n'.repeat(5_000_000)],
    ['a row too many', 'x\n'.repeat(rows + 1)],
    ['more lines than rows, all empty', '\n'.repeat(characters)],
  ])('of %s is refused whole and in no time', (_what, text) => {
    sheet.goTo(0, 0);
    const start = performance.now();
    sheet.pasteText(text);
    expect(performance.now() - start).toBeLessThan(1500);
    expect([oversize, edits, sheet.longPaste]).toEqual([1, [], null]);
  });

  it('of as many rows as a plan can have is taken', () => {
    sheet.goTo(0, 0);
    sheet.pasteText('x\n'.repeat(rows));
    expect([oversize, sheet.longPaste?.cells.length]).toEqual([0, rows]);
  });

  it('changes nothing and says nothing where nothing can be written', () => {
    sheet = make(true);
    sheet.pasteText('x'.repeat(20_000_000));
    expect([oversize, edits]).toEqual([0, []]);
  });
});

describe('a paste into a group', () => {
  it('waits for an answer where it has more rows than the group', () => {
    sheet.goTo(1, 0);
    sheet.paste([['x'], ['y']]);
    expect(edits).toEqual([]);
    expect(sheet.longPaste).toMatchObject({ fitting: 1, group: { id: 'one' } });
    sheet.pasteDownTo([['x'], ['y']], 1);
    expect(edits).toEqual([{ row: 'r1', column: 'a', text: 'x' }]);
    expect(sheet.longPaste).toBeNull();
  });

  it('asks for no room for empty lines at the end', () => {
    sheet.goTo(0, 0);
    sheet.paste([['x'], ['y'], [''], [' ', '']]);
    expect(sheet.longPaste).toBeNull();
    expect(edits.map(({ row, text }) => [row, text])).toEqual([
      ['r0', 'x'],
      ['r1', 'y'],
    ]);
    sheet.goTo(1, 0);
    sheet.paste([['x'], ['y'], ['']]);
    expect(sheet.longPaste?.cells).toEqual([['x'], ['y']]);
  });
});
