import type { Rule } from '../rule.ts';

/**
 * The numbers of a rule as part of a name: `R17a`, `R17-R18` for a merged one; as many as fit into `room` characters,
 * at least its own, which no other rule has.
 */
export function ruleNumbers({ id, ids }: Rule, room: number): string {
  let numbers = `R${id}`;
  for (const other of ids.slice(1)) {
    const longer = `${numbers}-R${other}`;
    if (longer.length > room) break;
    numbers = longer;
  }
  return numbers;
}
