import { describe, expect, it } from 'vitest';
import { CHOICE_IDS, PRODUCT_IDS, roles, type RoleId } from '#shared/catalog/index.ts';
import { brokenConstraints } from '#shared/deployment/constraints.ts';
import { referenceScenario, scenarioKey } from '#shared/deployment/scenario.ts';
import { singleChanges } from './scenarios.ts';

describe('referenceScenario', () => {
  it.each(PRODUCT_IDS)('is possible, about every role, and of the product asked for: %s', (id) => {
    const scenario = referenceScenario(id);
    expect(brokenConstraints(scenario)).toEqual([]);
    expect(scenario).toMatchObject({ product: id, focus: [] });
    expect(CHOICE_IDS.filter((choice) => !(choice in scenario))).toEqual([]);
  });
});

describe('scenarioKey', () => {
  const reference = referenceScenario('sfb-2015');

  it('is the same for the same choices, in whatever order features, roles and fields are listed', () => {
    const focus: readonly RoleId[] = ['edge', 'director'];
    const { features, product, ...rest } = reference;
    const turned = {
      ...rest,
      focus: [...focus].reverse(),
      features: [...features].reverse(),
      product,
    };
    expect(scenarioKey(turned)).toBe(scenarioKey({ ...reference, focus }));
  });

  it('differs wherever one answer, one feature or one role in focus differs', () => {
    const others = [
      ...singleChanges(reference).map(({ change }) => ({ ...reference, ...change })),
      ...(Object.keys(roles) as RoleId[]).map((role) => ({ ...reference, focus: [role] })),
    ];
    const keys = [reference, ...others].map(scenarioKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
