import { roles, type Role, type RoleId, type Text } from '#shared/catalog/index.ts';
import { holds } from './condition.ts';
import type { Scenario } from './scenario.ts';

/** What a role is called, and is, in a scenario: a Front End pool is one Standard Edition server in some. */
export function describeRole(
  id: RoleId,
  scenario: Scenario,
): { readonly name: Text; readonly summary: Text } {
  const role: Role = roles[id];
  return role.variants?.find(({ when }) => holds(when, scenario)) ?? role;
}
