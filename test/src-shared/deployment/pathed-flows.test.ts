import { expect, it } from 'vitest';
import { pathedFlows } from '#shared/deployment/pathed-flows.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';

it('says for every flow, in order, its number and the balancer it passes', () => {
  const sip = 'internal-client-to-front-end-sip';
  for (const loadBalancing of ['dns', 'hardware'] as const) {
    const topology = resolveTopology({ ...referenceScenario('sfb-2015'), loadBalancing });
    const pathed = [...pathedFlows(topology).values()];
    expect(pathed.map(({ number, flow }) => ({ number, flow }))).toEqual(topology.flows);
    expect(pathed.find(({ flow }) => flow.id === sip)?.through).toBe(
      loadBalancing === 'dns' ? null : 'front-end-balancer',
    );
  }
});
