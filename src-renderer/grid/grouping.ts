import type { Text } from '#shared/catalog/index.ts';

/** A property by which rows are put under headings. A row under several values stands under the first. */
export interface Grouping<Row> {
  readonly id: string;
  readonly name: Text;
  readonly keyOf: (row: Row) => string;
  readonly headingOf: (row: Row) => Text;
}

export type GridItem<Row> =
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly heading: Text;
      readonly count: number;
    }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row };

/** Rows with their headings; groups stand where their first row does. */
export function toItems<Row extends { readonly id: string }>(
  rows: readonly Row[],
  grouping: Grouping<Row> | undefined,
): readonly GridItem<Row>[] {
  const toItem = (row: Row): GridItem<Row> => ({ kind: 'row', key: row.id, row });
  if (!grouping) return rows.map(toItem);
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = grouping.keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return Array.from(groups, ([key, group]): GridItem<Row>[] => [
    {
      kind: 'heading',
      key: `heading:${key}`,
      heading: grouping.headingOf(group[0]),
      count: group.length,
    },
    ...group.map(toItem),
  ]).flat();
}
