import { describe, expect, it } from 'vitest';
import {
  addressSourceOf,
  canHavePool,
  networkUseOf,
  plannedInterfaces,
  type PlannedInterface,
} from '#shared/deployment/plan/plan-interfaces.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { randomScenarios } from '../scenarios.ts';

const REFERENCE = referenceScenario('sfb-2015');

function planned(id: string, change: Partial<Scenario> = {}): PlannedInterface | undefined {
  return plannedInterfaces({ ...REFERENCE, ...change }).find((each) => each.id === id);
}

describe('what a scenario asks an address plan for', () => {
  it('is every interface of its topology, whatever the focus, and what stands behind a virtual address', () => {
    for (const scenario of randomScenarios(40, 5)) {
      const { interfaces } = resolveTopology({ ...scenario, focus: [] });
      const planned = plannedInterfaces(scenario).map(({ id }) => id);
      expect(planned).toEqual(expect.arrayContaining([...interfaces]));
      const behind = planned.filter((id) => !interfaces.includes(id));
      for (const id of behind) expect(interfaces).toContain(`${id}-vip`);
    }
    const hardware = plannedInterfaces({ ...REFERENCE, edge: 'scaled-hardware' });
    expect(hardware.map(({ id }) => id)).toContain('edge/web-conferencing');
  });

  it('takes virtual addresses from the pool and all others from machines', () => {
    for (const { id, kind } of plannedInterfaces({ ...REFERENCE, edge: 'scaled-hardware' }))
      expect(kind, id).toBe(id.endsWith('-vip') ? 'pool' : 'machine');
  });

  it('needs NAT at the outer interfaces of an Edge with private addresses, and nowhere else', () => {
    const needed = plannedInterfaces({ ...REFERENCE, edgeAddressing: 'nat' })
      .filter(({ nat }) => nat === 'needed')
      .map(({ id }) => id);
    expect(needed).toEqual(['edge/access', 'edge/web-conferencing', 'edge/av', 'edge/xmpp']);
    expect(planned('edge/access')?.nat).toBe('none');
    expect(planned('reverse-proxy/external')?.nat).toBe('allowed');
    expect(planned('reverse-proxy/internal')?.nat).toBe('none');
    expect(planned('front-end/primary')?.nat).toBe('none');
  });

  it('lets the XMPP proxy answer at the Access Edge, and all services where there is one address', () => {
    expect(planned('edge/xmpp')?.sharesWith).toBe('access');
    expect(planned('edge/av')?.sharesWith).toBeNull();
    expect(planned('edge/av', { edgeAddresses: 'one' })?.sharesWith).toBe('access');
    expect(planned('edge/internal', { edgeAddresses: 'one' })?.sharesWith).toBeNull();
  });

  it('puts each side of the perimeter, servers and users into networks of their own', () => {
    expect(planned('edge/av')?.uses).toEqual(['perimeter-external', 'public']);
    expect(planned('edge/internal')?.uses).toEqual(['perimeter-internal']);
    expect(planned('front-end/primary')?.uses).toEqual(['servers', 'voice']);
    expect(planned('internal-client/primary')?.uses).toEqual(['clients']);
    expect(planned('ip-phone/primary')?.uses).toEqual(['phones']);
    expect(planned('federated-partner/primary')?.uses).toEqual([]);
  });
});

it('has users in networks, partners anywhere unless known, and servers at their hosts', () => {
  expect(addressSourceOf('internal-client')).toBe('networks');
  expect(networkUseOf('ip-phone')).toBe('phones');
  expect(networkUseOf('front-end')).toBeNull();
  expect(addressSourceOf('mobile-client')).toBe('any');
  expect(addressSourceOf('federated-partner')).toBe('hosts-or-any');
  expect(addressSourceOf('edge')).toBe('hosts');
});

it('allows pools of servers, not of devices, balancers or parties', () => {
  expect(canHavePool('mediation')).toBe(true);
  expect(canHavePool('pstn-gateway')).toBe(false);
  expect(canHavePool('front-end-balancer')).toBe(false);
  expect(canHavePool('online-service')).toBe(false);
});
