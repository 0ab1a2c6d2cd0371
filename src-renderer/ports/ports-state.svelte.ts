import type { FlowRow, Language, ListingRow } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { flowNumbers } from './evidence-index.ts';
import { flowDefinition } from './flow-definition.ts';
import { listingDefinition } from './listing-definition.ts';
import { TableView, defaultColumnIds, type Ranks, type TableChoice } from './table-view.svelte.ts';

export type PortsTable = 'listings' | 'flows';

/** What the Ports view is remembered by; `null` for a table that was never changed. */
export interface PortsChoice {
  readonly table: PortsTable;
  readonly onlyScenario: boolean;
  readonly listings: TableChoice | null;
  readonly flows: TableChoice | null;
}

export interface PortsContext {
  readonly language: () => Language;
  readonly topology: () => Topology;
  /** What a search found, `null` without a search. */
  readonly listingRanks: () => Ranks | null;
  readonly flowRanks: () => Ranks | null;
}

/** The two tables of the Ports view. */
export class PortsState {
  table: PortsTable = $state('listings');
  onlyScenario = $state(false);
  readonly listings: TableView<ListingRow>;
  readonly flows: TableView<FlowRow>;
  readonly #topology: () => Topology;
  /** Numbers of the flows in the current scenario. */
  readonly numbers: ReadonlyMap<string, number> = $derived.by(() => flowNumbers(this.#topology()));

  constructor({ language, topology, listingRanks, flowRanks }: PortsContext, choice: PortsChoice) {
    this.#topology = topology;
    this.table = choice.table;
    this.onlyScenario = choice.onlyScenario;
    this.listings = new TableView<ListingRow>(
      listingDefinition,
      { language, ranks: listingRanks },
      choice.listings ?? {
        columns: defaultColumnIds(listingDefinition.columns),
        sort: null,
        group: 'page',
      },
    );
    const definition = flowDefinition((id) => this.numbers.get(id));
    const isInScope = (): ((flow: FlowRow) => boolean) => {
      const { onlyScenario, numbers } = this;
      return (flow) => !onlyScenario || numbers.has(flow.id);
    };
    this.flows = new TableView<FlowRow>(
      definition,
      { language, ranks: flowRanks, isInScope },
      choice.flows ?? { columns: defaultColumnIds(definition.columns), sort: null, group: 'role' },
    );
  }

  get remembered(): PortsChoice {
    const { table, onlyScenario, listings, flows } = this;
    return { table, onlyScenario, listings: listings.remembered, flows: flows.remembered };
  }
}
