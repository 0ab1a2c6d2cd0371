import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { makePolicy } from '#shared/rules/make-policies.ts';
import { restrictToSite } from '#shared/rules/restrict-policy.ts';
import type { NatPair, Policy } from '#shared/rules/rule.ts';
import {
  anEnd,
  anObject,
  anyEnd,
  aPolicy,
  aRule,
  INTERNET,
  over,
  PERIMETER,
} from './oracle/fixtures.ts';

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

  it('keeps a translation named after an object that has gone, where another has its address', () => {
    const access = anObject('access', ['10.0.0.1']);
    const media = anObject('media', ['10.0.0.1']);
    const lone = anObject('lone', ['10.0.0.2']);
    const nat = [access, lone].flatMap((object): readonly NatPair[] =>
      object.addresses.map((real) => ({ name: object.name, object, real, public: real })),
    );
    const rules = [
      { id: '1', site: 'paris', members: [access, lone] },
      { id: '2', site: 'lyon', members: [media] },
    ].map(({ id, site, members }) =>
      aRule({
        id,
        site,
        from: anyEnd(INTERNET, ['external-client/primary']),
        to: anEnd(PERIMETER, ['edge/access'], `grp-${site}`, members),
        protocols: [over('tcp', [443])],
      }),
    );
    const shared = aPolicy('external', rules, { nat });
    expect(restrictToSite(shared, 'lyon').nat.map(({ name }) => name)).toEqual(['access']);
    expect(restrictToSite(shared, 'paris').nat).toEqual(nat);
  });
});
