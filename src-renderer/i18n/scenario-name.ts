import { products, type Text } from '#shared/catalog/index.ts';
import { presets } from '#shared/deployment/presets.ts';
import { nearestPreset } from '#shared/deployment/scenario-text.ts';
import { scenarioKey, type Scenario } from '#shared/deployment/scenario.ts';
import { alteredFrom } from './compare-messages.ts';

/**
 * The preset that a scenario is, or nearly is. One with the answers of a preset goes by its name, whatever part of it
 * is looked at.
 */
export function presetName(scenario: Scenario): Text {
  const { preset, differences } = nearestPreset(scenario);
  const key = scenarioKey(scenario);
  const alike = presets.find(
    (each) => scenarioKey({ ...each.scenario, focus: scenario.focus }) === key,
  );
  return alike?.name ?? alteredFrom(preset.name, differences.length);
}

/** What a scenario is called: its product and its preset. */
export function scenarioName(scenario: Scenario): Text {
  const product = products[scenario.product].name;
  const preset = presetName(scenario);
  return { en: `${product.en}, ${preset.en}`, fr: `${product.fr}, ${preset.fr}` };
}
