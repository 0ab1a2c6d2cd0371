/** Numbers that look random and are the same for the same seed (Mulberry32). */
export interface Random {
  /** A whole number from `0` to `below - 1`. */
  readonly below: (below: number) => number;
  /** A whole number from `0n` to `below - 1n`. */
  readonly belowBig: (below: bigint) => bigint;
  /** One of a list that is not empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** A new sequence for a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    belowBig: (limit) => {
      let number = 0n;
      for (let word = 0; word < 5; word += 1) number = (number << 32n) | BigInt(next());
      return number % limit;
    },
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
