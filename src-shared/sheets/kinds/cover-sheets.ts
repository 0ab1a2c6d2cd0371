import type { Text } from '#shared/catalog/index.ts';
import type { Block } from '../layout/block.ts';
import { heading } from '../layout/fields.ts';
import { ASCENT, LINE_HEIGHT } from '../layout/wrap-text.ts';
import { moved, type Mark } from '../marks.ts';
import type { Sheet, SheetBody, SheetContext } from '../sheet.ts';
import { CONTENTS, contentsBlocks } from './cover-contents.ts';
import { designFacts, requestFacts, revisionFacts, scenarioFacts } from './cover-facts.ts';
import { coverHead } from './cover-head.ts';

const TITLE = { en: 'Cover', fr: 'Couverture' } as const satisfies Text;

/** Lengths on A4 in points. */
const GAPS = { gutter: 30, rule: 15, below: 12, block: 15 } as const;
const HEADING = { size: 10.5, gap: 2 } as const;

/** A column of facts: its blocks from above, made for its width. */
interface FactColumn {
  readonly share: number;
  readonly blocks: readonly ((context: SheetContext, width: number) => Block | null)[];
}

const oneColumn: FactColumn['blocks'][number] = (context, width) => requestFacts(context, width, 1);

/** Columns from the left; what they leave of the width is for the contents. */
function factColumns({ subject, room }: SheetContext): readonly FactColumn[] {
  const rest = [scenarioFacts, revisionFacts] as const;
  if (room.width < room.height * WIDE || !subject.deployment)
    return [{ share: 0.4, blocks: [...rest, designFacts] }];
  return [
    { share: 0.2, blocks: [oneColumn, designFacts] },
    { share: 0.31, blocks: rest },
  ];
}

/** Wider than so many times its height, a sheet has the request in a column of its own. */
const WIDE = 1.15;

/** Blocks one under another, side after side: the first so high, those that follow higher. */
function stacked(blocks: readonly Block[], first: number, later: number, gap: number): Mark[][] {
  const sides: Mark[][] = [[]];
  let y = 0;
  for (const { marks, height } of blocks) {
    if (y > 0 && y + height > (sides.length === 1 ? first : later)) {
      sides.push([]);
      y = 0;
    }
    sides.at(-1)?.push(moved(marks, 0, y));
    y += height + gap;
  }
  return sides;
}

/** What stands above the columns: the head, a rule, and on an upright sheet the request. */
function above(context: SheetContext): Block {
  const { subject, room, scale, theme } = context;
  const head = coverHead(subject, context);
  const rule = head.height + GAPS.rule * scale;
  const across: Mark = {
    kind: 'path',
    path: `M0 ${String(rule)}H${String(room.width)}`,
    stroke: theme.strong,
    strokeWidth: 0.9,
  };
  const y = rule + GAPS.below * scale;
  const marks = [...head.marks, across];
  const request = room.width < room.height * WIDE ? requestFacts(context, room.width, 3) : null;
  if (!request) return { marks, height: y };
  return {
    marks: [...marks, moved(request.marks, 0, y)],
    height: y + request.height + GAPS.block * scale,
  };
}

function drawCover(context: SheetContext): readonly SheetBody[] {
  const { room, scale, theme, language } = context;
  const top = above(context);
  const free = room.height - top.height;
  let x = 0;
  const facts = factColumns(context).map(({ share, blocks }) => {
    const width = share * room.width;
    const drawn = blocks.flatMap((block) => block(context, width) ?? []);
    const column = { x, sides: stacked(drawn, free, room.height, GAPS.block * scale) };
    x += width + GAPS.gutter * scale;
    return column;
  });
  const size = HEADING.size * scale;
  const line = size * LINE_HEIGHT + HEADING.gap * scale;
  const place = { width: room.width - x, height: free - line };
  const contents = contentsBlocks(context, place, room.height - line);
  const count = Math.max(contents.length, ...facts.map(({ sides }) => sides.length));
  return Array.from({ length: count }, (_, side): SheetBody => {
    const y = side === 0 ? top.height : 0;
    const block = contents[side];
    const marks: Mark[] = facts.map((column) => moved(column.sides[side] ?? [], column.x, y));
    if (block) {
      const name = heading(CONTENTS[language], { x: 0, y: size * ASCENT, size }, theme, 2);
      marks.push(moved([name, moved(block.marks, 0, line)], x, y));
    }
    return side === 0 ? { marks: [...top.marks, ...marks], hasHeading: true } : { marks };
  });
}

/** The first sheet: what the pack is about and for whom, how far it has come, what is in it. */
export function coverSheets(): readonly Sheet[] {
  return [
    {
      id: 'cover',
      kind: 'cover',
      title: TITLE,
      isMap: false,
      draw: (context) => Promise.resolve(drawCover(context)),
    },
  ];
}
