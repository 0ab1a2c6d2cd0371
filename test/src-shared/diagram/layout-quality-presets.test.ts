import { describe, it } from 'vitest';
import { CHOICES, LANGUAGES, PRODUCT_IDS } from '#shared/catalog/index.ts';
import { presets } from '#shared/deployment/presets.ts';
import { scenarioKey } from '#shared/deployment/scenario.ts';
import { DETAILS } from '#shared/diagram/map-request.ts';
import { expectNoFlaws, qualityCase } from './layout-quality.ts';

describe('the maps of presets', () => {
  it.each(PRODUCT_IDS.flatMap((product) => LANGUAGES.map((language) => ({ product, language }))))(
    'overlap nowhere, however loads are balanced and much is written: $product, $language',
    async ({ product, language }) => {
      const scenarios = presets
        .filter(({ scenario }) => scenario.product === product)
        .flatMap(({ scenario }) =>
          CHOICES.loadBalancing.map((loadBalancing) => ({ ...scenario, loadBalancing })),
        );
      // Presets that differ in their balancing only would be measured twice.
      const distinct = new Map(scenarios.map((scenario) => [scenarioKey(scenario), scenario]));
      await expectNoFlaws(
        [...distinct].flatMap(([key, scenario]) =>
          DETAILS.map((detail) => qualityCase(key, language, { scenario, detail })),
        ),
      );
    },
  );
});
