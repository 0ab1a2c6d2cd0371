import { describe, expect, it } from 'vitest';
import { PRODUCT_IDS } from '#shared/catalog/index.ts';
import { compareTopologies, type FlowChange } from '#shared/deployment/compare-topologies.ts';
import { settle } from '#shared/deployment/constraints.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { randomScenarios, singleChanges } from './scenarios.ts';
import { flowLike, topologyOf } from './small-topology.ts';

const inWords = (change: FlowChange): string => {
  if (change.kind === 'added') return `+ ${change.after.id}`;
  if (change.kind === 'removed') return `- ${change.before.id}`;
  return `${change.before.id} > ${change.after.id}: ${change.parts.join()}`;
};
const compared = (...sides: Parameters<typeof compareTopologies>): readonly string[] =>
  compareTopologies(...sides).changes.map(inWords);

const sip = flowLike('sip');

describe('compareTopologies', () => {
  it('finds nothing between a scenario and itself', () => {
    for (const scenario of randomScenarios(20, 3)) {
      const topology = resolveTopology(scenario);
      expect(compareTopologies(topology, topology)).toEqual({
        changes: [],
        same: topology.flows.length,
      });
    }
  });

  it('lists what is new, then what is gone, then what has changed', () => {
    const other = flowLike('other', { to: 'edge/internal', from: 'front-end/primary' });
    const gone = flowLike('gone', { service: 'sql-server' });
    const moved = flowLike('moved', { ports: [{ from: 5061, to: 5061 }] });
    const before = topologyOf([gone, sip]);
    const after = topologyOf([moved, other]);
    expect(compared(before, after)).toEqual(['+ other', '- gone', 'sip > moved: ports']);
    expect(compareTopologies(before, after).same).toBe(0);
  });

  it.each([
    ['to', { to: 'edge/access-vip' }],
    ['ports', { ports: [{ from: 443, to: 444 }] }],
    ['ports', { sourcePorts: [{ from: 443, to: 443 }] }],
    ['security', { security: 'IPsec' }],
  ])('takes another %s for a change of the same need', (part, changes) => {
    const after = flowLike('new', changes as Parameters<typeof flowLike>[1]);
    expect(compared(topologyOf([sip]), topologyOf([after]))).toEqual([`sip > new: ${part}`]);
  });

  it('takes another sending interface of the same role for a change too', () => {
    const out = { from: 'edge/access', to: 'external-client/primary' } as const;
    const before = topologyOf([flowLike('out', out)]);
    const after = topologyOf([flowLike('new', { ...out, from: 'edge/access-vip' })]);
    expect(compared(before, after)).toEqual(['out > new: from']);
  });

  it.each([
    ['service', { service: 'sql-server' }],
    ['transport', { transport: ['udp'] }],
    ['application protocol', { application: 'SMB' }],
    ['role', { to: 'front-end/primary' }],
  ])('takes another %s for another need', (_, changes) => {
    const after = flowLike('new', changes as Parameters<typeof flowLike>[1]);
    expect(compared(topologyOf([sip]), topologyOf([after]))).toEqual(['+ new', '- sip']);
  });

  it('says that only the reason is another where nothing else is', () => {
    expect(compared(topologyOf([sip]), topologyOf([flowLike('new')]))).toEqual([
      'sip > new: purpose',
    ]);
  });

  it('pairs each flow with the one that differs least, and each only once', () => {
    const on = (id: string, port: number): ReturnType<typeof flowLike> =>
      flowLike(id, { ports: [{ from: port, to: port }] });
    const vip = { to: 'edge/access-vip' as typeof sip.to };
    const before = topologyOf([on('a', 443), on('b', 5061)]);
    const after = topologyOf([
      { ...on('d', 5061), ...vip },
      { ...on('c', 443), ...vip },
      on('e', 1),
    ]);
    expect(compared(before, after)).toEqual(['+ e', 'b > d: to', 'a > c: to']);
  });

  it('notices that a flow takes another path though it is the same flow', () => {
    const reference = referenceScenario('sfb-2015');
    const changes = compared(
      resolveTopology(reference),
      resolveTopology({ ...reference, loadBalancing: 'hardware' }),
    );
    expect(changes).toContain(
      'internal-client-to-front-end-sip > internal-client-to-front-end-sip: path',
    );
    // Web traffic passes the balancer either way.
    expect(changes.join()).not.toContain('internal-client-to-front-end-https');
  });

  it.each(PRODUCT_IDS)('accounts for every flow of both sides of any single change: %s', (id) => {
    const before = referenceScenario(id);
    for (const { name, change } of singleChanges(before)) {
      const { scenario } = settle(before, change);
      if (!scenario) continue;
      const [old, now] = [resolveTopology(before), resolveTopology(scenario)];
      const { changes, same } = compareTopologies(old, now);
      const count = (kind: FlowChange['kind']): number =>
        changes.filter((one) => one.kind === kind).length;
      expect(same + count('added') + count('changed'), name).toBe(now.flows.length);
      expect(same + count('removed') + count('changed'), name).toBe(old.flows.length);
      for (const one of changes) {
        if (one.kind === 'changed') expect(one.parts, inWords(one)).not.toEqual([]);
      }
    }
  });

  it('finds as much on the way back as on the way there', () => {
    const scenarios = randomScenarios(40, 11).map(resolveTopology);
    for (const [index, before] of scenarios.entries()) {
      const after = scenarios[index + 1] ?? before;
      const [there, back] = [compareTopologies(before, after), compareTopologies(after, before)];
      expect(back.same).toBe(there.same);
      expect(back.changes.filter(({ kind }) => kind === 'added')).toHaveLength(
        there.changes.filter(({ kind }) => kind === 'removed').length,
      );
    }
  });
});
