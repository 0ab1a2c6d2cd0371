import { expect, test } from 'vitest';
import type { Topology } from '../../../src-shared/deployment/topology.ts';
import { isDrawingOf } from '../../../src-renderer/map/shown-diagram.ts';
import { smallDiagram } from './small-diagram.ts';

const topologyOf = (links: readonly { id: string; kind: string }[], director: boolean): Topology =>
  ({ scenario: { director, features: [] }, links }) as unknown as Topology;
const between = smallDiagram.links.map(({ id }) => ({ id, kind: 'between' }));
const within = { id: 'front-end/primary--front-end/primary', kind: 'within' };
const topology = topologyOf([...between, within], true);

test('a diagram belongs to a topology with the same scenario and the same lines', () => {
  const drawing = { diagram: smallDiagram, topology };
  expect(isDrawingOf(drawing, topologyOf([within, ...between].reverse(), true))).toBe(true);
  expect(isDrawingOf(drawing, topologyOf(between, false))).toBe(false);
});

test('an old diagram that the map opens with is not taken for that of the topology', () => {
  const newer = topologyOf(between.slice(1), true);
  expect(isDrawingOf({ diagram: smallDiagram, topology: newer }, newer)).toBe(false);
});
