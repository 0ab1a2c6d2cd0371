import { LIMITS } from '#shared/deployment/file/limits.ts';
import type { Boundary, Segment } from '#shared/deployment/plan/deployment.ts';
import { freeId } from '#shared/deployment/plan/new-deployment.ts';
import { changed, roomFor, without } from './list-edits.ts';
import type { Plan } from './plan-edits.ts';

const emptySegment = (id: string): Segment => ({ id, name: '', roles: [], sites: [] });

/** Adds a firewall between two segments that are still empty. */
export function addBoundary(plan: Plan): Plan {
  if (roomFor(1, plan.boundaries, LIMITS.boundaries) === 0) return plan;
  const segments = [emptySegment('segment-1'), emptySegment('segment-2')];
  const boundary: Boundary = { id: freeId('boundary', plan.boundaries), name: '', segments };
  return { ...plan, boundaries: [...plan.boundaries, boundary] };
}

/** Changes an internal firewall. */
export function changeBoundary(plan: Plan, id: string, change: Partial<Boundary>): Plan {
  return { ...plan, boundaries: changed(plan.boundaries, id, change) };
}

/** Takes an internal firewall out of the plan. */
export function removeBoundary(plan: Plan, id: string): Plan {
  return { ...plan, boundaries: without(plan.boundaries, new Set([id])) };
}

/** Adds an empty segment to an internal firewall. */
export function addSegment(plan: Plan, { id, segments }: Boundary): Plan {
  if (roomFor(1, segments, LIMITS.segments) === 0) return plan;
  const segment = emptySegment(freeId('segment', segments));
  return changeBoundary(plan, id, { segments: [...segments, segment] });
}

/** Changes a segment of an internal firewall. */
export function changeSegment(
  plan: Plan,
  { id, segments }: Boundary,
  segment: string,
  change: Partial<Segment>,
): Plan {
  return changeBoundary(plan, id, { segments: changed(segments, segment, change) });
}

/** Takes a segment from an internal firewall. */
export function removeSegment(plan: Plan, { id, segments }: Boundary, segment: string): Plan {
  return changeBoundary(plan, id, { segments: without(segments, new Set([segment])) });
}
