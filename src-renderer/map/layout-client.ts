import type { Language } from '#shared/catalog/index.ts';
import { requestKey, WHOLE, type MapRequest } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { ShippedDiagram } from '#shared/diagram/shipped-diagrams.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-messages.ts';
import LayoutWorker from './layout-worker.ts?worker&inline';

/** The part of a worker that layout needs. */
export interface LayoutPort {
  onmessage: ((event: MessageEvent<LayoutAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: LayoutRequest): void;
  terminate(): void;
}

/** A diagram is about 150 kB: enough to go back and forth between scenarios and languages. */
const CACHED = 12;

const keyOf = (request: MapRequest, language: Language): string =>
  `${language} ${requestKey(request)}`;

interface Waiting {
  readonly key: string;
  readonly request: MapRequest;
  readonly language: Language;
  readonly callers: { resolve: (diagram: PlacedDiagram) => void; reject: (error: Error) => void }[];
}

/**
 * Places diagrams in a worker, which is started at the first request. One request is under way at a time; of those
 * that arrive meanwhile only the newest is worth doing, and the callers of the older ones get its answer.
 */
export class LayoutClient {
  readonly #start: () => LayoutPort;
  readonly #cache = new Map<string, PlacedDiagram>();
  readonly #shipped: ReadonlyMap<string, ShippedDiagram>;
  #port: LayoutPort | null = null;
  #number = 0;
  #underWay: Waiting | null = null;
  #next: Waiting | null = null;

  constructor(
    shipped: readonly ShippedDiagram[] = [],
    start: () => LayoutPort = () => new LayoutWorker(),
  ) {
    this.#start = start;
    this.#shipped = new Map(
      shipped.map((item) => [
        keyOf({ scenario: item.scenario, against: null, ...WHOLE }, item.language),
        item,
      ]),
    );
  }

  place(request: MapRequest, language: Language): Promise<PlacedDiagram> {
    const key = keyOf(request, language);
    const known = this.#cache.get(key) ?? this.#shipped.get(key)?.diagram;
    if (known) {
      this.#remember(key, known);
      this.#answerWaiting(known);
      return Promise.resolve(known);
    }
    return new Promise((resolve, reject) => {
      const caller = { resolve, reject };
      if (this.#underWay?.key === key && !this.#next) {
        this.#underWay.callers.push(caller);
        return;
      }
      const older = this.#next?.callers ?? [];
      this.#next = { key, request, language, callers: [...older, caller] };
      this.#advance();
    });
  }

  /** Everybody who still waits asked before: they get what was asked for last. */
  #answerWaiting(diagram: PlacedDiagram): void {
    const waiting = [...(this.#underWay?.callers.splice(0) ?? []), ...(this.#next?.callers ?? [])];
    this.#next = null;
    for (const { resolve } of waiting) resolve(diagram);
  }

  #advance(): void {
    if (this.#underWay || !this.#next) return;
    this.#underWay = this.#next;
    this.#next = null;
    const { request, language } = this.#underWay;
    try {
      this.#port ??= this.#open();
      this.#port.postMessage({ number: ++this.#number, request, language });
    } catch (error) {
      this.#settle((caller) => {
        caller.reject(error instanceof Error ? error : new Error(String(error)));
      });
    }
  }

  #open(): LayoutPort {
    const port = this.#start();
    port.onmessage = ({ data }) => {
      const done = this.#underWay;
      if (data.number !== this.#number || !done) return;
      if ('problem' in data) {
        this.#settle((caller) => {
          caller.reject(new Error(data.problem));
        });
        return;
      }
      this.#remember(done.key, data.diagram);
      this.#settle((caller) => {
        caller.resolve(data.diagram);
      });
    };
    port.onerror = (event) => {
      port.terminate();
      this.#port = null;
      this.#settle((caller) => {
        caller.reject(new Error(event.message));
      });
    };
    return port;
  }

  /** Ends the request under way. Its callers join those of a newer one where there is one. */
  #settle(end: (caller: Waiting['callers'][number]) => void): void {
    const callers = this.#underWay?.callers ?? [];
    this.#underWay = null;
    if (this.#next) this.#next.callers.unshift(...callers);
    else callers.forEach(end);
    this.#advance();
  }

  #remember(key: string, diagram: PlacedDiagram): void {
    this.#cache.delete(key);
    this.#cache.set(key, diagram);
    for (const oldest of this.#cache.keys()) {
      if (this.#cache.size <= CACHED) break;
      this.#cache.delete(oldest);
    }
  }
}
