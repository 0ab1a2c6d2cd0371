import { expect, test } from 'vitest';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { LayoutStore } from '../../../src-renderer/map/layout-store.ts';
import { LayoutThread } from '../../../src-renderer/map/layout-thread.ts';
import { TestPort } from './layout-port.ts';
import { smallDiagram } from './small-diagram.ts';

const scenario = referenceScenario('lync-2013');
const topology = resolveTopology(scenario);

function start(): { store: LayoutStore; port: TestPort } {
  const port = new TestPort();
  return { store: new LayoutStore([], new LayoutThread(() => port)), port };
}

test('a diagram that several ask for at a time is laid out once, and known afterwards', async () => {
  const { store, port } = start();
  expect(store.known(topology, 'en', 'full')).toBeUndefined();
  const asked = [store.place(topology, 'en', 'full'), store.place(topology, 'en', 'full')];
  port.answer(700);
  expect((await Promise.all(asked)).map(({ width }) => width)).toEqual([700, 700]);
  expect(store.known(topology, 'en', 'full')?.width).toBe(700);
  expect(port.requests).toHaveLength(1);
});

test('diagrams are told apart by topology, language and detail', async () => {
  const { store, port } = start();
  const asked = [
    store.place(topology, 'en', 'full'),
    store.place(topology, 'fr', 'full'),
    store.place(topology, 'en', 'overview'),
    store.place(resolveTopology({ ...scenario, director: 'none' }), 'en', 'full'),
  ];
  port.requests.forEach((_, index) => {
    port.answer(index, index);
  });
  expect((await Promise.all(asked)).map(({ width }) => width)).toEqual([0, 1, 2, 3]);
});

test('shipped diagrams need no worker, others do', async () => {
  const thread = new LayoutThread(() => {
    throw new Error('No worker is needed here.');
  });
  const store = new LayoutStore([{ scenario, language: 'en', diagram: smallDiagram }], thread);
  expect(await store.place(topology, 'en', 'full')).toBe(smallDiagram);
  await expect(store.place(topology, 'fr', 'full')).rejects.toThrow('No worker is needed here.');
});

test('a layout that failed is tried again when it is asked for again', async () => {
  const { store, port } = start();
  const failed = store.place(topology, 'en', 'full');
  port.fail('The layout lost edge.');
  await expect(failed).rejects.toThrow('The layout lost edge.');
  const again = store.place(topology, 'en', 'full');
  port.answer(3);
  expect((await again).width).toBe(3);
});
