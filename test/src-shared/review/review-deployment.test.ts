import { describe, expect, it } from 'vitest';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { SEVERITIES } from '#shared/review/finding.ts';
import { reviewDeployment } from '#shared/review/review-deployment.ts';
import { deploymentOf, SAMPLES, sampleText } from '../deployment/file/sample-files.ts';
import { frames, scenariosIn } from '../deployment/scenarios.ts';
import {
  firstHost,
  largePlan,
  plusMachine,
  soundPlan,
  withHost,
  withInterface,
  withSubnets,
} from './plans.ts';

/** All but what every plan of an Edge pool behind NAT is told. */
const found = (plan: Deployment): readonly string[] =>
  reviewDeployment(plan)
    .filter(({ check }) => check !== 'edge-hairpin')
    .map(({ check, message }) => `${check}: ${message.en}`);

describe('The review of a deployment', () => {
  it('has nothing to say of a sound plan, whatever its choices', () => {
    const scenarios = frames.flatMap((frame) => scenariosIn(frame).slice(0, 1));
    expect(scenarios.length).toBeGreaterThan(10);
    for (const scenario of scenarios) expect(found(soundPlan(scenario))).toEqual([]);
  });

  it.each<readonly [string, Partial<Scenario>]>([
    ['a Standard Edition server', { edition: 'standard' }],
    ['an Edge pool behind NAT', { edge: 'scaled-dns', edgeAddressing: 'nat' }],
    ['an Edge pool behind a hardware load balancer', { edge: 'scaled-hardware' }],
    ['an Edge Server with one address', { edgeAddresses: 'one', edgeAddressing: 'nat' }],
  ])('has nothing to say of a sound plan with %s', (_, change) => {
    expect(found(soundPlan(change))).toEqual([]);
  });

  it('accepts the web conferencing address of an Edge Server behind a hardware load balancer', () => {
    const plan = soundPlan({ edge: 'scaled-hardware' });
    const named = withInterface(plan, 'edge', 'web-conferencing', { addresses: ['11.0.1.99'] });
    expect(found(named)).toEqual([]);
  });

  it.each(SAMPLES)('finds no mistake in the sample %s', (name) => {
    const findings = reviewDeployment(deploymentOf(sampleText(name)));
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  it('lists errors before warnings before notices, each in the order of the plan', () => {
    const plan = withSubnets(
      withHost(withInterface(soundPlan(), 'edge', 'access', { addresses: ['oops'] }), 'front-end', {
        name: '',
        interfaces: {},
      }),
      'clients',
      ['oops'],
    );
    const findings = reviewDeployment(plan);
    const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted());
    const places = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ place }) => ('host' in place ? place.host : place.kind));
    expect([...new Set(places)]).toEqual(['network', 'edge-1', 'fe-1']);
  });

  it('asks for every address of a new plan, and for nothing else', () => {
    const findings = reviewDeployment(newDeployment(referenceScenario('lync-2013')));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ check }) => check))).toEqual(
      new Set(['missing-address', 'missing-subnet']),
    );
  });

  it('lets two roles of one machine share its address', () => {
    const plan = soundPlan({ edition: 'standard' });
    const { name, interfaces } = firstHost(plan, 'front-end');
    const collocated = withHost(plan, 'file-share', { name: name.toUpperCase(), interfaces });
    expect(found(collocated)).toEqual([]);
  });

  it('lets a Standard Edition server and its pool have one name', () => {
    const plan = soundPlan({ edition: 'standard' });
    const server = firstHost(plan, 'front-end');
    const pool = { ...server, id: 'pool', kind: 'pool' as const, interfaces: {} };
    expect(found({ ...plan, hosts: [...plan.hosts, pool] })).toEqual([]);
  });

  it('lets partners share an address, and lets them have no name', () => {
    const partner = { name: '', address: '12.5.5.5' };
    const one = plusMachine(soundPlan(), { ...partner, role: 'federated-partner' });
    expect(found(plusMachine(one, { ...partner, role: 'xmpp-partner' }))).toEqual([]);
  });

  it('tells of names that are reserved for examples once, not name by name', () => {
    const plan = withHost(soundPlan(), 'front-end', { name: 'fe01.example.com' });
    expect(found(plan)).toEqual([expect.stringMatching(/^sample-names: .*1 in all/u)]);
  });

  it('lets the shared space of carriers stand inside', () => {
    const plan = withSubnets(soundPlan(), 'clients', ['100.64.0.0/20']);
    expect(found(plan)).toEqual([]);
  });

  it('takes the partner of a pool from the site that it is paired with', () => {
    const plan = soundPlan({
      features: [...referenceScenario('sfb-2015').features, 'pool-pairing'],
    });
    const alone = plan.hosts.filter(({ role }) => !role.startsWith('paired-'));
    expect(found({ ...plan, hosts: alone })).toHaveLength(2);
    const sites = plan.sites.map((site) => ({ ...site, pairedWith: 'main' }));
    const checked = found({ ...plan, hosts: alone, sites });
    expect(checked.filter((each) => each.startsWith('missing-role'))).toEqual([]);
  });

  it('names IPv6 of the Edge as well without asking for its translation', () => {
    const plan = soundPlan({ edgeAddressing: 'nat' });
    const { addresses = [] } = firstHost(plan, 'edge').interfaces['access'] ?? {};
    const dual = withInterface(plan, 'edge', 'access', { addresses: [...addresses, '2600::5'] });
    expect(found(dual).filter((each) => /^(?:nat-pairs|mixed-nat)/u.test(each))).toEqual([]);
  });

  it('has nothing to say of the ranges that the pages on quality of service set', () => {
    const ranges: Deployment['media']['ranges'] = {
      'client-audio': { start: 50020, count: 20 },
      'client-video': { start: 58000, count: 20 },
      'client-sharing': { start: 42000, count: 20 },
      'client-files': { start: 42020, count: 20 },
      'server-audio': { start: 49152, count: 8348 },
      'server-video': { start: 57501, count: 8034 },
      'server-sharing': { start: 40803, count: 8348 },
    };
    expect(found({ ...soundPlan(), media: { clientRangeEnabled: true, ranges } })).toEqual([]);
  });

  it('never fails, whatever somebody typed', () => {
    const junk = [
      '',
      ' ',
      '/',
      '-',
      '1/',
      '::/x',
      '0.0.0.0/0',
      '٣',
      '\u0000',
      'x'.repeat(5000),
      '%%',
    ];
    for (const text of junk) {
      const plan = soundPlan({ edgeAddressing: 'nat' });
      const spoiled: Deployment = {
        ...plan,
        request: { ...plan.request, validFrom: text, reviewDate: text },
        sites: plan.sites.map((site) => ({ ...site, parent: text, pairedWith: text })),
        networks: plan.networks.map((network) => ({ ...network, name: text, addresses: [text] })),
        hosts: plan.hosts.map((host) => ({
          ...host,
          name: text,
          interfaces: {
            access: { addresses: [text, text], publicAddresses: [text], name: text },
            [text]: { addresses: [text], publicAddresses: [text, text], name: text },
          },
        })),
        media: {
          clientRangeEnabled: true,
          ranges: { 'client-audio': { start: Number.NaN, count: -1 } },
        },
        ports: { sql: Number.NaN },
        boundaries: [
          { id: text, name: text, segments: [{ id: text, name: text, roles: [], sites: [text] }] },
        ],
      };
      expect(reviewDeployment(spoiled).length).toBeGreaterThan(0);
    }
  });

  it('keeps up with typing in a plan of fifty sites and more than a thousand machines', () => {
    const plan = largePlan(50, 1);
    expect(plan.hosts.length).toBeGreaterThan(1000);
    expect(found(plan)).toEqual([]);
    const began = performance.now();
    for (let edit = 0; edit < 5; edit += 1)
      reviewDeployment(withHost(plan, 'front-end', { name: `fe${String(edit)}.bigcorp.net` }));
    // Twenty milliseconds each on a quiet machine; the limit is there to notice a loop within a loop.
    expect((performance.now() - began) / 5).toBeLessThan(1000);
  });
});
