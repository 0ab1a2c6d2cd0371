import { describe, expect, it } from 'vitest';
import { roles, type Role, type RoleId } from '#shared/catalog/index.ts';
import { holds } from '#shared/deployment/condition.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { randomScenarios } from './scenarios.ts';

describe('describeRole', () => {
  it('calls a role by its usual name in the reference scenario of a pool', () => {
    const { name, summary } = roles['front-end'];
    expect(describeRole('front-end', referenceScenario('sfb-2015'))).toMatchObject({
      name,
      summary,
    });
  });

  it('calls a Front End pool one server where the edition is Standard', () => {
    const standard = { ...referenceScenario('sfb-2015'), edition: 'standard' as const };
    const { name } = describeRole('front-end', standard);
    expect(name.en).toMatch(/Standard Edition/u);
    expect(name.fr).toMatch(/Standard Edition/u);
  });

  it('calls a role otherwise exactly where a variant holds', () => {
    for (const scenario of randomScenarios(60, 17)) {
      for (const id of Object.keys(roles) as RoleId[]) {
        const role: Role = roles[id];
        const variants = (role.variants ?? []).filter(({ when }) => holds(when, scenario));
        expect(describeRole(id, scenario).name).toBe((variants[0] ?? role).name);
      }
    }
  });
});
