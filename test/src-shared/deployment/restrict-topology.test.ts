import { describe, expect, it } from 'vitest';
import { FIREWALL_IDS, WORKLOAD_IDS } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { restrictTopology } from '#shared/deployment/restrict-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';

const whole = resolveTopology({ ...referenceScenario('sfb-2015'), loadBalancing: 'hardware' });
const numbers = new Map(whole.flows.map(({ flow, number }) => [flow.id, number]));

describe('restrictTopology', () => {
  it('is the topology itself where nothing narrows it', () => {
    expect(restrictTopology(whole, { workload: null, firewall: null })).toBe(whole);
  });

  it.each(WORKLOAD_IDS)('keeps all flows of a workload and no other: %s', (workload) => {
    const { flows, links } = restrictTopology(whole, { workload, firewall: null });
    const wanted = whole.flows.filter(({ flow }) => flow.workloads.includes(workload));
    expect(flows).toEqual(wanted);
    const linked = new Set(links.flatMap(({ legs }) => legs.map(({ flow }) => flow.id)));
    expect(linked).toEqual(new Set(wanted.map(({ flow }) => flow.id)));
  });

  it.each(FIREWALL_IDS)('keeps all links across a firewall and no other: %s', (firewall) => {
    const { links } = restrictTopology(whole, { workload: null, firewall });
    expect(links).toEqual(whole.links.filter(({ firewalls }) => firewalls.includes(firewall)));
    expect(links).not.toEqual([]);
  });

  it('narrows by both, and keeps the numbers of what is left', () => {
    const part = restrictTopology(whole, { workload: 'federation', firewall: 'external' });
    expect(part.flows).not.toEqual([]);
    expect(part.flows.length).toBeLessThan(whole.flows.length);
    for (const { number, flow } of part.flows) expect(number).toBe(numbers.get(flow.id));
    for (const { legs, firewalls } of part.links) {
      expect(firewalls).toContain('external');
      for (const { flow } of legs) expect(flow.workloads).toContain('federation');
    }
  });

  it('leaves only the roles that the rest needs', () => {
    const { roles } = restrictTopology(whole, { workload: null, firewall: 'external' });
    expect(roles).toContain('edge');
    expect(roles).not.toContain('file-share');
  });
});
