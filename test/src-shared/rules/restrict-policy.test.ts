import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { makePolicy } from '#shared/rules/make-policies.ts';
import { restrictToSite } from '#shared/rules/restrict-policy.ts';
import type { Policy } from '#shared/rules/rule.ts';

function internalPolicy(): Policy {
  const reading = readDeployment(readFileSync('assets/samples/two-sites-voice.portolan', 'utf8'));
  if (reading.kind === 'problems') throw new Error('unreadable sample');
  return makePolicy(reading.deployment, 'internal', { style: 'destination', layout: 'flow' });
}

describe('restrictToSite', () => {
  const policy = internalPolicy();
  const sites = new Set(policy.rules.map(({ site }) => site));

  it('keeps the rules of the site and those that concern several', () => {
    for (const site of sites) {
      const kept = restrictToSite(policy, site).rules;
      expect(kept).toEqual(policy.rules.filter((rule) => [site, ''].includes(rule.site)));
    }
  });

  it('keeps the groups that rules still name, each once and in order', () => {
    for (const site of [...sites, 'elsewhere']) {
      const { rules, groups } = restrictToSite(policy, site);
      const named = rules.flatMap(({ from, to }) => [from.group?.name, to.group?.name]);
      expect(groups).toEqual(policy.groups.filter(({ name }) => named.includes(name)));
      expect(groups.length === 0).toBe(rules.length === 0);
    }
  });

  it('keeps translations of objects that are still there', () => {
    const object = policy.groups[0]?.members[0];
    if (!object) throw new Error('no object');
    const [address] = object.addresses;
    if (!address) throw new Error('no address');
    const nat = [{ name: 'pair', object, real: address, public: address }];
    expect(restrictToSite({ ...policy, nat }, 'elsewhere').nat).toEqual([]);
    const [first] = policy.rules;
    expect(restrictToSite({ ...policy, nat }, first?.site ?? '').nat).toEqual(nat);
  });
});
