import { describe, expect, it } from 'vitest';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { restrictTopology } from '#shared/deployment/restrict-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { uniteTopologies } from '#shared/deployment/unite-topologies.ts';
import { randomScenarios } from './scenarios.ts';
import { flowLike, topologyOf } from './small-topology.ts';

const legsOf = ({ links }: Topology): Topology['links'][number]['legs'][number][] =>
  links.flatMap(({ legs }) => [...legs]);
const changes = (topology: Topology): Record<string, string> =>
  Object.fromEntries(
    legsOf(topology).map(({ flow, from, to, change }) => [
      `${flow.id}: ${from} > ${to}`,
      change ?? 'both',
    ]),
  );

describe('uniteTopologies', () => {
  const kept = flowLike('kept');
  const lost = flowLike('lost', { ports: [{ from: 1, to: 1 }] });
  const found = flowLike('found', { ports: [{ from: 2, to: 2 }] });

  it('holds what either side has, and marks what only one of them has', () => {
    const both = uniteTopologies(topologyOf([lost, kept]), topologyOf([kept, found]));
    const ends = 'external-client/primary > edge/access';
    expect(changes(both)).toEqual({
      [`kept: ${ends}`]: 'both',
      [`found: ${ends}`]: 'added',
      [`lost: ${ends}`]: 'removed',
    });
    expect(both.flows.map(({ number, flow }) => [number, flow.id])).toEqual([
      [1, 'kept'],
      [2, 'found'],
      [3, 'lost'],
    ]);
  });

  it('gives each leg the number of its flow, also where both sides number it otherwise', () => {
    const both = uniteTopologies(topologyOf([lost, kept]), topologyOf([found, kept]));
    const numbers = new Map(both.flows.map(({ number, flow }) => [flow.id, number]));
    for (const { flow, number } of legsOf(both)) expect(number).toBe(numbers.get(flow.id));
  });

  it('shows both paths of a flow that takes another', () => {
    const before = referenceScenario('sfb-2015');
    const both = changes(
      uniteTopologies(
        resolveTopology(before),
        resolveTopology({ ...before, loadBalancing: 'hardware' }),
      ),
    );
    const sip = 'internal-client-to-front-end-sip';
    expect(both).toMatchObject({
      [`${sip}: internal-client/primary > front-end/primary`]: 'removed',
      [`${sip}: internal-client/primary > front-end-balancer/virtual`]: 'added',
      [`${sip}: front-end-balancer/virtual > front-end/primary`]: 'added',
    });
  });

  it('is the same topology where nothing differs', () => {
    const topology = resolveTopology(referenceScenario('lync-2013'));
    expect(uniteTopologies(topology, topology)).toEqual({ ...topology, compared: true });
  });

  it('gives no number twice, not even where the new side is a part that keeps its numbers', () => {
    const [before, after] = randomScenarios(2, 5).map(resolveTopology);
    if (!before || !after) throw new Error('There are two scenarios.');
    const part = restrictTopology(after, { workload: null, firewall: 'external' });
    const numbers = uniteTopologies(before, part).flows.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
