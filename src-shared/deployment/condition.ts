import {
  CHOICE_IDS,
  choices,
  type Choice,
  type ChoiceId,
  type Condition,
  type FeatureId,
} from '#shared/catalog/index.ts';
import type { Scenario } from './scenario.ts';

/** Whether a scenario meets a condition. A flow without one always exists. */
export function holds(condition: Condition | undefined, scenario: Scenario): boolean {
  if (!condition) return true;
  const on = (feature: FeatureId): boolean => scenario.features.includes(feature);
  const answered = CHOICE_IDS.every((choice) => {
    const options: readonly string[] | undefined = condition[choice];
    return options === undefined || options.includes(scenario[choice]);
  });
  return (
    answered &&
    (condition.allOf ?? []).every(on) &&
    (condition.anyOf === undefined || condition.anyOf.some(on)) &&
    !(condition.noneOf ?? []).some(on)
  );
}

/** Whether the answer to a choice makes a difference in a scenario. */
export function matters(choice: ChoiceId, scenario: Scenario): boolean {
  const { matters: where }: Choice = choices[choice];
  return where?.some((condition) => holds(condition, scenario)) ?? true;
}
