import { expect, test } from 'vitest';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { LayoutThread } from '../../../src-renderer/map/layout-thread.ts';
import { TestPort } from './layout-port.ts';

const topology = resolveTopology(referenceScenario('lync-2013'));

test('answers reach who asked, in whatever order they come', async () => {
  const port = new TestPort();
  const thread = new LayoutThread(() => port);
  const asked = [thread.layOut(topology, 'en', 'full'), thread.layOut(topology, 'fr', 'full')];
  port.answer(2, 1);
  port.answer(1, 0);
  expect((await Promise.all(asked)).map(({ width }) => width)).toEqual([1, 2]);
});

test('a worker that breaks rejects all who wait, and another is started for the next', async () => {
  const ports = [new TestPort(), new TestPort()] as const;
  let started = 0;
  const thread = new LayoutThread(() => ports[started++ === 0 ? 0 : 1]);
  const asked = [thread.layOut(topology, 'en', 'full'), thread.layOut(topology, 'fr', 'full')];
  ports[0].onerror?.({ message: 'Out of memory' } as ErrorEvent);
  for (const each of asked) await expect(each).rejects.toThrow('Out of memory');
  expect(ports[0].ended).toBe(true);
  const again = thread.layOut(topology, 'en', 'full');
  ports[1].answer(5);
  expect((await again).width).toBe(5);
});
