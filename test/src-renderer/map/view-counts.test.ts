import { expect, test } from 'vitest';
import { WORKLOAD_IDS } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { viewCounts } from '../../../src-renderer/map/view-counts.ts';

const topology = resolveTopology(referenceScenario('sfb-2015'));

test('every flow counts in the view of each of its workloads', () => {
  const { all, workloads } = viewCounts(topology, null);
  expect(all).toBe(topology.flows.length);
  const inViews = WORKLOAD_IDS.reduce((sum, id) => sum + workloads[id], 0);
  const expected = topology.flows.reduce((sum, { flow }) => sum + flow.workloads.length, 0);
  expect(inViews).toBe(expected);
});

test('behind a firewall only what crosses it counts', () => {
  const inside = resolveTopology({ ...topology.scenario, edge: 'none' });
  const { all, workloads } = viewCounts(topology, 'external');
  expect(all).toBeLessThan(topology.flows.length);
  expect(workloads['audio-video']).toBeGreaterThan(0);
  expect(viewCounts(inside, 'external').workloads['audio-video']).toBe(0);
});
