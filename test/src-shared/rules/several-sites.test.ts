import { describe, expect, it } from 'vitest';
import type { FlowId } from '#shared/catalog/index.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { aDeployment, aHost, aNetwork, aSite, at } from './deployments.ts';
import { addressesOf, only, opening, paris, policy } from './paris.ts';

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
