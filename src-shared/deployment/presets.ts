import { PRODUCT_IDS, products, type Text } from '#shared/catalog/index.ts';
import { edgePresets } from './presets/edge-pages.ts';
import { internalPresets } from './presets/internal-pages.ts';
import { otherPresets } from './presets/other-pages.ts';
import type { Preset } from './presets/preset.ts';
import { wholeDeployments } from './presets/whole-deployments.ts';
import { scenarioKey, type Scenario } from './scenario.ts';

/** Presets by product: whole deployments first, then the pages in the order of a deployment's planning. */
export const presetsByProduct: readonly {
  readonly name: Text;
  readonly presets: readonly Preset[];
}[] = PRODUCT_IDS.map((product) => ({
  name: products[product].name,
  presets: [
    ...wholeDeployments(product),
    ...edgePresets[product],
    ...internalPresets[product],
    ...otherPresets[product],
  ],
}));

/** Every preset, in the same order. No two have the same scenario. */
export const presets: readonly Preset[] = presetsByProduct.flatMap((group) => group.presets);

/** The preset of this id; `undefined` where there is none. */
export function findPreset(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}

/** The preset whose scenario this is; `undefined` for one that somebody has altered. */
export function presetOf(scenario: Scenario): Preset | undefined {
  const key = scenarioKey(scenario);
  return presets.find((preset) => scenarioKey(preset.scenario) === key);
}
