import { describe, expect, it } from 'vitest';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { deploymentTitle } from '#shared/export/deployment-title.ts';

const plan = newDeployment(referenceScenario('lync-2013'), 'en');
const request = { ...plan.request, customer: 'Contoso', project: ' Edge  renewal ' };

describe('the title of a document about a deployment', () => {
  it('names customer, project and revision', () => {
    const titleBlock = { ...plan.titleBlock, subject: 'unused', revision: '3' };
    expect(deploymentTitle({ ...plan, request, titleBlock }, 'en')).toBe(
      'Contoso – Edge  renewal – revision 3',
    );
    expect(deploymentTitle({ ...plan, request, titleBlock }, 'fr')).toMatch(/ – révision 3$/);
  });

  it('leaves out what is not known, down to the product', () => {
    const unrevised = { ...plan.titleBlock, revision: '' };
    const named = { ...plan, titleBlock: { ...unrevised, subject: 'Edge' } };
    const unnamed = { ...named.request, customer: '', project: ' ' };
    expect(deploymentTitle({ ...named, request: { ...unnamed, customer: 'A' } }, 'en')).toBe('A');
    expect(deploymentTitle({ ...named, request: unnamed }, 'en')).toBe('Edge');
    expect(deploymentTitle({ ...plan, titleBlock: unrevised, request: unnamed }, 'en')).toBe(
      'Lync Server 2013',
    );
  });
});
