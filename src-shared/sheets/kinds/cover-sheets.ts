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

/** Columns from the left. Beside the contents they leave them what is left of the width, else they take all of it. */
function factColumns({ subject, room }: SheetContext, isBeside: boolean): readonly FactColumn[] {
  const rest = [scenarioFacts, revisionFacts] as const;
  const isWide = room.width >= room.height * WIDE && subject.deployment !== null;
  if (isBeside)
    return isWide
      ? [
          { share: 0.2, blocks: [oneColumn, designFacts] },
          { share: 0.31, blocks: rest },
        ]
      : [{ share: 0.4, blocks: [...rest, designFacts] }];
  return isWide
    ? [
        { share: 0.2, blocks: [oneColumn] },
        { share: 0.35, blocks: [scenarioFacts] },
        { share: 0.37, blocks: [revisionFacts, designFacts] },
      ]
    : [
        { share: 0.48, blocks: [scenarioFacts] },
        { share: 0.47, blocks: [revisionFacts, designFacts] },
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

interface DrawnColumns {
  readonly sides: readonly (readonly Mark[])[];
  /** To the right of all. */
  readonly width: number;
}

/** The facts on the first side below `top`, and on further ones from above. */
function drawnFacts(context: SheetContext, top: number, isBeside: boolean): DrawnColumns {
  const { room, scale } = context;
  let x = 0;
  const columns = factColumns(context, isBeside).map(({ share, blocks }) => {
    const width = share * room.width;
    const drawn = blocks.flatMap((block) => block(context, width) ?? []);
    const sides = stacked(drawn, room.height - top, room.height, GAPS.block * scale);
    const marks = sides.map((side, index) => moved(side, x, index === 0 ? top : 0));
    x += width + GAPS.gutter * scale;
    return marks;
  });
  const count = Math.max(...columns.map(({ length }) => length));
  const sides = Array.from({ length: count }, (_, side) =>
    columns.flatMap((column) => column[side] ?? []),
  );
  return { sides, width: x };
}

/** The contents beside the facts, where they fit there whole. */
function contentsBeside(context: SheetContext, x: number, top: number): Mark | null {
  const { room, scale, theme, language } = context;
  const size = HEADING.size * scale;
  const line = size * LINE_HEIGHT + HEADING.gap * scale;
  const place = { width: room.width - x, height: room.height - top - line };
  const [block, ...more] = contentsBlocks(context, place, place.height);
  if (more.length > 0) return null;
  const name = heading(CONTENTS[language], { x: 0, y: size * ASCENT, size }, theme, 2);
  return moved(block ? [name, moved(block.marks, 0, line)] : [], x, top);
}

/** Facts and contents on one side; where the contents do not fit there, on a side of their own behind. */
function drawCover(context: SheetContext): readonly SheetBody[] {
  const { room, language } = context;
  const top = above(context);
  const beside = drawnFacts(context, top.height, true);
  const contents = contentsBeside(context, beside.width, top.height);
  const facts = contents ? beside.sides : drawnFacts(context, top.height, false).sides;
  const first = contents ? [...top.marks, contents] : top.marks;
  const sides = facts.map((marks, side): SheetBody =>
    side === 0 ? { marks: [...first, ...marks], hasHeading: true } : { marks },
  );
  if (contents) return sides;
  const behind = contentsBlocks(context, room, room.height).map(({ marks }) => ({
    marks,
    heading: CONTENTS[language],
  }));
  return [...sides, ...behind];
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
