import { products, type Text } from '#shared/catalog/index.ts';
import { presets } from './presets.ts';
import { nearestPreset } from './scenario-text.ts';
import { scenarioKey, type Scenario } from './scenario.ts';

/** A preset that has been altered: `Single Edge Server, NAT (2 choices differ)`. */
function alteredFrom(preset: Text, differences: number): Text {
  const count = String(differences);
  // In French nothing and one are both singular.
  return {
    en: `${preset.en} (${count} ${differences === 1 ? 'choice differs' : 'choices differ'})`,
    fr: `${preset.fr} (${count} ${differences < 2 ? 'choix diffère' : 'choix diffèrent'})`,
  };
}

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
