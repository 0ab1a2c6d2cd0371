import { expect, test, vi } from 'vitest';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { shownTopology, WHOLE, type MapRequest } from '#shared/diagram/map-request.ts';
import { LayoutClient } from '../../../src-renderer/map/layout-client.ts';
import { LayoutStore } from '../../../src-renderer/map/layout-store.ts';
import { LayoutThread } from '../../../src-renderer/map/layout-thread.ts';
import { TestPort } from './layout-port.ts';

const whole: MapRequest = { scenario: referenceScenario('lync-2013'), against: null, ...WHOLE };
const other: MapRequest = { ...whole, scenario: { ...whole.scenario, director: 'none' } };

function start(): { client: LayoutClient; port: TestPort } {
  const port = new TestPort();
  return { client: new LayoutClient(new LayoutStore([], new LayoutThread(() => port))), port };
}

test('a map is placed once and then known', async () => {
  const { client, port } = start();
  const first = client.place(whole, 'en');
  port.answer(700);
  expect((await first).width).toBe(700);
  expect((await client.place(whole, 'en')).width).toBe(700);
  expect(port.requests).toHaveLength(1);
});

test('each view and each detail of a scenario is a map of its own', async () => {
  const { client, port } = start();
  const views: readonly MapRequest[] = [
    whole,
    { ...whole, workload: 'mobility' },
    { ...whole, firewall: 'external' },
    { ...whole, detail: 'overview' },
    { ...whole, against: other.scenario },
  ];
  for (const [index, view] of views.entries()) {
    const placed = client.place(view, 'en');
    port.answer(index);
    expect((await placed).width).toBe(index);
  }
  expect(port.requests.map(({ topology, detail }) => [topology, detail])).toEqual(
    views.map((view) => [shownTopology(view), view.detail]),
  );
});

test('of the requests that pile up only the newest is sent, and all callers get its answer', async () => {
  const { client, port } = start();
  const asked = [client.place(whole, 'en'), client.place(whole, 'fr'), client.place(other, 'en')];
  expect(port.requests).toHaveLength(1);
  port.answer(1);
  await vi.waitFor(() => {
    expect(port.requests).toHaveLength(2);
  });
  expect(port.requests[1]?.topology.scenario.director).toBe('none');
  port.answer(2);
  expect((await Promise.all(asked)).map(({ width }) => width)).toEqual([2, 2, 2]);
});

test('going back to a known diagram answers those who still wait for another', async () => {
  const { client, port } = start();
  const known = client.place(whole, 'en');
  port.answer(1);
  await known;
  const away = client.place(other, 'en');
  const back = client.place(whole, 'en');
  expect((await away).width).toBe(1);
  expect((await back).width).toBe(1);
});

test('a layout that fails rejects with the reason, and the next one is tried again', async () => {
  const { client, port } = start();
  const failed = client.place(whole, 'en');
  port.fail('The layout lost edge.');
  await expect(failed).rejects.toThrow('The layout lost edge.');
  const again = client.place(whole, 'en');
  port.answer(3);
  expect((await again).width).toBe(3);
});
