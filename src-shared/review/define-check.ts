import type { Text } from '#shared/catalog/index.ts';
import type { DeploymentCheck, Finding } from './finding.ts';
import { readPlan, type PlanReading } from './plan-reading.ts';

/** A finding before its check signs it. */
export type Report = Omit<Finding, 'check'>;

/** A check from what it looks for in a plan that has been read already. */
export function defineCheck(
  id: string,
  description: Text,
  find: (plan: PlanReading) => Iterable<Report>,
): DeploymentCheck {
  return {
    id,
    description,
    run: (deployment) =>
      Array.from(find(readPlan(deployment)), (report) => ({ check: id, ...report })),
  };
}
