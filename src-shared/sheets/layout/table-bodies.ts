import type { Language } from '#shared/catalog/index.ts';
import { moved } from '../marks.ts';
import type { Block } from './block.ts';
import type { SheetBody, SheetContext } from '../sheet.ts';
import { paragraph } from './paragraph.ts';
import type { SheetTable } from './table.ts';
import { TableFlow } from './table-flow.ts';
import { evenWidth } from './wrap-text.ts';

type Room = Pick<SheetContext, 'room' | 'scale' | 'theme' | 'language'>;

const INTRO = { size: 9, gap: 9, widest: 620 } as const;
const AFTER = 14;
/** A key takes no more than this for each of its columns. */
const KEY_COLUMN = 174;

/** A last side that is less full than this share of the room takes rows from the one before it. */
const LONELY = 0.28;

/** A key that needs a side of its own takes this share of the rows of the one before it. */
const WITH_KEY = 0.4;

const PART = {
  en: (number: number, count: number) => `Part ${String(number)} of ${String(count)}`,
  fr: (number: number, count: number) => `Partie ${String(number)} sur ${String(count)}`,
} as const satisfies Record<Language, (number: number, count: number) => string>;

/** Fills stretches of these heights, the last again and again, until nothing is left. */
function stretches(flow: TableFlow, heights: readonly number[]): readonly Block[] {
  const parts: Block[] = [];
  while (!flow.isDone) {
    const part = flow.take(heights[parts.length] ?? heights.at(-1) ?? 0);
    if (part) parts.push(part);
  }
  return parts;
}

/** Shares the rows of the last two stretches where hardly any would stand on the last. */
function balanced(newFlow: () => TableFlow, first: number, full: number): readonly Block[] {
  const parts = stretches(newFlow(), [first, full]);
  const [before, last] = parts.slice(-2);
  if (!before || !last || last.height >= full * LONELY) return parts;
  const shared = (before.height + last.height) * 0.58;
  const heights = [first, ...parts.slice(1).map(() => full)];
  heights[parts.length - 2] = Math.min(heights[parts.length - 2] ?? full, shared);
  const again = stretches(newFlow(), [...heights, full]);
  return again.length === parts.length ? again : parts;
}

/** What stands around a table. */
export interface Around {
  /** A paragraph above it on the first side. */
  readonly intro?: string;
  /** A small table below it: what its signs stand for. */
  readonly key?: SheetTable | null;
}

/**
 * Sides with a table below what stands on the last of them; on sides of its own where there is no room left for all
 * of it.
 */
export function followedBy(
  sides: readonly Block[],
  table: SheetTable,
  { room: { width, height }, theme, language, scale }: Room,
): readonly Block[] {
  const last = sides.at(-1);
  const flow = new TableFlow(table, { width, theme, language, scale });
  const y = (last?.height ?? 0) + AFTER * scale;
  if (!last || y + flow.heightLeft > height) return [...sides, ...stretches(flow, [height])];
  const [part] = stretches(flow, [height - y]);
  if (!part) return sides;
  const marks = [...last.marks, moved(part.marks, 0, y)];
  return [...sides.slice(0, -1), { marks, height: y + part.height }];
}

/** Sides with a key below. One that would stand on a side by itself gets rows of the last side above it. */
function withKey(
  sides: readonly Block[],
  layAgain: (heights: readonly number[]) => readonly Block[],
  key: SheetTable,
  room: Room,
): readonly Block[] {
  const keyed = followedBy(sides, key, room);
  if (keyed.length === sides.length) return keyed;
  const heights = sides.map(({ height }) => height + 1);
  const last = heights.length - 1;
  heights[last] = (heights[last] ?? 0) * (1 - WITH_KEY);
  const again = followedBy(layAgain([...heights, room.room.height]), key, room);
  return again.length === keyed.length ? again : keyed;
}

/**
 * A table as the sides of a sheet, room after room. Without rows there is the introduction alone; without that
 * nothing.
 */
export function tableBodies(
  table: SheetTable,
  room: Room,
  { intro = '', key = null }: Around = {},
): readonly SheetBody[] {
  const { theme, language, scale } = room;
  const { width, height } = room.room;
  const look = { size: INTRO.size * scale, colour: theme.muted };
  const widest = Math.min(width, INTRO.widest * scale);
  const head = paragraph(intro, { width: evenWidth(intro, 'sans', look.size, widest), ...look });
  const top = intro === '' ? 0 : head.height + INTRO.gap * scale;
  const newFlow = (): TableFlow => new TableFlow(table, { width, theme, language, scale });
  const headed = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block, index) =>
      index === 0 && intro !== ''
        ? { marks: [...head.marks, moved(block.marks, 0, top)], height: top + block.height }
        : block,
    );
  const tables = headed(balanced(newFlow, height - top, height));
  if (tables.length === 0) return intro === '' ? [] : [{ marks: head.marks }];
  const layAgain = ([first = 0, ...later]: readonly number[]): readonly Block[] =>
    headed(stretches(newFlow(), [first - top, ...later]));
  const keyWidth = Math.min(width, KEY_COLUMN * (key?.columns.length ?? 0) * scale);
  const keyRoom = { ...room, room: { width: keyWidth, height } };
  const sides = key ? withKey(tables, layAgain, key, keyRoom) : tables;
  return sides.map(({ marks }, index): SheetBody =>
    sides.length === 1 ? { marks } : { marks, subtitle: PART[language](index + 1, sides.length) },
  );
}
