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

  it('run between the two zones of the firewall, also on the way through both firewalls', () => {
    const synced = aDeployment({}, { features: [...paris.scenario.features, 'hybrid'] });
    const zonesAt = (id: string): readonly string[] => {
      const { from, to } = only(policy(synced, id).rules, 'directory-sync-to-online-service-https');
      return [from.zone.id, to.zone.id];
    };
    expect(zonesAt('external')).toEqual(['perimeter', 'internet']);
    expect(zonesAt('internal')).toEqual(['internal', 'perimeter']);
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
      oneOf: [],
    });
    expect(only(rules, 'federated-partner-to-edge-stun-udp').reasons[0].need).toEqual({
      kind: 'feature',
      features: ['federation'],
      oneOf: ['av', 'application-sharing'],
    });
  });
});

it('keep what runs between machines of one role that the plan does not have yet', () => {
  const bare = aDeployment();
  const calls = only(
    policy(bare, 'clients').rules,
    'internal-client-to-internal-client-audio-video',
  );
  expect([addressesOf(calls.from), addressesOf(calls.to)]).toEqual([[], []]);
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

  it('have no rule for what serves another site only', () => {
    const dcs = ['paris', 'lyon'].map((site, index) =>
      aHost(`dc-${site}`, 'directory', site, { primary: at(`10.${String(index)}.9.9`) }),
    );
    const { rules } = policy({ ...several, hosts: [...several.hosts, ...dcs] }, 'internal');
    const lookups = opening(rules, 'edge-to-directory-dns');
    expect(lookups.map(({ site, to }) => [site, addressesOf(to)])).toEqual([
      ['paris', ['10.0.9.9']],
      ['lyon', ['10.1.9.9']],
    ]);
    const served = { ...several, hosts: [...paris.hosts, ...several.hosts.slice(-1), ...dcs] };
    const alone = only(policy(served, 'internal').rules, 'edge-to-directory-dns');
    expect(addressesOf(alone.to)).toEqual(['10.0.9.9']);
  });

  it('let Edge Servers of one site out to the public addresses of those of another', () => {
    const rules = opening(policy(several, 'external').rules, 'edge-to-edge-stun-udp');
    expect(
      rules.map(({ site, from, to, nat }) => [site, addressesOf(from), addressesOf(to), nat]),
    ).toEqual([
      ['paris', ['10.45.1.12'], ['198.51.100.22'], 'source'],
      ['lyon', ['10.47.1.12'], ['198.51.100.12'], 'source'],
    ]);
    for (const { from, to } of rules)
      expect([from.zone.id, to.zone.id]).toEqual(['perimeter', 'internet']);
    const translated = policy(several, 'external').nat.map((pair) => formatRange(pair.real));
    expect(translated).toContain('10.47.1.12');
    expect(translated).not.toContain('198.51.100.22');
    expect(opening(policy(paris, 'external').rules, 'edge-to-edge-stun-udp')).toEqual([]);
  });

  it('ask the Edge Servers of their own site for media credentials', () => {
    const rules = opening(policy(several, 'internal').rules, 'front-end-to-edge-av-authentication');
    expect(rules.map(({ from }) => addressesOf(from))).toEqual([
      ['10.10.0.1', '10.10.0.2'],
      ['10.20.0.1'],
    ]);
  });

  it('take sessions from the Edge Servers of the main site, which route federation', () => {
    const direct = { ...several, scenario: { ...several.scenario, director: 'none' as const } };
    const rules = opening(policy(direct, 'internal').rules, 'edge-to-front-end-sip');
    expect(rules.map(({ from, to }) => [addressesOf(from), addressesOf(to)])).toEqual([
      [['10.46.1.10'], ['10.10.0.1', '10.10.0.2']],
      [['10.46.1.10'], ['10.20.0.1']],
      [['10.48.1.10'], ['10.20.0.1']],
    ]);
  });

  it('call through the appliances of every branch', () => {
    const branches = ['brest', 'nantes'].map((id, index) => ({
      site: aSite(id, { parent: 'paris', kind: 'branch' }),
      host: aHost(`sba-${id}`, 'branch-appliance', id, { primary: at(`10.3.${String(index)}.1`) }),
      network: aNetwork(`users-${id}`, 'clients', id, `10.3.${String(index)}.128/25`),
    }));
    const branched = aDeployment(
      {
        sites: [aSite('paris'), ...branches.map(({ site }) => site)],
        hosts: [...paris.hosts, ...branches.map(({ host }) => host)],
        networks: [...paris.networks, ...branches.map(({ network }) => network)],
      },
      { branch: 'appliance' },
    );
    const call = only(
      policy(branched, 'clients').rules,
      'internal-client-to-branch-appliance-audio',
    );
    expect(addressesOf(call.from)).toEqual(['10.1.0.0/16', '10.3.0.128/25', '10.3.1.128/25']);
    expect(addressesOf(call.to)).toEqual(['10.3.0.1', '10.3.1.1']);
  });

  describe('whose pools back one another up', () => {
    const pair = aDeployment(
      {
        sites: [aSite('paris', { pairedWith: 'lyon' }), aSite('lyon', { pairedWith: 'paris' })],
        hosts: [
          ...several.hosts,
          aHost('fs01', 'file-share', 'paris', { primary: at('10.10.0.8') }),
          aHost('fs11', 'file-share', 'lyon', { primary: at('10.20.0.8') }),
        ],
        boundaries: [
          {
            id: 'wan',
            name: '',
            segments: ['paris', 'lyon'].map((id) => ({ id, name: '', roles: [], sites: [id] })),
          },
        ],
      },
      { features: [...paris.scenario.features, 'pool-pairing'] },
    );
    const pools = [['10.10.0.1', '10.10.0.2'], ['10.20.0.1']];

    it('reach one another through a firewall between the sites', () => {
      const { rules } = policy(pair, 'wan');
      const ends = (flow: FlowId): unknown =>
        opening(rules, flow).map(({ from, to }) => [addressesOf(from), addressesOf(to)]);
      expect(ends('front-end-to-paired-pool-smb')).toEqual([pools, pools.toReversed()]);
      expect(ends('front-end-to-paired-file-share')).toEqual([
        [pools[0], ['10.20.0.8']],
        [pools[1], ['10.10.0.8']],
      ]);
      for (const { from, to } of opening(rules, 'front-end-to-paired-pool-smb'))
        expect([from.name.en, to.name.en].join()).not.toMatch(/paired/iu);
    });

    it('have the host rules of the machines that listen, with the site where they stand', () => {
      const { rules, roles: covered } = policy(pair, 'host');
      expect(covered).not.toContain('paired-pool');
      for (const { from, to, site } of opening(rules, 'front-end-to-paired-pool-smb')) {
        expect(addressesOf(to)).toEqual(site === 'paris' ? pools[0] : pools[1]);
        expect(addressesOf(from)).toEqual(site === 'paris' ? pools[1] : pools[0]);
      }
      for (const { from, to } of opening(rules, 'paired-pool-to-front-end-autodiscover'))
        for (const member of to.group?.members ?? [])
          expect(from.group?.members).not.toContain(member);
    });

    it('replicate the configuration from either pool: one takes the store over from the other', () => {
      const rules = opening(policy(pair, 'internal').rules, 'front-end-to-edge-replication');
      expect(rules.length).toBeGreaterThan(0);
      for (const { from } of rules) expect(addressesOf(from)).toEqual(pools.flat());
    });
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

  it('are for a branch server, but not for an appliance, which its maker looks after', () => {
    for (const branch of ['server', 'appliance'] as const) {
      const { roles: covered } = policy(aDeployment({}, { branch }), 'host');
      expect(covered.includes('branch-appliance')).toBe(branch === 'server');
    }
  });

  describe('behind virtual addresses', () => {
    const addresses = (last: number): Record<string, ReturnType<typeof at>> => ({
      access: at(`203.0.113.${String(last)}`),
      'web-conferencing': at(`203.0.113.${String(last + 1)}`),
      av: at(`203.0.113.${String(last + 2)}`),
      internal: at(`10.46.1.${String(last)}`),
    });
    const virtual = Object.fromEntries(
      Object.entries(addresses(100)).map(([key, value]) => [`${key}-vip`, value]),
    );
    const balanced = aDeployment(
      {
        hosts: [
          aHost('edgepool', 'edge', 'paris', virtual, 'pool'),
          aHost('edge01', 'edge', 'paris', addresses(10)),
          aHost('edge02', 'edge', 'paris', addresses(20)),
          ...frontEnds,
        ],
      },
      { edge: 'scaled-hardware', director: 'none' },
    );
    const { rules } = policy(balanced, 'host');

    it('name the machines, which do not have those addresses themselves', () => {
      const published = only(rules, 'external-client-to-edge-sip-vip');
      expect(addressesOf(published.to)).toEqual(['203.0.113.10', '203.0.113.20']);
      expect(addressesOf(published.from)).toBe('any');
      for (const { to } of rules)
        for (const end of to.interfaces) expect(end).not.toMatch(/-vip$/u);
    });

    it('take sessions from the balancer, or from the machine where it opened them itself', () => {
      expect(addressesOf(only(rules, 'front-end-to-edge-sip-vip').from)).toEqual([
        '10.10.0.1',
        '10.10.0.2',
        '10.46.1.100',
      ]);
      expect(addressesOf(only(rules, 'edge-to-front-end-sip-vip').from)).toEqual([
        '10.46.1.100',
        '10.46.1.10',
        '10.46.1.20',
      ]);
    });

    it('expect no address of the balancer at the A/V Edge', () => {
      const partner = aHost('partner', 'federated-partner', '', { primary: at('192.0.2.9') });
      const named = { ...balanced, hosts: [...balanced.hosts, partner] };
      const relayed = only(policy(named, 'host').rules, 'federated-partner-to-edge-stun-udp-vip');
      expect(addressesOf(relayed.from)).toEqual(['192.0.2.9']);
    });
  });
});

it('says the name of a role once where an end has several of its interfaces', () => {
  const hardware = aDeployment({}, { edge: 'scaled-hardware' });
  const rule = only(policy(hardware, 'external').rules, 'edge-to-federated-partner-sip-vip');
  expect(rule.from.name).toEqual({
    en: 'Edge pool, Access Edge VIP + Access Edge',
    fr: 'Pool Edge, VIP Edge d’accès + Edge d’accès',
  });
});

it('translates nothing at an interface of which it cannot read all addresses: pairs would shift', () => {
  const unread = aHost('edge01', 'edge', 'paris', {
    access: at(['10.45.1.x', '10.45.1.11'], ['198.51.100.10', '198.51.100.11']),
  });
  const { nat } = policy(aDeployment({ hosts: [unread] }, { edgeAddressing: 'nat' }), 'external');
  expect(nat).toEqual([]);
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
