import type { Block } from '../layout/block.ts';
import { moved, type Mark } from '../marks.ts';
import type { SheetBody } from '../sheet.ts';

/** A block that stands in a column with others. */
export interface StackedBlock extends Block {
  /** Kept free above it, but for the top of a column. */
  readonly before: number;
  /** Whether it stays with the next: a heading. */
  readonly keeps: boolean;
}

/** Columns of a side of paper. Lengths in points. */
export interface StackRoom {
  readonly count: number;
  readonly width: number;
  readonly gutter: number;
  readonly height: number;
}

/** Blocks as columns no higher than asked; a block that is higher alone gets a column. */
function columnsOf(blocks: readonly StackedBlock[], most: number): readonly StackedBlock[][] {
  const columns: StackedBlock[][] = [];
  let used = 0;
  blocks.forEach((block, index) => {
    const next = block.keeps ? blocks[index + 1] : undefined;
    const needed = block.height + (next ? next.before + next.height : 0);
    const last = columns.at(-1);
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

/** Blocks in columns of about one height, on as few sides of paper as they need. */
export function stackColumns(
  blocks: readonly StackedBlock[],
  room: StackRoom,
): readonly SheetBody[] {
  const { count, height } = room;
  const sides = Math.ceil(columnsOf(blocks, height).length / count);
  let least = height;
  while (least > STEP && columnsOf(blocks, least - STEP).length <= sides * count) least -= STEP;
  const columns = columnsOf(blocks, least);
  return Array.from({ length: sides }, (_, index) =>
    side(columns.slice(index * count, (index + 1) * count), room),
  );
}
