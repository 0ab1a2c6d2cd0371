import { describe, expect, it } from 'vitest';
import {
  FEATURE_IDS,
  findInterface,
  PRODUCT_IDS,
  roleOf,
  roles,
  type FlowId,
  type InterfaceId,
  type Role,
  type RoleId,
} from '#shared/catalog/index.ts';
import { linkId } from '#shared/deployment/bundle-legs.ts';
import { holds } from '#shared/deployment/condition.ts';
import { settle } from '#shared/deployment/constraints.ts';
import { presets } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { frames, randomScenarios, scenariosIn, singleChanges } from './scenarios.ts';

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
    ...topology.interfaces.filter((end) => !exists(end, topology.scenario)),
  ];
}

/** Whether what an interface needs, and its role, is part of the scenario. */
function exists(end: InterfaceId, scenario: Scenario): boolean {
  const role: Role = roles[roleOf(end)];
  return holds(role.when, scenario) && holds(findInterface(end).when, scenario);
}

function danglingIn(scenarios: readonly Scenario[]): readonly string[] {
  return [...new Set(scenarios.flatMap((one) => danglingEnds(resolveTopology(one))))];
}

const flowIds = (topology: Topology): ReadonlySet<FlowId> =>
  new Set(topology.flows.map(({ flow }) => flow.id));

/** Every frame with all features on, whether they go together or not. */
const wholes = frames.map((frame) => resolveTopology({ ...frame, features: FEATURE_IDS }));

describe('resolveTopology', () => {
  it('leaves no end dangling, whichever two answers meet, with each feature off and each alone', () => {
    const scenarios = frames.flatMap(scenariosIn);
    expect(scenarios.length).toBeGreaterThan(300);
    expect(danglingIn(scenarios)).toEqual([]);
  });

  it('leaves no end dangling after any single change of any preset', () => {
    const changed = presets.flatMap(({ scenario: before }) =>
      singleChanges(before).flatMap(({ change }) => settle(before, change).scenario ?? []),
    );
    expect(changed.length).toBeGreaterThan(presets.length * 30);
    expect(danglingIn(changed)).toEqual([]);
  });

  it('leaves no end dangling in scenarios drawn at random', () => {
    expect(danglingIn(randomScenarios(500, 2015))).toEqual([]);
  });

  it.each(FEATURE_IDS)('removes exactly what only %s needs when it is turned off', (off) => {
    const features = FEATURE_IDS.filter((feature) => feature !== off);
    for (const all of wholes) {
      const without = resolveTopology({ ...all.scenario, features });
      const remaining = flowIds(without);
      const wrong = all.flows.filter(({ flow }) => {
        const { allOf = [], anyOf } = flow.when ?? {};
        const needsIt = allOf.includes(off) || (anyOf?.every((one) => one === off) ?? false);
        return remaining.has(flow.id) === needsIt;
      });
      expect(wrong.map(({ flow }) => flow.id)).toEqual([]);
      const used = new Set(without.links.flatMap(({ ends }) => ends.map(roleOf)));
      expect(without.roles).toEqual(all.roles.filter((role) => used.has(role)));
    }
  });

  it('never keeps a role for the sake of a choice or feature that is off', () => {
    const bare = resolveTopology({
      ...referenceScenario('sfb-2015'),
      edge: 'none',
      director: 'none',
      mediation: 'none',
      branch: 'none',
      features: [],
    });
    const ids = Object.keys(roles) as RoleId[];
    const optional = ids.filter((id) => !holds((roles[id] as Role).when, bare.scenario));
    expect(optional).toEqual(
      expect.arrayContaining(['edge', 'director', 'mediation', 'branch-appliance', 'xmpp-partner']),
    );
    expect(bare.roles.filter((role) => optional.includes(role))).toEqual([]);
    expect(bare.roles).toContain('front-end');
  });

  it.each(PRODUCT_IDS)('keeps to the roles in focus and whoever they talk to: %s', (product) => {
    const scenario = referenceScenario(product);
    const whole = resolveTopology(scenario);
    const part = resolveTopology({ ...scenario, focus: ['director', 'xmpp-partner'] });
    expect(part.flows.map(({ flow }) => flow)).toEqual(
      whole.flows
        .map(({ flow }) => flow)
        .filter(({ from, to }) =>
          [from, to].some((end) => ['director', 'xmpp-partner'].includes(roleOf(end))),
        ),
    );
    expect(part.flows.map(({ number }) => number)).toEqual(part.flows.map((_, at) => at + 1));
  });

  it('shows what a load balancer in focus passes on, and only that', () => {
    const focus: readonly RoleId[] = ['front-end-balancer'];
    for (const loadBalancing of ['dns', 'hardware'] as const) {
      const scenario = { ...referenceScenario('sfb-2015'), loadBalancing, focus };
      const { flows, links } = resolveTopology(scenario);
      expect(flows).not.toEqual([]);
      const ends = links.map((link) => link.ends.map(roleOf));
      expect(ends.filter((pair) => !pair.includes('front-end-balancer'))).toEqual([]);
    }
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
