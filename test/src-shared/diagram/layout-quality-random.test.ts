import { describe, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { randomScenarios } from '../deployment/scenarios.ts';
import { expectNoFlaws } from './layout-quality.ts';

describe('the placed diagrams of scenarios drawn at random', () => {
  it.each(LANGUAGES)('overlap nowhere in 100 scenarios, language %s', async (language) => {
    await expectNoFlaws(randomScenarios(100, 20131).map((scenario) => [scenario, language]));
  });
});
