import { describe, expect, it } from 'vitest';
import { DIALECT_IDS, dialects } from '#shared/rules/dialects.ts';
import { makePolicy } from '#shared/rules/make-policies.ts';
import {
  TABLE_FORMATS,
  ruleText,
  ruleTextFile,
  rulesFile,
  withoutMark,
} from '../../../src-renderer/rules/rules-file.ts';
import { aDeployment, natEdge } from '../../src-shared/rules/deployments.ts';

const deployment = aDeployment({ hosts: [natEdge] }, { edgeAddressing: 'nat' });
const options = { style: 'destination', layout: 'flow' } as const;
const policy = makePolicy(deployment, 'external', options);
const named = {
  ...deployment,
  request: { ...deployment.request, customer: 'Kerlann SA', project: ' ' },
};

describe('files of rules', () => {
  it('are named after customer, project and firewall, whichever are known', () => {
    expect(rulesFile('csv', [policy], named, 'en', 'external').suggestedName).toBe(
      'portolan-Kerlann-SA-external.csv',
    );
    expect(ruleTextFile('asa', named, 'text', 'external-lyon').suggestedName).toBe(
      'portolan-Kerlann-SA-external-lyon-asa.txt',
    );
  });

  it('hold all rules in each format', () => {
    for (const format of TABLE_FORMATS) {
      const { content } = rulesFile(format, [policy], deployment, 'fr', 'external');
      expect(content, format).toContain('10.45.1.10');
    }
  });

  it('keep the mark of the encoding that Windows needs, which nobody pastes', () => {
    const host = makePolicy(deployment, 'host', options);
    const text = ruleText('powershell', host, deployment, 'en');
    expect(text).toMatch(/^\uFEFF/u);
    expect(withoutMark(text)).toBe(text.slice(1));
    expect(ruleTextFile('powershell', deployment, text, 'host').content).toBe(text);
  });

  it('are written without the mark for every other firewall', () => {
    for (const id of DIALECT_IDS.filter((each) => dialects[each].kinds.includes('external'))) {
      const text = ruleText(id, policy, deployment, 'en');
      expect(withoutMark(text), id).toBe(text);
    }
  });
});
