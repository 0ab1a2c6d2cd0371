import { describe, expect, it } from 'vitest';
import {
  FEATURE_IDS,
  roleOf,
  roles,
  type FeatureId,
  type FlowId,
  type InterfaceId,
} from '#shared/catalog/index.ts';
import { linkId, resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { allFeatureSets, frames } from './scenarios.ts';

function danglingEnds(topology: Topology): readonly string[] {
  const known = new Set(topology.roles);
  const ends = topology.links.flatMap(({ ends: both }) => both);
  const linked = new Set(topology.links.flatMap(({ legs }) => legs.map(({ flow }) => flow.id)));
  const balancersIn = new Set(
    topology.links.flatMap(({ legs }) =>
      legs.filter(({ part }) => part === 'to-balancer').map(({ to }) => to),
    ),
  );
  const balancersOut = new Set(
    topology.links.flatMap(({ legs }) =>
      legs.filter(({ part }) => part === 'from-balancer').map(({ from }) => from),
    ),
  );
  return [
    ...ends.filter((end) => !known.has(roleOf(end))),
    ...ends.filter((end) => !(end.slice(end.indexOf('/') + 1) in roles[roleOf(end)].interfaces)),
    ...topology.flows.filter(({ flow }) => !linked.has(flow.id)).map(({ flow }) => flow.id),
    ...[...balancersIn].filter((end) => !balancersOut.has(end)),
    ...[...balancersOut].filter((end) => !balancersIn.has(end)),
  ];
}

const flowIds = (topology: Topology): ReadonlySet<FlowId> =>
  new Set(topology.flows.map(({ flow }) => flow.id));

describe('resolveTopology', () => {
  it.each(frames)(
    'resolves all 4,096 feature sets without a dangling end: $product, $loadBalancing, director $director, mediation $mediation',
    (frame) => {
      const dangling = new Set<string>();
      for (const features of allFeatureSets()) {
        for (const end of danglingEnds(resolveTopology({ ...frame, features }))) dangling.add(end);
      }
      expect([...dangling]).toEqual([]);
    },
  );

  it.each(FEATURE_IDS)('removes exactly what only %s needs when it is turned off', (off) => {
    for (const frame of frames) {
      const all = resolveTopology({ ...frame, features: FEATURE_IDS });
      const without = resolveTopology({
        ...frame,
        features: FEATURE_IDS.filter((feature) => feature !== off),
      });
      const remaining = flowIds(without);
      for (const { flow } of all.flows) {
        const needsIt =
          (flow.when?.allOf ?? []).includes(off) ||
          (flow.when?.anyOf !== undefined &&
            flow.when.anyOf.every((one: FeatureId) => one === off));
        expect(remaining.has(flow.id), flow.id).toBe(!needsIt);
      }
      const used = new Set(without.links.flatMap(({ ends }) => ends.map(roleOf)));
      expect(without.roles).toEqual(all.roles.filter((role) => used.has(role)));
    }
  });

  it('never keeps a role for the sake of a feature that is off', () => {
    const bare = resolveTopology({
      ...referenceScenario('sfb-2015'),
      director: false,
      mediation: 'none',
      features: [],
    });
    const optional = [
      'federated-partner',
      'public-im',
      'xmpp-partner',
      'mobile-client',
      'reverse-proxy',
      'director',
      'director-balancer',
      'mediation',
      'mediation-balancer',
      'persistent-chat',
      'office-web-apps',
      'exchange-um',
      'branch-appliance',
      'pstn-gateway',
      'emergency-gateway',
    ];
    expect(bare.roles.filter((role) => optional.includes(role))).toEqual([]);
    expect(bare.roles).toContain('front-end');
    expect(bare.roles).toContain('edge');
  });

  it('sends SIP straight to the pool with DNS load balancing and through the balancer with hardware', () => {
    const sipLegs = (loadBalancing: 'dns' | 'hardware'): string[] =>
      resolveTopology({ ...referenceScenario('sfb-2015'), loadBalancing })
        .links.flatMap(({ legs }) => legs)
        .filter(
          ({ flow }) =>
            flow.from === 'internal-client/primary' &&
            flow.to === 'front-end/primary' &&
            flow.ports.some(({ from }) => from === 5061),
        )
        .map(({ from, to }) => `${from} > ${to}`)
        .sort();
    expect(sipLegs('dns')).toEqual(['internal-client/primary > front-end/primary']);
    expect(sipLegs('hardware')).toEqual([
      'front-end-balancer/virtual > front-end/primary',
      'internal-client/primary > front-end-balancer/virtual',
    ]);
  });

  it('sends web traffic through the balancer even with DNS load balancing', () => {
    const topology = resolveTopology(referenceScenario('lync-2013'));
    const link = topology.links.find(
      ({ id }) => id === linkId('reverse-proxy/internal', 'front-end-balancer/virtual'),
    );
    expect(link?.legs.map(({ flow }) => flow.ports[0]?.from)).toContain(4443);
    expect(link?.firewalls).toEqual(['internal']);
  });

  it('numbers flows from 1 in the order of the catalog and gives both legs of a flow its number', () => {
    const topology = resolveTopology(referenceScenario('sfb-2015'));
    expect(topology.flows.map(({ number }) => number)).toEqual(
      topology.flows.map((_, index) => index + 1),
    );
    for (const { legs } of topology.links) {
      for (const { number, flow } of legs) {
        expect(topology.flows[number - 1]?.flow.id).toBe(flow.id);
      }
    }
  });

  it('bundles all flows between the same two ends into one link, whichever opens the session', () => {
    const topology = resolveTopology(referenceScenario('sfb-2015'));
    const ids = topology.links.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const partner: InterfaceId = 'federated-partner/primary';
    const link = topology.links.find(({ id }) => id === linkId('edge/access', partner));
    expect(new Set(link?.legs.map(({ from }) => from))).toEqual(new Set([partner, 'edge/access']));
    expect(link?.firewalls).toEqual(['external']);
  });

  it('draws no line for traffic between the machines of one role or between clients', () => {
    const topology = resolveTopology(referenceScenario('sfb-2015'));
    const within = topology.links.filter(({ kind }) => kind === 'within').map(({ id }) => id);
    expect(within).toContain('front-end/primary--front-end/primary');
    expect(within).toContain(linkId('internal-client/primary', 'ip-phone/primary'));
  });
});
