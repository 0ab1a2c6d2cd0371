import type { FlowLine } from './flow-rows.ts';
import { linesOf, widest, widthOf } from './measured-text.ts';
import { MM_PER_POINT } from './paper.ts';

/** Between two columns of the table, in millimetres. */
export const GUTTER = 5;
/** Between two cells of a row. */
export const CELL_GAP = 1.6;
const MOST_COLUMNS = 6;
/** A table in which more rows than this have a second line is hard to scan. */
const LARGEST_BROKEN_SHARE = 0.04;

/** A row with its texts broken to the widths of the cells. */
export interface TableRow extends Pick<FlowLine, 'number' | 'annotation' | 'workload'> {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** A name did not fit on one line. */
  readonly isBroken: boolean;
  readonly height: number;
}

/** How a table of flows stands in columns side by side. Lengths in millimetres. */
export interface TableFit {
  readonly columns: number;
  readonly points: number;
  readonly lineHeight: number;
  /** Of the row of headings. */
  readonly headHeight: number;
  readonly width: number;
  readonly cells: { number: number; from: number; to: number; annotation: number };
  readonly rows: readonly TableRow[];
}

/** Headings of the cells: number, from, to, annotation. */
export type TableHeadings = Readonly<Record<keyof TableFit['cells'], string>>;

/** How wide the first of two cells is in a room: what both want, or the longer one gives way. */
function shareOf(first: number, second: number, room: number): number {
  if (first + second <= room) return first + (room - first - second) / 2;
  if (first <= room / 2) return first;
  if (second <= room / 2) return room - second;
  return (room * first) / (first + second);
}

/** The receiver and what stands before it, as lines of their own or as one. */
const receiver = ({ to, via }: FlowLine, apart: boolean): readonly string[] => {
  if (via === '') return [to];
  return apart ? [to, via] : [`${to} ${via}`];
};

/**
 * A table of so many columns, if the texts fit. `apart`: the width is chosen so that load balancers stand on a
 * line of their own; else so that they stand behind the receiver's name.
 */
function fitTo(
  columns: number,
  apart: boolean,
  flows: readonly FlowLine[],
  headings: TableHeadings,
  total: number,
  points: number,
): TableFit | null {
  const texts = (flow: FlowLine, key: keyof TableHeadings): readonly string[] =>
    key === 'to' ? receiver(flow, apart) : [String(flow[key])];
  const column = (key: keyof TableHeadings): number =>
    Math.max(
      widest(
        flows.flatMap((flow) => texts(flow, key)),
        'condensed',
        points,
      ),
      widthOf(headings[key], 'condensedSemibold', points),
    );
  const width = (total - (columns - 1) * GUTTER) / columns;
  const number = column('number') + CELL_GAP;
  const annotation = column('annotation');
  const names = { from: column('from') + CELL_GAP, to: column('to') + CELL_GAP };
  const from = shareOf(names.from, names.to, width - number - annotation);
  const to = width - number - annotation - from;
  const lines = (text: string, limit: number): readonly string[] =>
    linesOf(text, 'condensed', points, limit - CELL_GAP);
  const lineHeight = points * MM_PER_POINT * 1.2;
  const rows = flows.map((flow): TableRow => {
    const whole = widest(receiver(flow, false), 'condensed', points) <= to - CELL_GAP;
    const broken = {
      from: lines(flow.from, from),
      to: receiver(flow, !whole).flatMap((text) => lines(text, to)),
    };
    const height = Math.max(broken.from.length, broken.to.length) * lineHeight + points * 0.12;
    const { number, annotation, workload } = flow;
    const isBroken = broken.from.length > 1 || broken.to.length > receiver(flow, !whole).length;
    return { number, annotation, workload, ...broken, isBroken, height };
  });
  const fits =
    Math.min(from, to) > CELL_GAP &&
    rows.every((row) => widest(row.from, 'condensed', points) <= from - CELL_GAP + 0.01) &&
    rows.every((row) => widest(row.to, 'condensed', points) <= to - CELL_GAP + 0.01);
  const headHeight = lineHeight + points * 0.2;
  const cells = { number, from, to, annotation };
  return fits ? { columns, points, lineHeight, headHeight, width, cells, rows } : null;
}

/** Share of the rows with a name in pieces. */
function brokenShare({ rows }: TableFit): number {
  return rows.filter(({ isBroken }) => isBroken).length / Math.max(1, rows.length);
}

/** The number of columns that makes the table lowest without breaking too many names. */
export function fitTable(
  flows: readonly FlowLine[],
  headings: TableHeadings,
  total: number,
  points: number,
): TableFit {
  const fits = Array.from({ length: MOST_COLUMNS }, (_, index) =>
    [false, true].map((apart) => fitTo(index + 1, apart, flows, headings, total, points)),
  )
    .flat()
    .filter((fit) => fit !== null);
  const scannable = fits.filter((fit) => brokenShare(fit) <= LARGEST_BROKEN_SHARE);
  const height = ({ rows, columns }: TableFit): number =>
    rows.reduce((sum, row) => sum + row.height, 0) / columns;
  const [best] =
    scannable.length > 0
      ? scannable.sort((a, b) => height(a) - height(b))
      : fits.sort((a, b) => brokenShare(a) - brokenShare(b));
  if (!best) throw new Error(`No table of flows fits into ${String(total)} mm.`);
  return best;
}
