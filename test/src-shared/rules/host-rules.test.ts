import { describe, expect, it } from 'vitest';
import { roleOf, roles } from '#shared/catalog/index.ts';
import { aDeployment, aHost, at } from './deployments.ts';
import { addressesOf, frontEnds, only, paris, policy } from './paris.ts';

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
