import type { ContradictionRow, FlowRow, Language, ListingRow } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { contradictionDefinition } from './contradiction-definition.ts';
import { flowNumbers } from './evidence-index.ts';
import { flowDefinition } from './flow-definition.ts';
import { listingDefinition } from './listing-definition.ts';
import type { PortsChoice, PortsTable } from './ports-choice.ts';
import { TableView, defaultColumnIds, type Ranks } from '../grid/table-view.svelte.ts';

export interface PortsContext {
  readonly language: () => Language;
  readonly topology: () => Topology;
  /** What a search found, `null` without a search. */
  readonly listingRanks: () => Ranks | null;
  readonly flowRanks: () => Ranks | null;
  readonly contradictionRanks: () => Ranks | null;
}

/** The tables of the Ports view. */
export class PortsState {
  table: PortsTable = $state('listings');
  onlyScenario = $state(false);
  readonly listings: TableView<ListingRow>;
  readonly flows: TableView<FlowRow>;
  readonly contradictions: TableView<ContradictionRow>;
  readonly #topology: () => Topology;
  /** Numbers of the flows in the current scenario. */
  readonly numbers: ReadonlyMap<string, number> = $derived.by(() => flowNumbers(this.#topology()));

  constructor(
    { language, topology, listingRanks, flowRanks, contradictionRanks }: PortsContext,
    choice: PortsChoice,
  ) {
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
    this.contradictions = new TableView<ContradictionRow>(
      contradictionDefinition,
      { language, ranks: contradictionRanks },
      choice.contradictions ?? {
        columns: defaultColumnIds(contradictionDefinition.columns),
        sort: null,
        group: 'scope',
      },
    );
  }

  get remembered(): PortsChoice {
    const { table, onlyScenario, listings, flows, contradictions } = this;
    return {
      table,
      onlyScenario,
      listings: listings.remembered,
      flows: flows.remembered,
      contradictions: contradictions.remembered,
    };
  }

  /** Shows a row of a table with its details open. */
  reveal(table: PortsTable, id: string): void {
    this.table = table;
    this[table].reveal(id);
  }
}
