import {
  CHOICE_IDS,
  FEATURE_IDS,
  facts,
  features,
  type ChoiceId,
  type FactRow,
  type FeatureGroup,
  type FeatureId,
} from '#shared/catalog/index.ts';
import { holds, matters } from '#shared/deployment/condition.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';

export const QUESTION_GROUPS = ['servers', 'edge', 'partners', 'features', 'operation'] as const;
/** A heading under which the screen asks. */
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** Where each choice is asked, in the order of the questions. */
const CHOICE_GROUPS = {
  product: 'servers',
  edition: 'servers',
  loadBalancing: 'servers',
  director: 'servers',
  backEnd: 'servers',
  mediation: 'servers',
  gateway: 'servers',
  branch: 'servers',
  edge: 'edge',
  edgeAddressing: 'edge',
  edgeAddresses: 'edge',
  partners: 'partners',
} as const satisfies Record<ChoiceId, QuestionGroup>;

const FEATURE_GROUPS = {
  partner: 'partners',
  workload: 'features',
  operation: 'operation',
} as const satisfies Record<FeatureGroup, QuestionGroup>;

const ASKED = Object.keys(CHOICE_GROUPS) as readonly ChoiceId[];

/** The choices that a group asks in a scenario: those whose answer matters there. */
export function choicesOf(group: QuestionGroup, scenario: Scenario): readonly ChoiceId[] {
  return ASKED.filter((choice) => CHOICE_GROUPS[choice] === group && matters(choice, scenario));
}

/** The features that a group lists, in the catalog's order. */
export function featuresOf(group: QuestionGroup): readonly FeatureId[] {
  return FEATURE_IDS.filter((id) => FEATURE_GROUPS[features[id].group] === group);
}

/**
 * The facts that bear on the answer to a choice: those that hold and name the choice. Most facts name the product
 * beside something else; for the product itself only those count that name nothing else.
 */
export function factsAboutChoice(choice: ChoiceId, scenario: Scenario): readonly FactRow[] {
  return facts.filter(
    ({ scenario: condition }) =>
      condition[choice] !== undefined &&
      (choice !== 'product' || Object.keys(condition).length === 1) &&
      holds(condition, scenario),
  );
}

/** Whether an id is that of a choice, not of a feature. */
export function isChoice(id: string): id is ChoiceId {
  return CHOICE_IDS.some((choice) => choice === id);
}
