import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { LayoutAnswer, LayoutRequest } from '../../../src-renderer/map/layout-messages.ts';
import type { LayoutPort } from '../../../src-renderer/map/layout-thread.ts';
import { smallDiagram } from './small-diagram.ts';

/** A worker whose answers the test sends. */
export class TestPort implements LayoutPort {
  onmessage: ((event: MessageEvent<LayoutAnswer>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly requests: LayoutRequest[] = [];
  /** Whether it was stopped. */
  ended = false;

  postMessage(request: LayoutRequest): void {
    this.requests.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  /** Answers a request, the last one where none is named, with a diagram of this width. */
  answer(width: number, index = this.requests.length - 1): void {
    this.#send({ diagram: { ...smallDiagram, width } }, index);
  }
  fail(problem: string): void {
    this.#send({ problem }, this.requests.length - 1);
  }
  #send(rest: { diagram: PlacedDiagram } | { problem: string }, index: number): void {
    const number = this.requests[index]?.number ?? 0;
    this.onmessage?.({ data: { number, ...rest } } as MessageEvent<LayoutAnswer>);
  }
}
