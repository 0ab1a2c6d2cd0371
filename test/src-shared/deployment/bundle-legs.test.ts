import { describe, expect, it } from 'vitest';
import type { FirewallId, InterfaceId } from '#shared/catalog/index.ts';
import { bundleLegs, linkId } from '#shared/deployment/bundle-legs.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { flowLike, legOf, topologyOf } from './small-topology.ts';

describe('linkId', () => {
  it('puts the outer end first, whichever opens the session', () => {
    const id = 'external-client/primary--edge/access';
    expect(linkId('external-client/primary', 'edge/access')).toBe(id);
    expect(linkId('edge/access', 'external-client/primary')).toBe(id);
    expect(linkId('front-end/primary', 'edge/internal')).toBe('edge/internal--front-end/primary');
  });
});

describe('bundleLegs', () => {
  const inward = flowLike('inward');
  const outward = flowLike('outward', { from: 'edge/access', to: 'external-client/primary' });
  const inside = flowLike('inside', { from: 'edge/internal', to: 'front-end/primary' });

  it('makes one link of all legs between two ends, in the order given', () => {
    const { links } = topologyOf([inward, inside, outward]);
    expect(links.map(({ id, legs }) => [id, legs.map(({ flow }) => flow.id)])).toEqual([
      ['external-client/primary--edge/access', ['inward', 'outward']],
      ['edge/internal--front-end/primary', ['inside']],
    ]);
  });

  it('orders links and interfaces outside in, whatever the order of the legs', () => {
    const turned = topologyOf([inside, outward]);
    expect(turned.links.map(({ ends }) => ends[0])).toEqual([
      'external-client/primary',
      'edge/internal',
    ]);
    expect(turned.interfaces).toEqual([
      'external-client/primary',
      'edge/access',
      'edge/internal',
      'front-end/primary',
    ]);
  });

  it('has exactly the roles at which some leg begins or ends', () => {
    expect([...topologyOf([inside]).roles].sort()).toEqual(['edge', 'front-end']);
    expect(topologyOf([])).toMatchObject({ roles: [], interfaces: [], links: [], flows: [] });
  });

  it.each<[InterfaceId, InterfaceId, readonly FirewallId[]]>([
    ['external-client/primary', 'edge/access', ['external']],
    ['edge/internal', 'front-end/primary', ['internal']],
    ['front-end/primary', 'edge/internal', ['internal']],
    ['external-client/primary', 'front-end/primary', ['external', 'internal']],
    ['internal-client/primary', 'front-end/primary', []],
  ])('knows which firewalls stand between %s and %s', (from, to, firewalls) => {
    const [link] = topologyOf([flowLike('x', { from, to })]).links;
    expect([...(link?.firewalls ?? [])].sort()).toEqual(firewalls);
  });

  it('tells traffic within one role or one community from lines between two', () => {
    const kinds = topologyOf([
      inward,
      flowLike('servers', { from: 'front-end/primary', to: 'front-end/primary' }),
      flowLike('clients', { from: 'internal-client/primary', to: 'ip-phone/primary' }),
    ]).links.map(({ kind, legs }) => [legs[0].flow.id, kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      inward: 'between',
      servers: 'within',
      clients: 'within',
    });
  });

  it('keeps the scenario and the numbers it is given', () => {
    const scenario = referenceScenario('lync-2013');
    const numbered = [{ number: 17, flow: inward }];
    const topology = bundleLegs(scenario, numbered, [legOf(inward, 17)]);
    expect(topology.scenario).toBe(scenario);
    expect(topology.flows).toEqual(numbered);
    expect(topology.links[0]?.legs[0].number).toBe(17);
  });
});
