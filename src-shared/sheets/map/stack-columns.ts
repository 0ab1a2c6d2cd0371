import type { Block } from '../layout/block.ts';
import { moved, type Mark } from '../marks.ts';
import type { SheetBody } from '../sheet.ts';

/** A block that stands in a column with others. */
export interface StackedBlock extends Block {
  /** Kept free above it, but for the top of a column. */
  readonly before: number;
  /** Whether it stays with the next: a heading, and what belongs together. */
  readonly keeps: boolean;
}

/** Columns of a side of paper. Lengths in points. */
export interface StackRoom {
  readonly count: number;
  readonly width: number;
  readonly gutter: number;
  readonly height: number;
}

/** How high a block is with those that it stays with: a group no higher than `whole`, or else the next alone. */
function together(blocks: readonly StackedBlock[], index: number, whole: number): number {
  const end = blocks.findIndex(({ keeps }, place) => place >= index && !keeps);
  const heightTo = (last: number): number =>
    blocks
      .slice(index, last + 1)
      .reduce((sum, { before, height }, place) => sum + (place > 0 ? before : 0) + height, 0);
  const all = heightTo(end < 0 ? blocks.length - 1 : end);
  return all <= whole ? all : heightTo(index + 1);
}

/** Blocks as columns no higher than asked; a block that is higher alone gets a column. */
function columnsOf(
  blocks: readonly StackedBlock[],
  most: number,
  whole: number,
): readonly StackedBlock[][] {
  const columns: StackedBlock[][] = [];
  let used = 0;
  blocks.forEach((block, index) => {
    const last = columns.at(-1);
    const needed = block.keeps ? together(blocks, index, whole) : block.height;
    if (!last || used + block.before + needed > most) {
      columns.push([block]);
      used = block.height;
    } else {
      last.push(block);
      used += block.before + block.height;
    }
  });
  return columns;
}

function side(
  columns: readonly (readonly StackedBlock[])[],
  { width, gutter }: StackRoom,
): SheetBody {
  const marks = columns.flatMap((column, index): readonly Mark[] => {
    let y = 0;
    return column.map((block, place) => {
      y += place === 0 ? 0 : block.before;
      const mark = moved(block.marks, index * (width + gutter), y);
      y += block.height;
      return mark;
    });
  });
  return { marks };
}

const STEP = 4;

/**
 * Blocks in columns of about one height, on as few sides of paper as they need. What belongs together stands in one
 * column, unless that takes more sides.
 */
export function stackColumns(
  blocks: readonly StackedBlock[],
  room: StackRoom,
): readonly SheetBody[] {
  const { count, height } = room;
  const sidesWith = (whole: number): number =>
    Math.ceil(columnsOf(blocks, height, whole).length / count);
  const sides = sidesWith(0);
  const whole = sidesWith(height) > sides ? 0 : height;
  let least = height;
  while (least > STEP && columnsOf(blocks, least - STEP, whole).length <= sides * count)
    least -= STEP;
  const columns = columnsOf(blocks, least, whole);
  return Array.from({ length: sides }, (_, index) =>
    side(columns.slice(index * count, (index + 1) * count), room),
  );
}
