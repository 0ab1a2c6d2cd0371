import { describe, expect, it } from 'vitest';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { flowLines } from '../../../src-renderer/print/flow-rows.ts';

const reference = referenceScenario('sfb-2015');

function viaOf(topology: Topology, language: 'en' | 'fr' = 'en'): ReadonlyMap<string, string> {
  const all = new Set(topology.flows.map(({ flow }) => flow.id));
  const lines = flowLines(topology, all, language);
  return new Map(topology.flows.map(({ flow }, index) => [flow.id, lines[index]?.via ?? '']));
}

describe('flowLines', () => {
  it('names the load balancer that the map draws before the receiver, and none elsewhere', () => {
    for (const loadBalancing of ['dns', 'hardware'] as const) {
      const topology = resolveTopology({ ...reference, loadBalancing });
      const legs = topology.links.flatMap((link) => link.legs);
      for (const [id, via] of viaOf(topology)) {
        const balanced = legs.some(({ flow, part }) => flow.id === id && part === 'to-balancer');
        expect(via !== '', id).toBe(balanced);
      }
    }
  });

  it('says so in both languages', () => {
    const topology = resolveTopology(reference);
    expect([...viaOf(topology).values()]).toContain('via Front End load balancer');
    expect([...viaOf(topology, 'fr').values()]).toContain('via Équilibreur du pool frontal');
  });
});
