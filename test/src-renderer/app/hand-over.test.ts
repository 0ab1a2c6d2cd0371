import { describe, expect, it } from 'vitest';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { readHandOver, type HandOverPage } from '../../../src-renderer/app/hand-over.ts';
import { handOverBlock } from '../../../src-shared/export/hand-over.ts';

const plan = newDeployment(referenceScenario('sfb-2015'), 'en');
const written = writeDeployment(plan);

function page(block: string | null, lang = 'en'): HandOverPage {
  return {
    documentElement: { lang },
    getElementById: (id) =>
      block === null || id !== handOverBlock ? null : { textContent: block },
  };
}

describe('reading what a page hands over', () => {
  it('finds nothing in the page of Portolan itself', () => {
    expect(readHandOver(page(null))).toEqual({ kind: 'none' });
  });

  it('finds the deployment and the language of the page', () => {
    expect(readHandOver(page(written, 'fr'))).toEqual({
      kind: 'read',
      deployment: plan,
      language: 'fr',
    });
  });

  it('shows nothing of a deployment that is damaged or newer', () => {
    expect(readHandOver(page(written.slice(0, -20)))).toMatchObject({ kind: 'problems' });
    expect(readHandOver(page(''))).toMatchObject({ kind: 'problems' });
    const newer = written.replace(/"version": \d+/u, '"version": 99');
    expect(readHandOver(page(newer))).toMatchObject({ kind: 'newer' });
  });
});
