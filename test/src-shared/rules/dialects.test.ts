import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { DIALECT_IDS, dialectContext, dialects } from '#shared/rules/dialects.ts';
import { isWritable } from '#shared/rules/dialects/dialect.ts';
import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';

function sample(): Deployment {
  const reading = readDeployment(
    readFileSync('assets/samples/enterprise-nat-edge.portolan', 'utf8'),
  );
  if (reading.kind === 'problems') throw new Error('unreadable sample');
  return reading.deployment;
}

const deployment = sample();
const policies = policyIds(deployment).map((id) =>
  makePolicy(deployment, id, { style: 'destination', layout: 'flow' }),
);

describe('dialects', () => {
  it.each(DIALECT_IDS)('write in %s every rule of the firewalls that it can express', (id) => {
    const { kinds, write } = dialects[id];
    const expressible = policies.filter(({ kind }) => kinds.includes(kind));
    expect(expressible.length).toBeGreaterThan(0);
    for (const policy of expressible) {
      const text = write(policy, dialectContext(deployment, 'en'));
      const missing = policy.rules
        .filter(isWritable)
        .filter((rule) => !new RegExp(String.raw`\bR${rule.id}\b`, 'u').test(text));
      expect([policy.id, missing.map((rule) => rule.id)]).toEqual([policy.id, []]);
    }
  });

  it('name the product and the scenario that rules come from', () => {
    const { scenarioText } = dialectContext(deployment, 'fr');
    expect(scenarioText).toMatch(/^[^,]*20\d\d, (?:sfb-2015|lync-2013)\//u);
  });

  it('begin with a kind that is a firewall every deployment has', () => {
    const ids = policyIds(deployment);
    for (const { kinds } of Object.values(dialects)) expect(ids).toContain(kinds[0]);
  });
});
