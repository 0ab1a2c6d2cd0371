import { expect, test } from 'vitest';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { WHOLE, type MapRequest } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { LayoutClient, type LayoutPort } from '../../../src-renderer/map/layout-client.ts';
import type { LayoutAnswer, LayoutRequest } from '../../../src-renderer/map/layout-messages.ts';
import { smallDiagram } from './small-diagram.ts';

const whole: MapRequest = { scenario: referenceScenario('lync-2013'), against: null, ...WHOLE };
const other: MapRequest = { ...whole, scenario: { ...whole.scenario, director: 'none' } };

/** A worker whose answers the test sends. */
class Port implements LayoutPort {
  onmessage: ((event: MessageEvent<LayoutAnswer>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly requests: LayoutRequest[] = [];

  postMessage(request: LayoutRequest): void {
    this.requests.push(request);
  }
  terminate(): void {
    this.onmessage = null;
  }
  answer(width: number): void {
    this.#send({ diagram: { ...smallDiagram, width } });
  }
  fail(problem: string): void {
    this.#send({ problem });
  }
  #send(rest: { diagram: PlacedDiagram } | { problem: string }): void {
    const number = this.requests.at(-1)?.number ?? 0;
    this.onmessage?.({ data: { number, ...rest } } as MessageEvent<LayoutAnswer>);
  }
}

function start(): { client: LayoutClient; port: Port } {
  const port = new Port();
  return { client: new LayoutClient([], () => port), port };
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
  expect(port.requests.map(({ request }) => request)).toEqual(views);
});

test('of the requests that pile up only the newest is sent, and all callers get its answer', async () => {
  const { client, port } = start();
  const asked = [client.place(whole, 'en'), client.place(whole, 'fr'), client.place(other, 'en')];
  expect(port.requests).toHaveLength(1);
  port.answer(1);
  expect(port.requests).toHaveLength(2);
  expect(port.requests[1]?.request.scenario.director).toBe('none');
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

test('answers from the diagrams that were shipped without starting a worker', async () => {
  const shipped = [
    { scenario: referenceScenario('lync-2013'), language: 'en' as const, diagram: smallDiagram },
  ];
  const client = new LayoutClient(shipped, () => {
    throw new Error('No worker is needed here.');
  });
  expect(await client.place(whole, 'en')).toBe(smallDiagram);
  await expect(client.place(whole, 'fr')).rejects.toThrow('No worker is needed here.');
});
