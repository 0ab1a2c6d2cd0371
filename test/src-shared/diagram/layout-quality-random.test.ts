import { describe, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { scenarioKey } from '#shared/deployment/scenario.ts';
import { DETAILS } from '#shared/diagram/map-request.ts';
import { randomScenarios } from '../deployment/scenarios.ts';
import { expectNoFlaws, qualityCase } from './layout-quality.ts';

const kinds = LANGUAGES.flatMap((language) => DETAILS.map((detail) => ({ language, detail })));

describe('the maps of scenarios drawn at random', () => {
  it.each(kinds.map((kind, index) => ({ ...kind, index })))(
    'overlap nowhere in 50 of them, $language, $detail',
    async ({ language, detail, index }) => {
      const own = randomScenarios(200, 20131).filter((_, at) => at % kinds.length === index);
      await expectNoFlaws(
        own.map((scenario) => qualityCase(scenarioKey(scenario), language, { scenario, detail })),
      );
    },
  );
});
