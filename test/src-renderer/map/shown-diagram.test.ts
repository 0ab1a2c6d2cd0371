import { expect, test } from 'vitest';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { uniteTopologies } from '#shared/deployment/unite-topologies.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { isDrawingOf } from '../../../src-renderer/map/shown-diagram.ts';
import { smallDiagram } from './small-diagram.ts';

const topology = resolveTopology(referenceScenario('lync-2013'));
const drawingOf = ({ links }: Topology): PlacedDiagram => {
  const between = links.filter(({ kind }) => kind === 'between');
  return { ...smallDiagram, links: between } as unknown as PlacedDiagram;
};
const drawing = { diagram: drawingOf(topology), topology };

test('a diagram belongs to a topology with the same scenario and the same lines', () => {
  const reordered = { ...topology, links: [...topology.links].reverse() };
  expect(isDrawingOf(drawing, reordered)).toBe(true);
  const other = { ...topology, scenario: referenceScenario('sfb-2015') };
  expect(isDrawingOf(drawing, other)).toBe(false);
});

test('a comparison with the same lines is another drawing', () => {
  const rich = topology.links.find(({ kind, legs }) => kind === 'between' && legs.length > 1);
  if (!rich) throw new Error('Every link has one flow only.');
  const [leg] = rich.legs;
  const links = topology.links.map((link) =>
    link === rich ? { ...link, legs: [leg] as const } : link,
  );
  const less: Topology = { ...topology, links };
  const compared = uniteTopologies(less, topology);
  expect(compared.links.length).toBe(topology.links.length);
  expect(isDrawingOf(drawing, compared)).toBe(false);
});

test('an old diagram that the map opens with is not taken for that of the topology', () => {
  const newer = { ...topology, links: topology.links.slice(1) };
  expect(isDrawingOf({ diagram: drawing.diagram, topology: newer }, newer)).toBe(false);
});
