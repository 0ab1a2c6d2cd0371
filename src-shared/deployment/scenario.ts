import {
  FEATURE_IDS,
  type FeatureId,
  type LoadBalancing,
  type Mediation,
  type ProductId,
} from '#shared/catalog/index.ts';

/** The choices from which a topology follows. */
export interface Scenario {
  readonly product: ProductId;
  readonly loadBalancing: LoadBalancing;
  readonly director: boolean;
  readonly mediation: Mediation;
  /** The features that are on, each once. */
  readonly features: readonly FeatureId[];
}

/** The reference scenario of a product: every feature, Directors, stand-alone Mediation, DNS load balancing. */
export function referenceScenario(product: ProductId): Scenario {
  return {
    product,
    loadBalancing: 'dns',
    director: true,
    mediation: 'stand-alone',
    features: FEATURE_IDS,
  };
}

/** The same text for the same choices, in whatever order features are listed: to recognise a scenario by. */
export function scenarioKey(scenario: Scenario): string {
  const { product, loadBalancing, director, mediation, features } = scenario;
  const on = FEATURE_IDS.filter((feature) => features.includes(feature));
  return [product, loadBalancing, director ? 'director' : 'no-director', mediation, ...on].join(
    ' ',
  );
}
