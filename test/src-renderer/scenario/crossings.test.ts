import { describe, expect, it } from 'vitest';
import { crossingsOf, visibleFlows } from '../../../src-renderer/scenario/crossings.ts';
import { resolveTopology } from '../../../src-shared/deployment/resolve-topology.ts';
import { referenceScenario } from '../../../src-shared/deployment/scenario.ts';

const topology = resolveTopology(referenceScenario('lync-2013'));
const nothing = { workloads: [], transports: [], crossings: [] } as const;

describe('filters', () => {
  it('show every flow while nothing is hidden', () => {
    expect(visibleFlows(topology, nothing).size).toBe(topology.flows.length);
  });

  it('hide a flow only when all of its transports are hidden', () => {
    const shown = visibleFlows(topology, { ...nothing, transports: ['tcp'] });
    for (const { flow } of topology.flows) {
      expect(shown.has(flow.id), flow.id).toBe(flow.transport.includes('udp'));
    }
  });

  it('hide a flow only when all of its workloads are hidden', () => {
    const shown = visibleFlows(topology, { ...nothing, workloads: ['management'] });
    for (const { flow } of topology.flows) {
      const onlyManagement = flow.workloads.every((workload) => workload === 'management');
      expect(shown.has(flow.id), flow.id).toBe(!onlyManagement);
    }
  });

  it('tell flows that cross a firewall from those that cross none', () => {
    const crossings = crossingsOf(topology);
    const all = [...crossings.values()].flat();
    expect(new Set(all)).toEqual(new Set(['external', 'internal', 'none']));
    for (const crossed of crossings.values()) {
      expect(crossed.includes('none')).toBe(crossed.length === 1 && crossed[0] === 'none');
    }
  });
});
