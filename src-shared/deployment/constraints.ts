import {
  CHOICES,
  CHOICE_IDS,
  FEATURE_IDS,
  constraints,
  type Condition,
  type Constraint,
  type ConstraintId,
  type FeatureId,
} from '#shared/catalog/index.ts';
import { holds } from './condition.ts';
import type { Scenario } from './scenario.ts';

/** More steps than any set of choices needs to become possible again. */
const MAX_ADJUSTMENTS = 6;

/** What becomes of a change that somebody wishes to make. */
export interface Settlement {
  /** The constraints that the change alone would break. */
  readonly broken: readonly ConstraintId[];
  /** The scenario with the change and whatever else has to change with it; `null` where nothing helps. */
  readonly scenario: Scenario | null;
  /** Choices and features that had to follow the change. */
  readonly followed: readonly string[];
}

/** The constraints that a scenario breaks; none for one that can be built. */
export function brokenConstraints(scenario: Scenario): readonly ConstraintId[] {
  const all: Readonly<Record<string, Constraint>> = constraints;
  return (Object.keys(constraints) as ConstraintId[]).filter((id) => {
    const constraint = all[id];
    return constraint !== undefined && holds(constraint.forbids, scenario);
  });
}

/** The scenario with a feature on or off, features in the catalog's order. */
export function withFeature(scenario: Scenario, feature: FeatureId, on: boolean): Scenario {
  const features = FEATURE_IDS.filter((id) =>
    id === feature ? on : scenario.features.includes(id),
  );
  return { ...scenario, features };
}

interface Step {
  readonly scenario: Scenario;
  readonly followed: readonly string[];
}

/** Every way to get out of a forbidden combination by changing one thing that is not `fixed`. */
function waysOut(forbids: Condition, step: Step, fixed: ReadonlySet<string>): readonly Step[] {
  const { scenario, followed } = step;
  const free = (id: string): boolean => !fixed.has(id) && !followed.includes(id);
  const byFeature = (ids: readonly FeatureId[] | undefined, on: boolean): readonly Step[] =>
    (ids ?? []).filter(free).map((id) => ({
      scenario: withFeature(scenario, id, on),
      followed: [...followed, id],
    }));
  const byChoice = CHOICE_IDS.filter(free).flatMap((choice): readonly Step[] => {
    const forbidden: readonly string[] | undefined = forbids[choice];
    if (!forbidden) return [];
    return CHOICES[choice]
      .filter((option) => !forbidden.includes(option))
      .map((option) => ({
        scenario: { ...scenario, [choice]: option },
        followed: [...followed, choice],
      }));
  });
  return [...byFeature(forbids.allOf, false), ...byChoice, ...byFeature(forbids.noneOf, true)];
}

function changedBy(before: Scenario, after: Scenario): ReadonlySet<string> {
  return new Set<string>([
    // Product and edition are never changed for the sake of something else.
    'product',
    'edition',
    ...CHOICE_IDS.filter((choice) => before[choice] !== after[choice]),
    ...FEATURE_IDS.filter((id) => before.features.includes(id) !== after.features.includes(id)),
  ]);
}

/**
 * Makes a change and whatever must follow for the scenario to be possible: the fewest other choices, features
 * switched off rather than choices altered.
 */
export function settle(before: Scenario, change: Partial<Scenario>): Settlement {
  const wished = { ...before, ...change };
  const broken = brokenConstraints(wished);
  const fixed = changedBy(before, wished);
  let steps: readonly Step[] = [{ scenario: wished, followed: [] }];
  for (let depth = 0; depth <= MAX_ADJUSTMENTS; depth += 1) {
    const done = steps.find(({ scenario }) => brokenConstraints(scenario).length === 0);
    if (done) return { broken, ...done };
    steps = steps.flatMap((step) => {
      const [first] = brokenConstraints(step.scenario);
      return first ? waysOut(constraints[first].forbids, step, fixed) : [];
    });
  }
  return { broken, scenario: null, followed: [] };
}
