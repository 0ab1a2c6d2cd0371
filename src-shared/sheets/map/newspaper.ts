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
const MOST_BROKEN = 0.3;
/** A last stretch that is less full than this takes rows from the one before, which keeps this share. */
const LONELY = 0.33;
const SHARED = 0.58;

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
  /** Starts the table anew, or goes on with what is left of one. */
  readonly start: (left?: TableFlow) => TableFlow;
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
  const start = (left?: TableFlow): TableFlow =>
    left ? left.resumed(options) : new TableFlow(table, options);
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

/**
 * The ways to set a table at a letter size, each with more columns than the one before, lower, and with more of its
 * rows broken; none hard to scan. Empty where not even one column fits.
 */
export function columnPlans(
  table: SheetTable,
  points: number,
  width: number,
  setting: TableSetting,
  most: number = MOST_COLUMNS,
): readonly ColumnPlan[] {
  const least = plan(table, points, 1, ENDLESS, setting)?.height ?? ENDLESS;
  const plans: ColumnPlan[] = [];
  for (let columns = 1; columns <= most; columns += 1) {
    const next = plan(table, points, columns, width, setting);
    if (!next) break;
    const best = plans.at(-1);
    const broken = next.height / least - 1;
    if (best && (broken > MOST_BROKEN || balancedHeight(next) >= balancedHeight(best))) break;
    plans.push({ ...next, broken });
  }
  return plans.filter(({ broken }, index) => broken < (plans[index + 1]?.broken ?? Infinity));
}

/** A table on sides of its own: in the largest letters that are easy to scan. Throws where no width is enough. */
export function ownPlan(table: SheetTable, width: number, setting: TableSetting): ColumnPlan {
  const plans = tablePoints(setting.scale).map((points) =>
    columnPlans(table, points, width, setting).at(-1),
  );
  const best = plans.find((each) => each !== undefined);
  if (!best) throw new RangeError('No table of flows is as narrow as this paper.');
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

/** All that is left in one stretch, no higher than it must be, its columns as high as one another; `null` if too high. */
function lastStretch(start: () => TableFlow, columns: ColumnPlan, room: number): Block | null {
  const least = balancedHeight({ ...columns, height: start().heightLeft });
  for (let height = least; height < room; height += columns.points) {
    const flow = start();
    const parts = takeAll(flow, columns, height);
    if (flow.isDone) return sideBySide(parts, columns);
  }
  return null;
}

/** Where a table stands: columns on a stretch so high. */
export interface Stretch {
  readonly columns: ColumnPlan;
  readonly height: number;
}

type Stretches = readonly [Stretch, ...Stretch[]];

function filled(stretches: Stretches): readonly Block[] {
  const done: Block[] = [];
  let [here] = stretches;
  let start = (): TableFlow => here.columns.start();
  for (;;) {
    const { columns, height } = here;
    const last = lastStretch(start, columns, height);
    if (last) return [...done, last];
    const flow = start();
    done.push(sideBySide(takeAll(flow, columns, height), columns));
    if (flow.isDone) return done;
    const next = stretches[done.length] ?? here;
    start = () => next.columns.start(flow);
    here = next;
  }
}

/**
 * A table on one stretch of paper after another: on each of `stretches`, and on as many like the last as it needs.
 * Where hardly any rows would stand on the last, the one before it shares its own.
 */
export function setColumns(stretches: Stretches): readonly Block[] {
  const blocks = filled(stretches);
  const [before, last] = blocks.slice(-2);
  const like = (index: number): Stretch => stretches[index] ?? stretches.at(-1) ?? stretches[0];
  const full = like(blocks.length - 1).height;
  if (!before || !last || last.height >= full * LONELY) return blocks;
  const height = (before.height + last.height) * SHARED;
  const limited = blocks.map((_, index): Stretch => {
    const own = like(index);
    return index === blocks.length - 2 ? { ...own, height: Math.min(own.height, height) } : own;
  });
  const again = filled(limited as [Stretch, ...Stretch[]]);
  return again.length === blocks.length ? again : blocks;
}
