import type { FontFace } from '#shared/diagram/text-metrics.ts';
import type { WorkloadId } from '#shared/catalog/index.ts';

/** `number`: semibold, for what a reader looks for first. `warning`: waits for an answer. */
export type CellLook = 'plain' | 'strong' | 'muted' | 'warning' | 'danger';

/** A paragraph of a cell: broken where it must be, and always on a line of its own. */
export interface CellText {
  readonly text: string;
  readonly look?: CellLook;
  /** The workload whose line, colour and dash stand before it. */
  readonly workload?: WorkloadId;
}

export type Cell = readonly CellText[];

export interface SheetColumn {
  readonly heading: string;
  /** Not wider than this share of the table when there is not room for all. Default: no limit. */
  readonly mostShare?: number;
  /** Names, dates, ports: its lines are broken only where its share, or the table, is too narrow for them. */
  readonly isWhole?: boolean;
  readonly align?: 'start' | 'end';
  readonly face?: FontFace;
}

/** Rows under a heading of their own; without one where `title` is `null`. */
export interface TableSection {
  readonly title: string | null;
  readonly rows: readonly (readonly Cell[])[];
}

/** A table for paper: as many cells in each row as there are columns. */
export interface SheetTable {
  /** What it is called to somebody who does not see it. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly sections: readonly TableSection[];
}

/** One plain paragraph. */
export function cell(text: string, look: CellLook = 'plain'): Cell {
  return [{ text, look }];
}

/** A paragraph a line. */
export function cellLines(lines: readonly string[], look: CellLook = 'plain'): Cell {
  return lines.map((text) => ({ text, look }));
}
