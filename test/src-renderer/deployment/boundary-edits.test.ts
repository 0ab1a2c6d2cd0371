import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import {
  addBoundary,
  addSegment,
  removeSegment,
} from '../../../src-renderer/deployment/boundary-edits.ts';
import type { Plan } from '../../../src-renderer/deployment/plan-edits.ts';

const plan: Plan = newDeployment(referenceScenario('sfb-2015'));

describe('an internal firewall', () => {
  it('begins with two segments, and takes more', () => {
    const [boundary] = addBoundary(plan).boundaries;
    if (!boundary) throw new Error('a boundary was added');
    const [wider] = addSegment(addBoundary(plan), boundary).boundaries;
    expect(wider?.segments.map(({ id }) => id)).toEqual(['segment-1', 'segment-2', 'segment-3']);
    if (!wider) throw new Error('it is still there');
    const [narrow] = removeSegment(addBoundary(plan), wider, 'segment-2').boundaries;
    expect(narrow?.segments.map(({ id }) => id)).toEqual(['segment-1', 'segment-3']);
  });

  it('has no more segments than a file can hold, and neither has the plan more firewalls', () => {
    let full: Plan = plan;
    for (let count = 0; count <= LIMITS.boundaries; count += 1) full = addBoundary(full);
    expect(full.boundaries).toHaveLength(LIMITS.boundaries);
    for (let count = 0; count <= LIMITS.segments; count += 1) {
      const [first] = full.boundaries;
      if (first) full = addSegment(full, first);
    }
    expect(full.boundaries[0]?.segments).toHaveLength(LIMITS.segments);
  });
});
