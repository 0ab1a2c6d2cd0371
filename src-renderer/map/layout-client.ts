import type { Language } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { shownTopology, type DrawnDetail, type MapRequest } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { LayoutStore } from './layout-store.ts';

interface Waiting {
  readonly topology: Topology;
  readonly language: Language;
  readonly detail: DrawnDetail;
  readonly callers: { resolve: (diagram: PlacedDiagram) => void; reject: (error: Error) => void }[];
}

/**
 * Places what the screen shows. One request is under way at a time; of those that arrive meanwhile only the newest is
 * worth doing, and the callers of the older ones get its answer.
 */
export class LayoutClient {
  readonly #store: LayoutStore;
  #underWay: Waiting | null = null;
  #next: Waiting | null = null;

  constructor(store: LayoutStore) {
    this.#store = store;
  }

  place(request: MapRequest, language: Language): Promise<PlacedDiagram> {
    const topology = shownTopology(request);
    const { detail } = request;
    const known = this.#store.known(topology, language, detail);
    if (known) {
      this.#answerWaiting(known);
      return Promise.resolve(known);
    }
    return new Promise((resolve, reject) => {
      const older = this.#next?.callers ?? [];
      this.#next = { topology, language, detail, callers: [...older, { resolve, reject }] };
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
    const { topology, language, detail } = (this.#underWay = this.#next);
    this.#next = null;
    this.#store.place(topology, language, detail).then(
      (diagram) => {
        this.#settle(({ resolve }) => {
          resolve(diagram);
        });
      },
      (error: unknown) => {
        this.#settle(({ reject }) => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      },
    );
  }

  /** Ends the request under way. Its callers join those of a newer one where there is one. */
  #settle(end: (caller: Waiting['callers'][number]) => void): void {
    const callers = this.#underWay?.callers ?? [];
    this.#underWay = null;
    if (this.#next) this.#next.callers.unshift(...callers);
    else callers.forEach(end);
    this.#advance();
  }
}
