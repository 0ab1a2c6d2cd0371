import type { Language } from '#shared/catalog/index.ts';
import type { SheetTable } from '../layout/table.ts';
import type { Block } from '../layout/block.ts';
import { TableFlow } from '../layout/table-flow.ts';
import { TABLE_POINTS } from '../layout/table-look.ts';
import { moved, type Mark } from '../marks.ts';
import { LEAST_POINTS } from '../pack-words.ts';
import type { SheetTheme } from '../sheet-theme.ts';

/** Between two columns of a table, in points at A4. */
const GUTTER = 14;
const MOST_COLUMNS = 8;
/** A table that is by more than this share higher than with each row on one line is hard to scan. */
const MOST_BROKEN = 0.2;

/** What tables are set with. */
export interface TableSetting {
  readonly theme: SheetTheme;
  readonly language: Language;
  /** Times the letter sizes of A4. */
  readonly scale: number;
}

/** How a table stands in columns side by side. Lengths in points. */
export interface ColumnPlan {
  readonly columns: number;
  readonly width: number;
  readonly gutter: number;
  /** Letter size. */
  readonly points: number;
  /** Of all rows one below the other. */
  readonly height: number;
  /** Of the header. */
  readonly header: number;
  /** How much higher it is than with every row on one line, as a share. */
  readonly broken: number;
  /** Starts the table anew. */
  readonly start: () => TableFlow;
}

/** The letter sizes to try on a paper, the largest first. */
export function tablePoints(scale: number): readonly number[] {
  const largest = TABLE_POINTS[0] * scale;
  const steps = Math.floor((largest - LEAST_POINTS) / 0.5);
  const sizes = Array.from({ length: steps + 1 }, (_, index) => largest - index * 0.5);
  return sizes.at(-1) === LEAST_POINTS ? sizes : [...sizes, LEAST_POINTS];
}

function plan(
  table: SheetTable,
  points: number,
  columns: number,
  total: number,
  { theme, language, scale }: TableSetting,
): ColumnPlan | null {
  const gutter = GUTTER * scale;
  const width = (total - (columns - 1) * gutter) / columns;
  // Tables are set at a multiple of their largest size: this asks for exactly `points`.
  const options = { width, theme, language, scale: points / TABLE_POINTS[0] };
  const start = (): TableFlow => new TableFlow(table, options);
  const flow = start();
  if (flow.points < points - 0.01) return null;
  const header = new TableFlow({ ...table, sections: [] }, options).heightLeft;
  return { columns, width, gutter, points, height: flow.heightLeft, header, broken: 0, start };
}

/** About how high all of a table is in columns of equal height. */
export function balancedHeight({ height, header, columns }: ColumnPlan): number {
  return (height - header) / columns + header;
}

/** Where a width has no end, every row is on one line. */
const ENDLESS = 1e6;

/** The number of columns that makes a table lowest at a letter size and still easy to scan; `null` where none fits. */
export function planColumns(
  table: SheetTable,
  points: number,
  width: number,
  setting: TableSetting,
): ColumnPlan | null {
  const least = plan(table, points, 1, ENDLESS, setting)?.height ?? ENDLESS;
  let best: ColumnPlan | null = null;
  for (let columns = 1; columns <= MOST_COLUMNS; columns += 1) {
    const next = plan(table, points, columns, width, setting);
    if (!next) break;
    const broken = next.height / least - 1;
    if (best && (broken > MOST_BROKEN || balancedHeight(next) >= balancedHeight(best))) break;
    best = { ...next, broken };
  }
  return best;
}

/** One stretch of paper: as many columns as there are, each as high as asked, if rows are left. */
function takeAll(flow: TableFlow, { columns }: ColumnPlan, height: number): readonly Block[] {
  const parts: Block[] = [];
  while (parts.length < columns && !flow.isDone) {
    const part = flow.take(height, false) ?? (parts.length === 0 ? flow.take(height) : null);
    if (!part) break;
    parts.push(part);
  }
  return parts;
}

function sideBySide(parts: readonly Block[], { width, gutter }: ColumnPlan): Block {
  const marks = parts.map(({ marks: own }, index): Mark => moved(own, index * (width + gutter), 0));
  return { marks, height: Math.max(0, ...parts.map(({ height }) => height)) };
}

/**
 * A table on one stretch of paper after another, the first `first` high, all others `next`. The last stretch is no
 * higher than it must be, its columns as high as one another.
 */
export function setColumns(columns: ColumnPlan, first: number, next: number): readonly Block[] {
  const stretches: Block[] = [];
  const heights: number[] = [];
  const resumed = (): TableFlow => {
    const flow = columns.start();
    heights.forEach((height) => takeAll(flow, columns, height));
    return flow;
  };
  let flow = columns.start();
  while (!flow.isDone) {
    const room = stretches.length === 0 ? first : next;
    const left = balancedHeight({ ...columns, height: flow.heightLeft });
    for (let height = left; height < room; height += columns.points) {
      const trial = resumed();
      const parts = takeAll(trial, columns, height);
      if (trial.isDone) return [...stretches, sideBySide(parts, columns)];
    }
    stretches.push(sideBySide(takeAll(flow, columns, room), columns));
    heights.push(room);
    flow = resumed();
  }
  return stretches;
}
