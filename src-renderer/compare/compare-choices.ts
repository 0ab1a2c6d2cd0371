import { PRODUCT_IDS, type Text } from '#shared/catalog/index.ts';
import { brokenConstraints } from '#shared/deployment/constraints.ts';
import { presetsByProduct } from '#shared/deployment/presets.ts';
import { referenceScenario, scenarioKey, type Scenario } from '#shared/deployment/scenario.ts';
import { fold } from '#shared/search/tokens.ts';
import { compareMessages } from '../i18n/compare-messages.ts';

/** A scenario that the map can be compared with. */
export interface CompareChoice {
  readonly id: string;
  readonly name: Text;
  readonly scenario: Scenario;
}

export interface ChoiceGroup {
  readonly name: Text;
  readonly choices: readonly CompareChoice[];
}

/**
 * What there is to compare a scenario with: what it was before, its reference, the other product, and every preset.
 * Never with itself: of each the part is compared that the scenario is about.
 */
export function compareChoices(
  current: Scenario,
  previous: Scenario | null,
): readonly ChoiceGroup[] {
  const other = PRODUCT_IDS.find((id) => id !== current.product) ?? current.product;
  const twin: Scenario = { ...current, product: other };
  const near: readonly CompareChoice[] = [
    ...(previous ? [{ id: 'previous', name: compareMessages.previous, scenario: previous }] : []),
    {
      id: 'reference',
      name: compareMessages.reference,
      scenario: referenceScenario(current.product),
    },
    ...(brokenConstraints(twin).length === 0
      ? [{ id: 'other-product', name: compareMessages.otherProduct, scenario: twin }]
      : []),
  ];
  const itself = scenarioKey(current);
  return [
    { name: compareMessages.thisProduct, choices: near },
    ...presetsByProduct.map(({ name, presets }) => ({ name, choices: presets })),
  ]
    .map(({ name, choices }) => ({
      name,
      choices: choices.filter(
        ({ scenario }) => scenarioKey({ ...scenario, focus: current.focus }) !== itself,
      ),
    }))
    .filter(({ choices }) => choices.length > 0);
}

/** The choices in whose names, in either language, every word of a query occurs. */
export function matchingChoices(
  groups: readonly ChoiceGroup[],
  query: string,
): readonly ChoiceGroup[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  const fits = (group: Text, { name }: CompareChoice): boolean => {
    const text = fold([group.en, group.fr, name.en, name.fr].join(' '));
    return words.every((word) => text.includes(word));
  };
  return groups
    .map(({ name, choices }) => ({ name, choices: choices.filter((one) => fits(name, one)) }))
    .filter(({ choices }) => choices.length > 0);
}
