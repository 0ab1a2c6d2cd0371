import { LIMITS } from '#shared/deployment/file/limits.ts';
import type { Revision } from '#shared/deployment/plan/deployment.ts';
import { roomFor } from './list-edits.ts';
import type { Plan } from './plan-edits.ts';

/** Adds a line to the revision table: the revision of the title block, its date and its author. */
export function addRevision(plan: Plan): Plan {
  if (roomFor(1, plan.revisions, LIMITS.revisions) === 0) return plan;
  const { revision, date, author } = plan.titleBlock;
  return { ...plan, revisions: [...plan.revisions, { revision, date, author, note: '' }] };
}

/** Changes a line of the revision table, counted from 0. */
export function changeRevision(plan: Plan, index: number, change: Partial<Revision>): Plan {
  const before = plan.revisions[index];
  if (!before) return plan;
  return { ...plan, revisions: plan.revisions.with(index, { ...before, ...change }) };
}

/** Takes a line out of the revision table. */
export function removeRevision(plan: Plan, index: number): Plan {
  return { ...plan, revisions: plan.revisions.filter((_, each) => each !== index) };
}
