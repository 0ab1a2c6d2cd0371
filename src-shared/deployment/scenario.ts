import {
  CHOICE_IDS,
  FEATURE_IDS,
  flows,
  isRole,
  type ChoiceId,
  type FeatureId,
  type FlowId,
  type OptionId,
  type ProductId,
  type RoleId,
} from '#shared/catalog/index.ts';

/** The answer to every choice. */
export type Answers = { readonly [C in ChoiceId]: OptionId<C> };

/** The choices from which a topology follows. */
export interface Scenario extends Answers {
  /** The features that are on, each once. */
  readonly features: readonly FeatureId[];
  /**
   * What it is about: only flows that begin, end or are balanced at one of these roles, and these flows. Empty: all.
   */
  readonly focus: readonly FocusId[];
}

/** A role, or a single flow. */
export type FocusId = RoleId | FlowId;

const flowIds: ReadonlySet<string> = new Set(flows.map(({ id }) => id));

/** Whether the catalog has a role or a flow of this id. */
export function isFocusId(id: string): id is FocusId {
  return isRole(id) || flowIds.has(id);
}

/** Features that most deployments do without. */
const UNUSUAL: ReadonlySet<FeatureId> = new Set([
  'hybrid',
  'monitoring',
  'archiving',
  'pool-pairing',
  'video-interop',
]);

/**
 * The reference scenario of a product: an Enterprise pool with what most deployments have, Directors, stand-alone
 * Mediation, one Edge Server with public addresses, DNS load balancing.
 */
export function referenceScenario(product: ProductId): Scenario {
  return {
    product,
    edition: 'enterprise',
    edge: 'single',
    edgeAddressing: 'public',
    edgeAddresses: 'three',
    loadBalancing: 'dns',
    director: 'pool',
    mediation: 'stand-alone',
    gateway: 'both',
    branch: 'appliance',
    backEnd: 'sql',
    partners: 'lync',
    features: FEATURE_IDS.filter((feature) => !UNUSUAL.has(feature)),
    focus: [],
  };
}

/** The same text for the same choices, in whatever order features and roles are listed: to recognise a scenario by. */
export function scenarioKey(scenario: Scenario): string {
  const answers = CHOICE_IDS.map((choice) => scenario[choice]);
  const on = FEATURE_IDS.filter((feature) => scenario.features.includes(feature));
  return [answers.join(' '), on.join(' '), [...scenario.focus].sort().join(' ')].join(' | ');
}
