import { describe, expect, it } from 'vitest';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { reviewDeployment } from '#shared/review/review-deployment.ts';
import { listFindings } from '../../../src-renderer/deployment/blank-plan.ts';
import { addBoundary } from '../../../src-renderer/deployment/boundary-edits.ts';
import { editHosts, editNetworks } from '../../../src-renderer/deployment/sheet-edits.ts';

const blank = newDeployment(referenceScenario('sfb-2015'));
const [network] = blank.networks;

describe('the findings of a plan in which nothing is filled in', () => {
  it('list neither an error nor a warning, but say how much there is to fill in', () => {
    const findings = reviewDeployment(blank);
    const { listed, toFillIn } = listFindings(findings, blank);
    expect(listed.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(toFillIn).toBeGreaterThan(10);
    expect(listed.length + toFillIn).toBe(findings.length);
  });

  it('list what is wrong beside', () => {
    const walled = { ...blank, ...addBoundary(blank) };
    const { listed } = listFindings(reviewDeployment(walled), walled);
    expect(listed.some(({ place }) => place.kind === 'boundary')).toBe(true);
  });

  it.each([
    ['a name', editHosts(blank, [{ row: 'fe-1', column: 'name', text: 'fe01.kerlann.fr' }])],
    ['a remark', editHosts(blank, [{ row: 'fe-1', column: 'note', text: 'new' }])],
    [
      'a subnet',
      editNetworks(blank, [{ row: network?.id ?? '', column: 'addresses', text: '10.0.0.0/24' }]),
    ],
  ])('are errors once there is %s', (_what, plan) => {
    const findings = reviewDeployment({ ...blank, ...plan });
    expect(listFindings(findings, plan)).toEqual({ listed: findings, toFillIn: 0 });
  });
});
