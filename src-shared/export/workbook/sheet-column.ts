import type { CellLook } from './look.ts';

/** A column of a table on a sheet. */
export interface SheetColumn<Row> {
  readonly heading: string;
  /** The cell; line breaks part what paper shows on lines of their own. */
  readonly cell: (row: Row) => string;
  /** The widest it may grow for its texts, in pixels. It grows further only where a row would be higher than it can. */
  readonly widest: number;
  /** Plain where absent. */
  readonly look?: (row: Row) => CellLook;
  /** Where all rows say the same, the column is folded away and not printed: what it says stands under the title, if `said`. */
  readonly foldable?: 'said' | 'unsaid';
  /** A colour at the left edge of the cell: a cue, never the only one. ARGB. */
  readonly edge?: (row: Row) => string;
}
