import {
  FEATURE_IDS,
  LOAD_BALANCING_IDS,
  MEDIATION_IDS,
  PRODUCT_IDS,
  type FeatureId,
} from '#shared/catalog/index.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';

export type Frame = Omit<Scenario, 'features'>;

/** Every choice of product, load balancing, Director and Mediation. */
export const frames: readonly Frame[] = PRODUCT_IDS.flatMap((product) =>
  LOAD_BALANCING_IDS.flatMap((loadBalancing) =>
    [true, false].flatMap((director) =>
      MEDIATION_IDS.map((mediation) => ({ product, loadBalancing, director, mediation })),
    ),
  ),
);

/** Everything on, each feature alone off, each feature alone on. */
export const featureSets: readonly (readonly FeatureId[])[] = [
  FEATURE_IDS,
  ...FEATURE_IDS.map((off) => FEATURE_IDS.filter((feature) => feature !== off)),
  ...FEATURE_IDS.map((on) => [on]),
];

/** Every subset of the features: 4,096 of them. */
export function* allFeatureSets(): Generator<readonly FeatureId[]> {
  for (let bits = 0; bits < 2 ** FEATURE_IDS.length; bits += 1) {
    yield FEATURE_IDS.filter((_, index) => bits & (1 << index));
  }
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Scenarios drawn at random, the same ones for the same seed. */
export function randomScenarios(count: number, seed: number): readonly Scenario[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const frame = frames[Math.floor(random() * frames.length)];
    if (!frame) throw new Error('There are no frames to choose from.');
    return { ...frame, features: FEATURE_IDS.filter(() => random() < 0.5) };
  });
}
