import type { Condition } from '#shared/catalog/index.ts';
import type { Scenario } from './scenario.ts';

/** Whether a scenario meets a condition. A flow without one always exists. */
export function holds(condition: Condition | undefined, scenario: Scenario): boolean {
  if (!condition) return true;
  const on = (feature: (typeof scenario.features)[number]): boolean =>
    scenario.features.includes(feature);
  return (
    (condition.product === undefined || condition.product === scenario.product) &&
    (condition.loadBalancing === undefined || condition.loadBalancing === scenario.loadBalancing) &&
    (condition.director === undefined || condition.director === scenario.director) &&
    (condition.mediation === undefined || condition.mediation.includes(scenario.mediation)) &&
    (condition.allOf === undefined || condition.allOf.every(on)) &&
    (condition.anyOf === undefined || condition.anyOf.some(on))
  );
}
