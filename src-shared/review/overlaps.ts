import type { AddressRange } from '#shared/deployment/plan/address.ts';

/** A range with whoever may have it more than once. */
export interface OwnedRange {
  readonly range: AddressRange;
  readonly owner: string;
}

function byAddress(a: OwnedRange, b: OwnedRange): number {
  const [one, other] = [a.range, b.range];
  if (one.family !== other.family) return one.family - other.family;
  if (one.first === other.first) return 0;
  return one.first < other.first ? -1 : 1;
}

/**
 * For each range that shares an address with one of another owner that begins before it, one such pair, in the order
 * of the list. Takes n log n steps: of the ranges passed, only the two that reach furthest, of different owners, can
 * matter.
 */
export function overlaps<Item extends OwnedRange>(
  items: readonly Item[],
): readonly (readonly [Item, Item])[] {
  const pairs: (readonly [Item, Item])[] = [];
  const order = new Map(items.map((item, index) => [item, index]));
  const inOrder = (a: Item, b: Item): readonly [Item, Item] =>
    (order.get(a) ?? 0) < (order.get(b) ?? 0) ? [a, b] : [b, a];
  let furthest: Item | null = null;
  let runnerUp: Item | null = null;
  const reaches = (passed: Item | null, { range }: Item): passed is Item =>
    passed?.range.family === range.family && passed.range.last >= range.first;
  const isFurther = (item: Item, than: Item | null): boolean =>
    than?.range.family !== item.range.family || item.range.last > than.range.last;
  for (const item of items.toSorted(byAddress)) {
    const other: Item | null = furthest?.owner === item.owner ? runnerUp : furthest;
    if (reaches(other, item)) pairs.push(inOrder(other, item));
    if (isFurther(item, furthest)) {
      if (furthest?.owner !== item.owner) runnerUp = furthest;
      furthest = item;
    } else if (furthest?.owner !== item.owner && isFurther(item, runnerUp)) runnerUp = item;
  }
  return pairs;
}
