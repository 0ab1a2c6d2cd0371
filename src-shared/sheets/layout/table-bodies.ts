import type { Language } from '#shared/catalog/index.ts';
import { moved } from '../marks.ts';
import type { Block } from './block.ts';
import type { SheetBody, SheetContext } from '../sheet.ts';
import { paragraph } from './paragraph.ts';
import type { SheetTable } from './table.ts';
import { TableFlow } from './table-flow.ts';

type Room = Pick<SheetContext, 'room' | 'scale' | 'theme' | 'language'>;

const INTRO = { size: 9, gap: 9, widest: 620 } as const;
const AFTER = 14;
const KEY_WIDEST = 520;

/** A last side that is less full than this share of the room takes rows from the one before it. */
const LONELY = 0.28;

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
  const head = paragraph(intro, { width: Math.min(width, INTRO.widest * scale), ...look });
  const top = intro === '' ? 0 : head.height + INTRO.gap * scale;
  const newFlow = (): TableFlow => new TableFlow(table, { width, theme, language, scale });
  const [first, ...others] = balanced(newFlow, height - top, height);
  if (!first) return intro === '' ? [] : [{ marks: head.marks }];
  const start: Block =
    intro === ''
      ? first
      : { marks: [...head.marks, moved(first.marks, 0, top)], height: top + first.height };
  const tables = [start, ...others];
  const keyRoom = { ...room, room: { width: Math.min(width, KEY_WIDEST * scale), height } };
  const sides = key ? followedBy(tables, key, keyRoom) : tables;
  return sides.map(({ marks }, index): SheetBody =>
    sides.length === 1 ? { marks } : { marks, subtitle: PART[language](index + 1, sides.length) },
  );
}
