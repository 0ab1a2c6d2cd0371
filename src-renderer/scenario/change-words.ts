import {
  CHOICE_IDS,
  FEATURE_IDS,
  choices,
  features,
  type Choice,
  type ChoiceId,
  type Text,
} from '#shared/catalog/index.ts';
import { matters } from '#shared/deployment/condition.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import {
  ownFocus,
  setTo,
  switchedOff,
  switchedOn,
  takes,
  together,
  withFeatures,
  withoutFeatures,
} from '../i18n/scenario-messages.ts';
import { isChoice } from './question-groups.ts';

/** The name of the answer that a scenario gives to a choice. */
export function answerName(choice: ChoiceId, scenario: Scenario): Text {
  const { options }: Choice = choices[choice];
  const option = options[scenario[choice]];
  if (!option) throw new Error(`${choice} has no answer ${scenario[choice]}.`);
  return option.name;
}

/** What follows a wish, as something to do: `switch off Federation`, `set Addresses per Edge Server to Three`. */
export function followedInWords(followed: readonly string[], after: Scenario): Text {
  const named = (on: boolean): readonly Text[] =>
    FEATURE_IDS.filter((id) => followed.includes(id) && after.features.includes(id) === on).map(
      (id) => features[id].name,
    );
  const [off, on] = [named(false), named(true)];
  return together([
    ...(off.length > 0 ? [switchedOff(together(off))] : []),
    ...(on.length > 0 ? [switchedOn(together(on))] : []),
    ...followed
      .filter(isChoice)
      .map((choice) => setTo(choices[choice].name, answerName(choice, after))),
  ]);
}

/**
 * How a scenario differs from the one it was altered from: answers that matter, features, what it is about. Each
 * text stands for one difference or for all features of a kind.
 */
export function alterationsInWords(scenario: Scenario, from: Scenario): readonly Text[] {
  const changed = CHOICE_IDS.filter(
    (choice) => scenario[choice] !== from[choice] && matters(choice, scenario),
  );
  const only = (one: Scenario, other: Scenario): readonly Text[] =>
    FEATURE_IDS.filter((id) => one.features.includes(id) && !other.features.includes(id)).map(
      (id) => features[id].name,
    );
  const [added, removed] = [only(scenario, from), only(from, scenario)];
  return [
    ...changed.map((choice) => takes(choices[choice].name, answerName(choice, scenario))),
    ...(added.length > 0 ? [withFeatures(together(added))] : []),
    ...(removed.length > 0 ? [withoutFeatures(together(removed))] : []),
    ...(scenario.focus.join() === from.focus.join() ? [] : [ownFocus(scenario.focus.length > 0)]),
  ];
}
