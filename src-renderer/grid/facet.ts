import type { Text } from '#shared/catalog/index.ts';

/** A property by which rows are narrowed down. Several values of one facet widen, several facets narrow. */
export interface Facet<Row> {
  readonly id: string;
  readonly name: Text;
  readonly valuesOf: (row: Row) => readonly string[];
  readonly nameOf: (value: string) => Text;
  /** The name in full, where `nameOf` shortens it. */
  readonly fullNameOf?: (value: string) => Text;
  /** The heading that a value stands under. */
  readonly groupOf?: (value: string) => Text;
}

/** The values chosen of each facet. A facet without an entry leaves every row. */
export type FacetChoice = Readonly<Record<string, readonly string[]>>;

export interface FacetValue {
  readonly value: string;
  readonly name: Text;
  readonly fullName: Text;
  readonly group: Text | null;
  readonly count: number;
  readonly chosen: boolean;
}

function chosenOf(choice: FacetChoice, id: string): readonly string[] {
  return choice[id] ?? [];
}

/** The rows that every facet leaves, but for one facet that is not asked. */
export function narrowed<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  choice: FacetChoice,
  except?: string,
): readonly Row[] {
  const asked = facets.filter(({ id }) => id !== except && chosenOf(choice, id).length > 0);
  return rows.filter((row) =>
    asked.every(({ id, valuesOf }) =>
      valuesOf(row).some((value) => chosenOf(choice, id).includes(value)),
    ),
  );
}

/**
 * The values of a facet with the number of rows that choosing each would show, given the other facets.
 * In the order of all rows, so that values keep their place while others are chosen.
 */
export function facetValues<Row>(
  facet: Facet<Row>,
  all: readonly Row[],
  narrowedByOthers: readonly Row[],
  choice: FacetChoice,
): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const row of all) for (const value of facet.valuesOf(row)) counts.set(value, 0);
  for (const row of narrowedByOthers) {
    for (const value of new Set(facet.valuesOf(row)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const chosen = chosenOf(choice, facet.id);
  return Array.from(counts, ([value, count]) => ({
    value,
    name: facet.nameOf(value),
    fullName: (facet.fullNameOf ?? facet.nameOf)(value),
    group: facet.groupOf?.(value) ?? null,
    count,
    chosen: chosen.includes(value),
  }));
}

/** The choice with one value of a facet set or cleared. */
export function withFacetValue(
  choice: FacetChoice,
  id: string,
  value: string,
  chosen: boolean,
): FacetChoice {
  const others = chosenOf(choice, id).filter((other) => other !== value);
  return { ...choice, [id]: chosen ? [...others, value] : others };
}

/** Values of a facet under one heading, `null` where the facet has none. */
export interface FacetValueGroup {
  readonly heading: Text | null;
  readonly members: readonly FacetValue[];
}

/** Longer lists start with their most frequent values. */
export const SHORT_LIST = 8;
/** Lists this long can be searched once they are shown whole. */
export const FIND_FROM = 16;

/** A short list as it is; of a long one the most frequent values and those chosen, or all of them in order. */
export function shownValues(
  values: readonly FacetValue[],
  whole: boolean,
  compare: (a: FacetValue, b: FacetValue) => number,
): readonly FacetValue[] {
  if (values.length <= SHORT_LIST) return values;
  if (whole) return values.toSorted(compare);
  return values
    .toSorted((a, b) => b.count - a.count)
    .filter(({ chosen }, index) => index < SHORT_LIST || chosen);
}

/** The values shown under their headings, which keep the order of all values whatever is shown. */
export function underHeadings(
  shown: readonly FacetValue[],
  all: readonly FacetValue[],
): readonly FacetValueGroup[] {
  const headings = new Map(all.map(({ group }) => [group?.en, group]));
  return Array.from(headings, ([key, heading]) => ({
    heading,
    members: shown.filter(({ group }) => group?.en === key),
  })).filter(({ members }) => members.length > 0);
}
