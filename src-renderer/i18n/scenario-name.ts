import { products, type Text } from '#shared/catalog/index.ts';
import { findPreset } from '#shared/deployment/presets.ts';
import { formatScenario } from '#shared/deployment/scenario-text.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { alteredFrom } from './compare-messages.ts';

/** What a scenario is called: its product and the preset that it is, or nearly is. */
export function scenarioName(scenario: Scenario): Text {
  const [id = '', ...differences] = formatScenario(scenario).split(',');
  const product = products[scenario.product].name;
  const preset = findPreset(id)?.name;
  if (!preset) return product;
  const name = differences.length === 0 ? preset : alteredFrom(preset, differences.length);
  return { en: `${product.en}, ${name.en}`, fr: `${product.fr}, ${name.fr}` };
}
