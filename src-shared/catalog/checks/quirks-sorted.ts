import type { Check } from './check.ts';

export const quirksSorted: Check = {
  name: 'quirks-sorted',
  description:
    'Each listing with a quirk is on a side of a contradiction or has a kind, never both.',
  run({ listings, contradictions, quirkKinds }) {
    const disputed = new Set(
      Object.values(contradictions).flatMap(({ sides }) => sides.flatMap((side) => side.listings)),
    );
    const unsorted = Object.entries(listings)
      .filter(([id, { quirk }]) => quirk && !disputed.has(id) && !(id in quirkKinds))
      .map(([id]) => ({ id, message: 'No contradiction and no kind accounts for its quirk.' }));
    const stale = Object.keys(quirkKinds).flatMap((id) => [
      ...(listings[id]?.quirk ? [] : [{ id, message: 'Has a kind and no quirk.' }]),
      ...(disputed.has(id)
        ? [{ id, message: 'Is on a side of a contradiction: its kind is stale.' }]
        : []),
    ]);
    return [...unsorted, ...stale];
  },
};
