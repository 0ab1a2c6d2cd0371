import type { NatPair, NetObject, ObjectGroup } from './rule.ts';

/** The translations of one object: its first real address to its first public one, and so on. */
function pairsOf(object: NetObject): readonly NatPair[] {
  return object.addresses.flatMap((real, at) => {
    const counterpart = object.publicAddresses[at];
    if (counterpart?.family !== real.family) return [];
    if (counterpart.last - counterpart.first !== real.last - real.first) return [];
    // The names of objects have no underscore.
    const name = `${object.name}_public${at === 0 ? '' : String(at + 1)}`;
    return [{ name, object, real, public: counterpart }];
  });
}

const keyOf = (pair: NatPair): string =>
  [pair.real, pair.public].map(({ first, last }) => `${String(first)}-${String(last)}`).join(' ');

/** The static translations that the objects of some groups need, each once. */
export function natPairs(groups: readonly ObjectGroup[]): readonly NatPair[] {
  const pairs = groups.flatMap(({ members }) => members.flatMap(pairsOf));
  const unique = new Map<string, NatPair>();
  for (const pair of pairs) if (!unique.has(keyOf(pair))) unique.set(keyOf(pair), pair);
  return [...unique.values()];
}
