import type { Language } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { scenarioKey } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { DrawnDetail } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { ShippedDiagram } from '#shared/diagram/shipped-diagrams.ts';
import { LayoutThread } from './layout-thread.ts';

/** A diagram is about 150 kB: enough for a pack of sheets, and to go back and forth between scenarios and languages. */
const KEPT = 64;

/** All of a topology that a diagram shows. */
function topologyKey({ scenario, links, flows, compared }: Topology): string {
  const legs = links.map(({ id, legs: own }) => [
    id,
    ...own.map(({ number, flow, from, to, part, change }) =>
      [number, flow.id, from, to, part, change].join(' '),
    ),
  ]);
  const numbers = flows.map(({ number, flow }) => [number, flow.id]);
  return JSON.stringify([scenarioKey(scenario), compared, numbers, legs]);
}

const keyOf = (topology: string, language: Language, detail: DrawnDetail): string =>
  `${language} ${detail} ${topology}`;

/** The diagrams that are known: those that were shipped, and those that were laid out last. */
export class LayoutStore {
  readonly #thread: LayoutThread;
  readonly #shipped: readonly ShippedDiagram[];
  readonly #known = new Map<string, PlacedDiagram>();
  /** Those that are being laid out. */
  readonly #coming = new Map<string, Promise<PlacedDiagram>>();

  constructor(shipped: readonly ShippedDiagram[] = [], thread = new LayoutThread()) {
    this.#shipped = shipped;
    this.#thread = thread;
  }

  /** The diagram of a topology, where nobody has to wait for it. */
  known(topology: Topology, language: Language, detail: DrawnDetail): PlacedDiagram | undefined {
    const key = topologyKey(topology);
    const place = keyOf(key, language, detail);
    const diagram = this.#known.get(place) ?? this.#shippedOf(topology, key, language, detail);
    if (diagram) this.#keep(place, diagram);
    return diagram;
  }

  /** The diagram of a topology. Rejects where it cannot be laid out. */
  async place(topology: Topology, language: Language, detail: DrawnDetail): Promise<PlacedDiagram> {
    const known = this.known(topology, language, detail);
    if (known) return known;
    const key = keyOf(topologyKey(topology), language, detail);
    const coming = this.#coming.get(key) ?? this.#thread.layOut(topology, language, detail);
    this.#coming.set(key, coming);
    try {
      const diagram = await coming;
      this.#keep(key, diagram);
      return diagram;
    } finally {
      this.#coming.delete(key);
    }
  }

  #shippedOf(
    { scenario }: Topology,
    key: string,
    language: Language,
    detail: DrawnDetail,
  ): PlacedDiagram | undefined {
    if (detail !== 'full') return undefined;
    const wanted = scenarioKey(scenario);
    return this.#shipped.find(
      (item) =>
        item.language === language &&
        scenarioKey(item.scenario) === wanted &&
        topologyKey(resolveTopology(item.scenario)) === key,
    )?.diagram;
  }

  #keep(key: string, diagram: PlacedDiagram): void {
    this.#known.delete(key);
    this.#known.set(key, diagram);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= KEPT) break;
      this.#known.delete(oldest);
    }
  }
}
