import type { Language } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { DrawnDetail } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-messages.ts';
import LayoutWorker from './layout-worker.ts?worker&inline';

/** The part of a worker that layout needs. */
export interface LayoutPort {
  onmessage: ((event: MessageEvent<LayoutAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: LayoutRequest): void;
  terminate(): void;
}

interface Caller {
  readonly resolve: (diagram: PlacedDiagram) => void;
  readonly reject: (error: Error) => void;
}

/** Lays out topologies in a worker, one after the other. It is started at the first one, and again after it broke. */
export class LayoutThread {
  readonly #start: () => LayoutPort;
  readonly #callers = new Map<number, Caller>();
  #port: LayoutPort | null = null;
  #number = 0;

  constructor(start: () => LayoutPort = () => new LayoutWorker()) {
    this.#start = start;
  }

  /** @throws (rejects) when the topology cannot be laid out or the worker does not run. */
  layOut(topology: Topology, language: Language, detail: DrawnDetail): Promise<PlacedDiagram> {
    return new Promise((resolve, reject) => {
      // What is thrown here rejects: a worker that does not start, a message that cannot be sent.
      this.#port ??= this.#open();
      const number = ++this.#number;
      this.#port.postMessage({ number, topology, language, detail });
      this.#callers.set(number, { resolve, reject });
    });
  }

  #open(): LayoutPort {
    const port = this.#start();
    port.onmessage = ({ data }) => {
      const caller = this.#callers.get(data.number);
      this.#callers.delete(data.number);
      if ('problem' in data) caller?.reject(new Error(data.problem));
      else caller?.resolve(data.diagram);
    };
    port.onerror = (event) => {
      port.terminate();
      this.#port = null;
      const callers = [...this.#callers.values()];
      this.#callers.clear();
      for (const { reject } of callers) reject(new Error(event.message));
    };
    return port;
  }
}
