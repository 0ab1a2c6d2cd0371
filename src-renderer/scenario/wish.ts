import {
  constraints,
  type ChoiceId,
  type Constraint,
  type FeatureId,
} from '#shared/catalog/index.ts';
import { matters } from '#shared/deployment/condition.ts';
import { settle, withFeature } from '#shared/deployment/constraints.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';

/** One thing that the reader would like to be different. */
export interface Wish {
  readonly about: ChoiceId | FeatureId;
  readonly change: Partial<Scenario>;
  /** What is wished for: an answer to a choice, or a feature on or off. */
  readonly verb: 'choose' | 'switch-on' | 'switch-off';
}

/** Why a wish is impossible, and the way out where there is one. */
export interface Refusal {
  readonly constraints: readonly Constraint[];
  readonly repair: {
    readonly scenario: Scenario;
    /** Choices and features that follow the wish. */
    readonly followed: readonly string[];
  } | null;
}

/** The wish for an answer to a choice. */
export function answerWish(choice: ChoiceId, option: string): Wish {
  const change = { [choice]: option } as Partial<Scenario>;
  return { about: choice, change, verb: 'choose' };
}

/** The wish for a feature to be on or off. */
export function featureWish(scenario: Scenario, feature: FeatureId, on: boolean): Wish {
  const { features } = withFeature(scenario, feature, on);
  return { about: feature, change: { features }, verb: on ? 'switch-on' : 'switch-off' };
}

/** Whether an answer makes a difference once it is given: a way out that makes it pointless is none. */
function isWorthwhile({ about, verb }: Wish, scenario: Scenario): boolean {
  return verb !== 'choose' || matters(about as ChoiceId, scenario);
}

/** Why a scenario cannot have a wish on its own; `null` where it can. */
export function refusalOf(scenario: Scenario, wish: Wish): Refusal | null {
  const { broken, scenario: settled, followed } = settle(scenario, wish.change);
  if (broken.length === 0) return null;
  return {
    constraints: broken.map((id) => constraints[id]),
    repair: settled && isWorthwhile(wish, settled) ? { scenario: settled, followed } : null,
  };
}
