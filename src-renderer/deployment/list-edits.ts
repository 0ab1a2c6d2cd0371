/** An item of a list of the plan. */
interface WithId {
  readonly id: string;
}

/** A list with one item changed. */
export function changed<Item extends WithId>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): readonly Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

/** A list without some items, by id. */
export function without<Item extends WithId>(
  items: readonly Item[],
  ids: ReadonlySet<string>,
): readonly Item[] {
  return items.filter(({ id }) => !ids.has(id));
}

/** How many of `count` items there is room for in a file beside those that are there. */
export function roomFor(count: number, items: readonly unknown[], limit: number): number {
  return Math.max(0, Math.min(count, limit - items.length));
}
