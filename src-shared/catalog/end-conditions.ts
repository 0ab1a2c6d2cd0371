import type { Condition } from './model/condition.ts';
import type { Flow } from './model/flow.ts';
import type { Role } from './model/role.ts';

/** What the two ends of a flow need in order to exist: their roles, and their interfaces. */
export function endConditions(
  roles: Readonly<Record<string, Role>>,
  { from, to }: Pick<Flow, 'from' | 'to'>,
): readonly (Condition | undefined)[] {
  return [from, to].flatMap((end) => {
    const [role = '', key = ''] = end.split('/');
    return [roles[role]?.when, roles[role]?.interfaces[key]?.when];
  });
}
