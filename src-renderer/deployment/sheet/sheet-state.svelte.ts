import { LIMITS } from '#shared/deployment/file/limits.ts';
import type { AddressRange } from '#shared/deployment/plan/address.ts';
import {
  clearBlock,
  extendBlock,
  fillBlock,
  pasteBlock,
  textsOf,
  type Block,
  type CellField,
} from './block.ts';
import {
  emptyCell,
  type CellAddress,
  type CellEdit,
  type LostKind,
  type SheetCell,
  type SheetGroup,
} from './sheet.ts';
import { fold } from '#shared/search/tokens.ts';
import type { RadioOption } from '../../ui/radio-option.ts';
import { readTsv, writeTsv, type Cells } from './tsv.ts';

/** What a sheet works on, read anew each time. */
export interface SheetSource {
  readonly field: () => CellField;
  readonly groups: () => readonly SheetGroup[];
  readonly readOnly: () => boolean;
  /** The subnets in which series stay. */
  readonly subnets: () => readonly AddressRange[];
  readonly onedit: (edits: readonly CellEdit[]) => void;
  /** Called with the number of cells for which there was no place, or no address left. */
  readonly onlost: (kind: LostKind, count: number) => void;
  /** Called where a paste is beyond `PASTE_LIMITS`: nothing of it is taken. */
  readonly onoversize: () => void;
}

/** A text on its way into a cell. */
export interface CellDraft {
  readonly cell: CellAddress;
  readonly text: string;
  /** What stood there when it was begun. */
  readonly before: string;
  /** Begun by typing over the cell: arrows then go on to the next cell instead of through the text. */
  readonly typed: boolean;
}

/** What a paste can hold: the rows of the largest plan, each with a long note. Reading that takes well under a second. */
export const PASTE_LIMITS = { rows: LIMITS.hosts, characters: 1_000_000 } as const;

/** A paste with more rows than its group has. */
export interface LongPaste {
  readonly cells: Cells;
  readonly group: SheetGroup;
  /** How many rows of the group there are from the first selected one on. */
  readonly fitting: number;
}

const isBlank = (row: readonly string[]): boolean => row.every((text) => text.trim() === '');

/** The label of the first choice that begins with a text. */
const labelAt = (options: readonly RadioOption<string>[], start: string): string | undefined =>
  options.find(({ label }) => fold(label).startsWith(fold(start)))?.label;

const clamp = (value: number, end: number): number => Math.max(0, Math.min(value, end - 1));

/** The cell cursor of a sheet, the block selected with it, and what the keyboard does there. */
export class SheetState {
  readonly #source: SheetSource;
  #at: CellAddress | null = $state.raw(null);
  #anchor: CellAddress | null = $state.raw(null);
  #lastRow = 0;
  draft: CellDraft | null = $state.raw(null);
  /** A paste that waits for the user to say what becomes of its last rows. */
  longPaste: LongPaste | null = $state.raw(null);
  /** The row down to which the fill handle was dragged. */
  fillTo: number | null = $state(null);
  /** Counts the moves after which the cursor's cell takes the focus. */
  moves = $state(0);

  readonly row: number = $derived.by(() => this.#rowOf(this.#at));
  readonly column: number = $derived.by(() => this.#columnOf(this.#at));
  readonly block: Block = $derived.by(() => {
    const [row, column] = [this.#rowOf(this.#anchor), this.#columnOf(this.#anchor)];
    return {
      top: Math.min(this.row, row),
      bottom: Math.max(this.row, row),
      left: Math.min(this.column, column),
      right: Math.max(this.column, column),
    };
  });
  readonly cell: SheetCell = $derived.by(() => {
    const { rows, columns } = this.#source.field();
    return rows[this.row]?.cells[columns[this.column]?.id ?? ''] ?? emptyCell;
  });
  /** The cursor's cell by row and column; `null` in an empty sheet. */
  readonly address: CellAddress | null = $derived.by(() => this.#addressAt(this.row, this.column));

  constructor(source: SheetSource) {
    this.#source = source;
  }

  #rowOf(cell: CellAddress | null): number {
    const { rows } = this.#source.field();
    const index = rows.findIndex(({ id }) => id === cell?.row);
    // The row is gone: its neighbour takes its place.
    return index < 0 ? clamp(this.#lastRow, rows.length) : index;
  }

  #columnOf(cell: CellAddress | null): number {
    return Math.max(
      0,
      this.#source.field().columns.findIndex(({ id }) => id === cell?.column),
    );
  }

  #addressAt(row: number, column: number): CellAddress | null {
    const { rows, columns } = this.#source.field();
    const [inRow, inColumn] = [rows[row], columns[column]];
    return inRow && inColumn ? { row: inRow.id, column: inColumn.id } : null;
  }

  /** Where a cell stands, by its key; `null` where there is none. */
  find(key: string): { readonly row: number; readonly column: number } | null {
    const { rows, columns } = this.#source.field();
    const cut = key.lastIndexOf('|');
    const row = rows.findIndex(({ id }) => id === key.slice(0, cut));
    const column = columns.findIndex(({ id }) => id === key.slice(cut + 1));
    return row < 0 || column < 0 ? null : { row, column };
  }

  /** Puts the cursor into a cell; `extend` keeps the other corner of the selection. */
  goTo(row: number, column: number, extend = false): void {
    this.commit();
    const { rows, columns } = this.#source.field();
    const from = this.address;
    this.#lastRow = clamp(row, rows.length);
    this.#at = this.#addressAt(this.#lastRow, clamp(column, columns.length));
    this.#anchor = extend ? (this.#anchor ?? from) : this.#at;
    this.moves += 1;
  }

  move(rows: number, columns: number, extend = false): void {
    this.goTo(this.row + rows, this.column + columns, extend);
  }

  /** To the next or previous cell, on to the next row at the end. False at the end of the sheet. */
  step(direction: 1 | -1): boolean {
    const { rows, columns } = this.#source.field();
    const index = this.row * columns.length + this.column + direction;
    if (index < 0 || index >= rows.length * columns.length) return false;
    this.goTo(Math.floor(index / columns.length), index % columns.length);
    return true;
  }

  select({ top, bottom, left, right }: Block): void {
    this.goTo(bottom, right);
    this.goTo(top, left, true);
  }

  selectAll(): void {
    const { rows, columns } = this.#source.field();
    this.select({ top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 });
  }

  /** The rows of the selection. */
  get selectedRows(): readonly string[] {
    const { top, bottom } = this.block;
    return this.#source
      .field()
      .rows.slice(top, bottom + 1)
      .map(({ id }) => id);
  }

  /** Begins to edit the cursor's cell, with its text or with what was typed over it. */
  edit(typed: string | null): void {
    const { address: cell } = this;
    const { text: before, writable } = this.cell;
    if (!cell || !writable || this.#source.readOnly()) return;
    const { options } = this.#source.field().columns[this.column] ?? {};
    // A letter typed over a choice leads to the first one that begins with it.
    const text =
      options && typed !== null ? (labelAt(options, typed) ?? before) : (typed ?? before);
    this.draft = { cell, text, before, typed: typed !== null };
  }

  /** Takes over what was typed into the cell so far. */
  type(text: string): void {
    if (this.draft) this.draft = { ...this.draft, text };
  }

  /** Writes what was edited; nothing where nothing was. */
  commit(): void {
    if (!this.draft) return;
    const { cell, text, before } = this.draft;
    this.draft = null;
    this.moves += 1;
    if (text !== before) this.#write([{ ...cell, text }]);
  }

  cancel(): void {
    this.draft = null;
    this.moves += 1;
  }

  /** The selection for the clipboard. */
  copy(): string {
    return writeTsv(textsOf(this.#source.field(), this.block));
  }

  clear(): void {
    this.#write(clearBlock(this.#source.field(), this.block));
  }

  fill(kind: 'copy' | 'series'): void {
    this.#fill(fillBlock(this.#source.field(), this.block, kind, this.#source.subnets()));
  }

  /** Fills from the selection down to where the handle was dragged. */
  endDrag(): void {
    const { block, fillTo } = this;
    this.fillTo = null;
    if (fillTo === null || fillTo <= block.bottom) return;
    this.#fill(extendBlock(this.#source.field(), block, fillTo, this.#source.subnets()));
    this.select({ ...block, bottom: fillTo });
  }

  /** Pastes what is on the clipboard, unless it is too much. */
  pasteText(text: string): void {
    if (text === '' || this.#source.readOnly()) return;
    const cells = text.length > PASTE_LIMITS.characters ? null : readTsv(text);
    if (cells === null || cells.length > PASTE_LIMITS.rows) this.#source.onoversize();
    else this.paste(cells);
  }

  /** Pastes at the selection; what would run over into the next group waits in `longPaste`. */
  paste(cells: Cells): void {
    if (this.#source.readOnly()) return;
    const first = this.#source.field().rows[this.block.top];
    const group = this.#source.groups().find(({ rows }) => first && rows.includes(first));
    if (!first || !group) return;
    const fitting = group.rows.length - group.rows.indexOf(first);
    // Empty lines at the end of a list ask for no room of their own.
    const filled = cells.findLastIndex((row) => !isBlank(row)) + 1;
    const wanted = cells.slice(0, Math.max(fitting, filled));
    if (wanted.length > fitting) this.longPaste = { cells: wanted, group, fitting };
    else this.pasteDownTo(wanted, null);
  }

  /** Pastes down to a row at most; `null`: as far as the sheet goes. */
  pasteDownTo(cells: Cells, bottom: number | null): void {
    const { edits, lost, block } = pasteBlock(
      this.#source.field(),
      this.block,
      cells,
      bottom ?? undefined,
    );
    this.longPaste = null;
    this.#write(edits);
    this.select(block);
    if (lost > 0) this.#source.onlost('paste', lost);
  }

  #fill(edits: readonly CellEdit[]): void {
    if (this.#source.readOnly()) return;
    this.#write(edits.filter(({ text }) => text !== ''));
    const holes = edits.filter(({ text }) => text === '').length;
    if (holes > 0) this.#source.onlost('series', holes);
  }

  #write(edits: readonly CellEdit[]): void {
    if (edits.length > 0 && !this.#source.readOnly()) this.#source.onedit(edits);
  }
}
