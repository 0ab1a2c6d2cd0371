import { roleOf, type RoleId } from '#shared/catalog/index.ts';
import type { PlanReading } from './plan-reading.ts';

/** The roles that only optional flows begin or end at: many organisations have none. */
export function optionalRoles({ topology }: Pick<PlanReading, 'topology'>): ReadonlySet<RoleId> {
  const ends = topology.flows.flatMap(({ flow }) =>
    [flow.from, flow.to].map((end) => ({ role: roleOf(end), optional: flow.optional === true })),
  );
  const needed = new Set(ends.flatMap(({ role, optional }) => (optional ? [] : [role])));
  return new Set(ends.map(({ role }) => role).filter((role) => !needed.has(role)));
}
