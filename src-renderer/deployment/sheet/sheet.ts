import type { Finding } from '#shared/review/finding.ts';
import type { RadioOption } from '../../ui/radio-option.ts';

/** A column of a sheet. Texts are in the language of the screen. */
export interface SheetColumn {
  readonly id: string;
  readonly heading: string;
  /** What to write there, one line. */
  readonly help: string;
  /** Its least width, in px. */
  readonly min: number;
  /** Its share of what width is left. */
  readonly grow: number;
  /** What there is to choose from; absent where anything can be written. */
  readonly options?: readonly RadioOption<string>[];
}

/** What stands in a cell. */
export interface SheetCell {
  /** As it is shown, copied and edited; of a column with options, the label of one. */
  readonly text: string;
  readonly writable: boolean;
  /** Makes no sense in this row: drawn as closed. */
  readonly closed?: true;
  /** Shown where there is no text. */
  readonly hint?: string;
  /** Shown after the text: what kind of thing the row is. */
  readonly tag?: string;
}

/** A row of a sheet. */
export interface SheetRow {
  readonly id: string;
  /** Whether something new begins here: a line is drawn above. */
  readonly first: boolean;
  /** By column. */
  readonly cells: Readonly<Record<string, SheetCell>>;
}

/** Rows under a heading. */
export interface SheetGroup {
  readonly id: string;
  readonly heading: string;
  /** In small letters after the heading. */
  readonly note?: string;
  readonly rows: readonly SheetRow[];
}

/** A text to put into a cell. */
export interface CellEdit {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** What cells were left out of: a paste that had no place for them, or a series in a subnet that is full. */
export type LostKind = 'paste' | 'series';

/** A cell by its row and column. */
export interface CellAddress {
  readonly row: string;
  readonly column: string;
}

/** The findings of each cell that has any. */
export type CellMarks = ReadonlyMap<string, readonly Finding[]>;

/** The same as one text, to find a cell by. */
export function cellKey({ row, column }: CellAddress): string {
  return `${row}|${column}`;
}

/** What stands where there is no cell. */
export const emptyCell: SheetCell = { text: '', writable: false };
