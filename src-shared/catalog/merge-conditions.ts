import { CHOICE_IDS } from './model/choice.ts';
import type { Condition } from './model/condition.ts';
import type { FeatureId } from './model/feature.ts';

const union = (lists: readonly (readonly FeatureId[] | undefined)[]): readonly FeatureId[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** The alternatives that still say something: those that `allOf` meets fall away, as does a list that holds another. */
function openAlternatives(
  conditions: readonly Condition[],
  allOf: readonly FeatureId[],
): readonly (readonly FeatureId[])[] {
  const open = conditions.flatMap(({ anyOf }) =>
    anyOf && !anyOf.some((feature) => allOf.includes(feature)) ? [anyOf] : [],
  );
  return open.filter(
    (list, index) =>
      !open.some(
        (other, at) =>
          at !== index &&
          other.every((feature) => list.includes(feature)) &&
          (other.length < list.length || at < index),
      ),
  );
}

/**
 * The condition that holds where all of these do. Two alternatives (`anyOf`) of which neither holds the other
 * cannot be said in one condition: such a merge throws a RangeError.
 */
export function mergeConditions(conditions: readonly (Condition | undefined)[]): Condition {
  const given = conditions.filter((condition) => condition !== undefined);
  const merged: Partial<Record<keyof Condition, readonly string[]>> = {};
  for (const choice of CHOICE_IDS) {
    const lists = given.flatMap((condition): (readonly string[])[] => {
      const list = condition[choice];
      return list ? [list] : [];
    });
    const [first, ...others] = lists;
    if (first) merged[choice] = first.filter((option) => others.every((o) => o.includes(option)));
  }
  const allOf = union(given.map((condition) => condition.allOf));
  const noneOf = union(given.map((condition) => condition.noneOf));
  const [anyOf, second] = openAlternatives(given, allOf);
  if (second) {
    throw new RangeError(
      `No condition holds both “any of ${String(anyOf)}” and “any of ${String(second)}”.`,
    );
  }
  if (allOf.length > 0) merged.allOf = allOf;
  if (anyOf) merged.anyOf = anyOf;
  if (noneOf.length > 0) merged.noneOf = noneOf;
  return merged as Condition;
}
