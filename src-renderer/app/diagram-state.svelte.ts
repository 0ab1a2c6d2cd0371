import type { Language } from '#shared/catalog/index.ts';
import type { MapRequest } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { LayoutClient } from '../map/layout-client.ts';
import type { LayoutStore } from '../map/layout-store.ts';

/** The diagram of the topology, placed in a worker; the last one stays until the next is there. */
export class DiagramState {
  readonly #client: LayoutClient;
  #request = 0;
  current: PlacedDiagram | null = $state.raw(null);
  problem: Error | null = $state.raw(null);
  placing = $state(false);

  constructor(store: LayoutStore) {
    this.#client = new LayoutClient(store);
  }

  /** Forgets the diagram: there is nothing to draw. */
  clear(): void {
    this.#request += 1;
    this.current = null;
    this.problem = null;
    this.placing = false;
  }

  async place(wish: MapRequest, language: Language): Promise<void> {
    const request = ++this.#request;
    this.placing = true;
    this.problem = null;
    try {
      const diagram = await this.#client.place(wish, language);
      if (request === this.#request) this.current = diagram;
    } catch (error) {
      if (request === this.#request) {
        this.problem = error instanceof Error ? error : new Error(String(error));
      }
    } finally {
      if (request === this.#request) this.placing = false;
    }
  }
}
