import { describe, expect, it } from 'vitest';
import { roleOf, roles } from '#shared/catalog/index.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { policyIds } from '#shared/rules/make-policies.ts';
import { RULE_LAYOUTS } from '#shared/rules/rule.ts';
import { aDeployment, aHost, at } from './deployments.ts';
import { readSample } from './oracle/samples.ts';
import { addressesOf, only, paris, policy } from './paris.ts';

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
    av: at(['', '10.45.1.12'], ['198.51.100.12', '198.51.100.13']),
  });
  const { nat } = policy(aDeployment({ hosts: [unread] }, { edgeAddressing: 'nat' }), 'external');
  expect(nat).toEqual([]);
});

it('takes a partner that is named without an address for an unfinished end, not for anybody', () => {
  const named = aHost('partner', 'federated-partner', '', { primary: at('203.0.113.9') }, 'pool');
  const { rules } = policy({ ...paris, hosts: [...paris.hosts, named] }, 'external');
  const rule = only(rules, 'edge-to-federated-partner-sip');
  expect(rule.to.any).toBeNull();
  expect(addressesOf(rule.to)).toEqual([]);
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

it('gives no two groups of different members the same name', () => {
  const plan = readSample('two-sites-voice.portolan');
  const members = new Map<string, string>();
  for (const layout of RULE_LAYOUTS)
    for (const id of policyIds(plan))
      for (const { from, to } of policy(plan, id, { layout }).rules)
        for (const { group } of [from, to]) {
          const ids = group?.members.map((member) => member.id).sort() ?? [];
          const name = group?.name ?? '';
          expect([name, members.get(name) ?? ids.join()]).toEqual([name, ids.join()]);
          members.set(name, ids.join());
        }
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
