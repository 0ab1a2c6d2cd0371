import type { AddressRange } from '#shared/deployment/plan/address.ts';
import { advance } from './advance.ts';

/** How far each seed moves on in a round: as far as the run of neighbours that it stands in is long. */
function strides(seeds: readonly string[], subnets: readonly AddressRange[]): readonly number[] {
  const runs: number[] = [];
  let start = 0;
  seeds.forEach((seed, index) => {
    const next = seeds[index + 1];
    if (next !== undefined && next !== seed && advance(seed, 1, subnets) === next) return;
    runs.push(...Array.from({ length: index + 1 - start }, () => index + 1 - start));
    start = index + 1;
  });
  return runs;
}

/**
 * Counts on below some cells: what stands in the next `count` ones. A cell for which a subnet has no address left is
 * `null`.
 */
export function continueSeries(
  seeds: readonly string[],
  count: number,
  subnets: readonly AddressRange[],
): readonly (string | null)[] {
  const steps = strides(seeds, subnets);
  return Array.from({ length: count }, (_, index) => {
    const at = index % seeds.length;
    const round = Math.floor(index / seeds.length) + 1;
    return advance(seeds[at] ?? '', round * (steps[at] ?? 1), subnets);
  });
}

/** How many cells at the top of a selection the rest follows from: those filled in, or the first where all are. */
export function seedCount(cells: readonly string[]): number {
  const filled = cells.findIndex((cell) => cell === '');
  return filled > 0 ? filled : 1;
}
