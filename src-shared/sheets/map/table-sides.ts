import type { Text } from '#shared/catalog/index.ts';
import type { Block } from '../layout/block.ts';
import type { SheetTable } from '../layout/table.ts';
import { followedBy } from '../layout/table-bodies.ts';
import { moved } from '../marks.ts';
import type { SheetBody, SheetContext } from '../sheet.ts';
import type { Arrangement } from './arrange.ts';
import { hostBlock } from './host-block.ts';
import { setColumns } from './newspaper.ts';

/** Between hosts and the table below them, in points at A4. */
const GAP = 14;

const TEXTS = {
  table: { en: 'Table', fr: 'Tableau' },
  continued: { en: 'Table, continued', fr: 'Tableau, suite' },
} as const satisfies Record<string, Text>;

/** What of a table stands on the side with the map, and the sides after that. */
export interface TableSides {
  readonly withMap: Block | undefined;
  readonly others: readonly SheetBody[];
}

/** Hosts above the first of some sides. */
function below(hosts: Block, [first, ...others]: readonly Block[], gap: number): readonly Block[] {
  if (!first) return [hosts];
  const y = hosts.height + gap;
  const marks = [...hosts.marks, moved(first.marks, 0, y)];
  return [{ marks, height: y + first.height }, ...others];
}

/**
 * Sets the table of a map and, where they do not stand with the map, the hosts: few above the table on the second
 * side, so that they get no side to themselves, many after it.
 * @param height what the table has on the side with the map, in points; `null` where it begins on the next.
 */
export function tableSides(
  { columns, after }: Pick<Arrangement, 'columns' | 'after'>,
  height: number | null,
  hosts: SheetTable | null,
  context: SheetContext,
): TableSides {
  const { room, theme, language, scale } = context;
  const block = hosts && hostBlock(hosts, room.width, { theme, language, scale });
  const top = block && block.height <= room.height / 2 ? block : null;
  const next = { columns: after, height: room.height };
  const second = {
    columns: after,
    height: top ? room.height - top.height - GAP * scale : room.height,
  };
  const parts = setColumns(height === null ? [second, next] : [{ columns, height }, second, next]);
  const tables = height === null ? parts : parts.slice(1);
  const more = hosts && !top ? followedBy(tables, hosts, context) : tables;
  const sides = top ? below(top, tables, GAP * scale) : more;
  const subtitle = (index: number): string => {
    const table = TEXTS[index === 0 && height === null ? 'table' : 'continued'][language];
    const hasHosts = index >= tables.length || (top !== null && index === 0);
    return [hasHosts ? hosts?.name : null, index < tables.length ? table : null]
      .filter((text) => typeof text === 'string')
      .join(' · ');
  };
  return {
    withMap: height === null ? undefined : parts[0],
    others: sides.map(({ marks }, index) => ({ marks, subtitle: subtitle(index) })),
  };
}
