import { describe, expect, it } from 'vitest';
import { roleOf, roles, type FlowId } from '#shared/catalog/index.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { makePolicy, policyIds, type PolicyOptions } from '#shared/rules/make-policies.ts';
import type { Policy, Rule, RuleEnd } from '#shared/rules/rule.ts';
import { aDeployment, aHost, aNetwork, aSite, at, natEdge } from './deployments.ts';

const PLAIN: PolicyOptions = { style: 'destination', layout: 'flow' };

function policy(deployment: Deployment, id: string, options: Partial<PolicyOptions> = {}): Policy {
  return makePolicy(deployment, id, { ...PLAIN, ...options });
}

const opening = (rules: readonly Rule[], flow: FlowId): readonly Rule[] =>
  rules.filter(({ reasons }) => reasons.some((reason) => reason.flow.id === flow));

function only(rules: readonly Rule[], flow: FlowId): Rule {
  const [first, ...others] = opening(rules, flow);
  if (!first || others.length > 0) throw new Error(`${flow}: ${String(others.length + 1)} rules`);
  return first;
}

const addressesOf = ({ group }: RuleEnd): readonly string[] | 'any' =>
  group?.members.flatMap(({ addresses }) => addresses.map(formatRange)) ?? 'any';

const frontEnds = [1, 2].map((n) =>
  aHost(`fe0${String(n)}`, 'front-end', 'paris', { primary: at(`10.10.0.${String(n)}`) }),
);
const paris = aDeployment(
  {
    hosts: [natEdge, ...frontEnds],
    networks: [aNetwork('users', 'clients', 'paris', '10.1.0.0/16')],
  },
  { edgeAddressing: 'nat' },
);

describe('the rules of the perimeter', () => {
  it('are those of every flow that crosses the firewall, with its number on the map', () => {
    const topology = resolveTopology(paris.scenario);
    for (const id of ['external', 'internal'] as const) {
      const crossing = topology.links
        .filter(({ firewalls }) => firewalls.includes(id))
        .flatMap(({ legs }) => legs.map(({ number }) => String(number)));
      const ids = policy(paris, id).rules.map((rule) => rule.id);
      expect([...ids].sort()).toEqual([...crossing].sort());
    }
  });

  it('name real addresses inside, public ones beside them, and anybody only with a reason', () => {
    const rule = only(policy(paris, 'external').rules, 'external-client-to-edge-stun-udp');
    expect(addressesOf(rule.from)).toBe('any');
    expect(rule.from.any?.en).toMatch(/wherever they are/u);
    expect(addressesOf(rule.to)).toEqual(['10.45.1.12']);
    expect(rule.to.group?.members[0]?.publicAddresses.map(formatRange)).toEqual(['198.51.100.12']);
    expect(rule.nat).toBe('destination');
    expect(rule.protocols).toEqual([
      { transport: 'udp', ports: [{ from: 3478, to: 3478 }], sourcePorts: [] },
    ]);
    for (const each of policy(paris, 'external').rules)
      for (const end of [each.from, each.to]) expect(end.group === null).toBe(end.any !== null);
  });

  it('name partners where the deployment knows them', () => {
    const partner = aHost('partner', 'federated-partner', '', { primary: at('203.0.113.9') });
    const named = { ...paris, hosts: [...paris.hosts, partner] };
    const rule = only(policy(named, 'external').rules, 'edge-to-federated-partner-sip');
    expect(addressesOf(rule.to)).toEqual(['203.0.113.9']);
    expect(rule.to.any).toBeNull();
    expect(rule.nat).toBe('source');
  });

  it('give the XMPP proxy the addresses of the Access Edge', () => {
    const rule = only(policy(paris, 'external').rules, 'xmpp-partner-to-edge');
    expect(addressesOf(rule.to)).toEqual(['10.45.1.10']);
  });

  it('keep source ports only in the style that asks for them', () => {
    const flow = 'edge-to-federated-partner-stun-tcp';
    const [open] = only(policy(paris, 'external').rules, flow).protocols;
    const [strict] = only(policy(paris, 'external', { style: 'pair' }).rules, flow).protocols;
    expect(open.sourcePorts).toEqual([]);
    expect(strict.sourcePorts).toEqual([{ from: 50_000, to: 59_999 }]);
    expect(strict.ports).toEqual(open.ports);
  });

  it('take over media ranges and ports that the deployment moves', () => {
    const moved: Deployment = {
      ...paris,
      media: { clientRangeEnabled: false, ranges: { edge: { start: 40_000, count: 1000 } } },
      ports: { 'web-external-https': 4444 },
    };
    const [strict] = only(
      policy(moved, 'external', { style: 'pair' }).rules,
      'edge-to-federated-partner-stun-tcp',
    ).protocols;
    expect(strict.sourcePorts).toEqual([{ from: 40_000, to: 40_999 }]);
    const [web] = only(
      policy(moved, 'internal').rules,
      'reverse-proxy-to-front-end-https',
    ).protocols;
    expect(web.ports).toEqual([{ from: 4444, to: 4444 }]);
  });

  it('keep a rule whose end has no address yet, with an object that has none', () => {
    const rule = only(policy(paris, 'internal').rules, 'mediation-to-edge-stun-udp');
    expect(addressesOf(rule.from)).toEqual([]);
    expect(rule.from.any).toBeNull();
  });

  it('say what each is for and whether everybody needs it', () => {
    const { rules } = policy(paris, 'external');
    const needs = new Set(rules.flatMap(({ reasons }) => reasons.map(({ need }) => need.kind)));
    expect(needs).toEqual(new Set(['required', 'optional', 'feature']));
    expect(only(rules, 'external-client-to-edge-psom').reasons[0].need).toEqual({
      kind: 'feature',
      features: ['web-conferencing'],
    });
  });
});

describe('several sites', () => {
  const lyonEdge = aHost('edge02', 'edge', 'lyon', {
    access: at('10.47.1.10', '198.51.100.20'),
    'web-conferencing': at('10.47.1.11', '198.51.100.21'),
    av: at('10.47.1.12', '198.51.100.22'),
    internal: at('10.48.1.10'),
  });
  const several = {
    ...paris,
    sites: [aSite('paris'), aSite('lyon'), aSite('brest', { parent: 'lyon', kind: 'branch' })],
    hosts: [
      ...paris.hosts,
      lyonEdge,
      aHost('fe11', 'front-end', 'lyon', { primary: at('10.20.0.1') }),
    ],
    networks: [
      ...paris.networks,
      aNetwork('users-lyon', 'clients', 'lyon', '10.2.0.0/16'),
      aNetwork('users-brest', 'clients', 'brest', '10.3.0.0/16'),
    ],
  } satisfies Deployment;

  it('have rules of their own at their own firewalls, told apart by a letter', () => {
    const rules = opening(policy(several, 'external').rules, 'external-client-to-edge-sip');
    expect(rules.map(({ site }) => site)).toEqual(['paris', 'lyon']);
    expect(rules.map(({ id }) => id.replace(/\d+/u, ''))).toEqual(['a', 'b']);
    expect(rules.map(({ to }) => addressesOf(to))).toEqual([['10.45.1.10'], ['10.47.1.10']]);
  });

  it('use the servers of the site above them', () => {
    const rules = opening(policy(several, 'internal').rules, 'internal-client-to-edge-stun-udp');
    expect(rules.map(({ from }) => addressesOf(from))).toEqual([
      ['10.1.0.0/16'],
      ['10.2.0.0/16', '10.3.0.0/16'],
    ]);
  });

  it('replicate the configuration from the main site and route federation through it', () => {
    const { rules } = policy(several, 'internal');
    const replication = only(
      rules.filter(({ site }) => site === 'lyon'),
      'front-end-to-edge-replication',
    );
    expect(addressesOf(replication.from)).toEqual(['10.10.0.1', '10.10.0.2']);
    const sip = opening(rules, 'front-end-to-edge-sip');
    expect(sip.map(({ from }) => addressesOf(from))).toEqual([
      ['10.10.0.1', '10.10.0.2', '10.20.0.1'],
      ['10.20.0.1'],
    ]);
  });

  it('talk to one another across a boundary that stands between them', () => {
    const wan = {
      id: 'wan',
      name: 'WAN',
      segments: ['paris', 'lyon', 'brest'].map((id) => ({ id, name: id, roles: [], sites: [id] })),
    };
    const { rules, zones } = policy({ ...several, boundaries: [wan] }, 'wan');
    expect(zones.map(({ id }) => id)).toEqual(['paris', 'lyon', 'brest']);
    expect(rules.length).toBeGreaterThan(10);
    for (const { from, to } of rules) expect(from.zone.id).not.toBe(to.zone.id);
    const calls = opening(rules, 'internal-client-to-front-end-audio');
    expect(calls.map(({ from, to }) => `${from.zone.id} ${to.zone.id}`)).toEqual([
      'paris lyon',
      'lyon paris',
      'brest paris',
      'brest lyon',
    ]);
  });

  it('find the pool that backs them up', () => {
    const pair = aDeployment(
      {
        sites: [aSite('paris', { pairedWith: 'lyon' }), aSite('lyon', { pairedWith: 'paris' })],
        hosts: several.hosts,
      },
      { features: [...paris.scenario.features, 'pool-pairing'] },
    );
    const wan = {
      id: 'wan',
      name: '',
      segments: ['paris', 'lyon'].map((id) => ({ id, name: '', roles: [], sites: [id] })),
    };
    const paired = policy({ ...pair, boundaries: [wan] }, 'host').rules.filter(({ to }) =>
      to.interfaces.includes('paired-pool/primary'),
    );
    expect(paired.length).toBeGreaterThan(0);
    for (const { from, to, site } of paired) {
      expect(addressesOf(to)).toEqual(
        site === 'paris' ? ['10.20.0.1'] : ['10.10.0.1', '10.10.0.2'],
      );
      expect(addressesOf(from)).not.toEqual(addressesOf(to));
    }
  });
});

describe('a boundary between segments of roles', () => {
  const segments = {
    id: 'core',
    name: 'Core',
    segments: [
      { id: 'users', name: 'Users', roles: ['internal-client' as const], sites: [] },
      { id: 'servers', name: 'Servers', roles: [], sites: [] },
    ],
  };

  it('has the rules between them and nothing of the perimeter', () => {
    const { rules } = policy({ ...paris, boundaries: [segments] }, 'core');
    expect(rules.length).toBeGreaterThan(10);
    for (const { from, to } of rules) {
      expect([from.zone.id, to.zone.id].sort()).toEqual(['servers', 'users']);
      for (const end of [...from.interfaces, ...to.interfaces])
        expect(roles[roleOf(end)].zone).not.toBe('perimeter');
    }
  });
});

describe('host rules', () => {
  it('are for our own servers, and take a balanced session from the balancer and from its sender', () => {
    const { rules, roles: covered } = policy(paris, 'host');
    for (const { to } of rules)
      for (const end of to.interfaces) expect(roles[roleOf(end)].kind).toBe('server');
    expect(covered).toContain('front-end');
    const balanced = rules.filter(
      ({ from, reasons: [{ flow }] }) =>
        flow.through !== undefined && from.interfaces.includes('front-end-balancer/virtual'),
    );
    expect(balanced.length).toBeGreaterThan(0);
    for (const { from } of balanced) expect(from.interfaces).toHaveLength(2);
  });
});

it('knows the firewalls of a deployment and no other', () => {
  expect(policyIds(paris)).toEqual(['external', 'internal', 'host', 'clients']);
  expect(() => policy(paris, 'dmz')).toThrow(RangeError);
});

it('gives objects the same names whichever firewall is asked for first', () => {
  const again = { ...paris };
  const names = (deployment: Deployment, ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) =>
      policy(deployment, id).groups.flatMap(({ members }) => members.map(({ name }) => name)),
    );
  expect(new Set(names(again, ['host', 'external']))).toEqual(
    new Set(names(paris, ['external', 'host'])),
  );
});

it('translates each public address once', () => {
  const { nat } = policy(paris, 'external');
  expect(nat.map((pair) => [formatRange(pair.real), formatRange(pair.public)])).toEqual([
    ['10.45.1.10', '198.51.100.10'],
    ['10.45.1.12', '198.51.100.12'],
    ['10.45.1.11', '198.51.100.11'],
  ]);
  expect(policy(paris, 'internal').nat).toEqual([]);
});
