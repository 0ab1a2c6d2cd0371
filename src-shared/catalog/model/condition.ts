import type { ChoiceId, OptionId } from './choice.ts';
import type { FeatureId } from './feature.ts';

/**
 * When something exists. Every part given must hold; an absent one always does. A choice holds where its answer
 * is one of those listed.
 */
export type Condition = { readonly [C in ChoiceId]?: readonly OptionId<C>[] } & {
  /** All of these features must be on. */
  readonly allOf?: readonly FeatureId[];
  /** At least one of these features must be on. */
  readonly anyOf?: readonly FeatureId[];
  /** None of these features may be on. */
  readonly noneOf?: readonly FeatureId[];
};
