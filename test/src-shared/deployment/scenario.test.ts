import { describe, expect, it } from 'vitest';
import { FEATURE_IDS } from '#shared/catalog/index.ts';
import { referenceScenario, scenarioKey } from '#shared/deployment/scenario.ts';

describe('scenarioKey', () => {
  const reference = referenceScenario('sfb-2015');

  it('is the same for the same choices, in whatever order features and fields are listed', () => {
    const { features, ...rest } = reference;
    const turned = { features: [...features].reverse(), ...rest };
    expect(scenarioKey(turned)).toBe(scenarioKey(reference));
  });

  it('differs wherever one choice differs', () => {
    const others = [
      referenceScenario('lync-2013'),
      { ...reference, loadBalancing: 'hardware' as const },
      { ...reference, director: false },
      { ...reference, mediation: 'none' as const },
      ...FEATURE_IDS.map((off) => ({
        ...reference,
        features: FEATURE_IDS.filter((feature) => feature !== off),
      })),
    ];
    const keys = [reference, ...others].map(scenarioKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
