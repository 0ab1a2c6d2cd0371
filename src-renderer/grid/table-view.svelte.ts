import type { Language } from '#shared/catalog/index.ts';
import { SvelteSet } from 'svelte/reactivity';
import { compareBy, type TableColumn } from '#shared/export/table.ts';
import {
  facetValues,
  narrowed,
  withFacetValue,
  type Facet,
  type FacetChoice,
  type FacetValue,
} from './facet.ts';
import type { GridColumn } from './grid-column.ts';
import { toItems, type Grouping } from './grouping.ts';

export interface SortOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** What a table is remembered by. */
export interface TableChoice {
  readonly columns: readonly string[];
  readonly sort: SortOrder | null;
  readonly group: string | null;
}

/** The rows that a search found, with their rank from 0 for the best. */
export type Ranks = ReadonlyMap<string, number>;

export interface TableDefinition<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly facets: readonly Facet<Row>[];
  readonly groupings: readonly Grouping<Row>[];
}

/** A table on screen, for what needs to know nothing of its rows. */
export interface AnyTable {
  readonly definition: {
    readonly rows: readonly unknown[];
    readonly columns: readonly Pick<GridColumn<never>, 'id' | 'heading'>[];
    readonly facets: readonly Pick<Facet<never>, 'id' | 'name' | 'nameOf'>[];
    readonly groupings: readonly Pick<Grouping<never>, 'id' | 'name'>[];
  };
  readonly rows: readonly unknown[];
  readonly facets: readonly {
    readonly facet: Pick<Facet<never>, 'id' | 'name'>;
    readonly values: readonly FacetValue[];
  }[];
  readonly choice: FacetChoice;
  readonly hasFacets: boolean;
  readonly columnIds: readonly string[];
  group: string | null;
  chooseFacet(id: string, value: string, chosen: boolean): void;
  clearFacets(): void;
  showColumn(id: string, shown: boolean): void;
  resetColumns(): void;
}

/** One table: what it shows, in which order, under which headings. */
export class TableView<Row extends { readonly id: string }> implements AnyTable {
  readonly definition: TableDefinition<Row>;
  readonly #language: () => Language;
  readonly #ranks: () => Ranks | null;
  readonly #isInScope: () => (row: Row) => boolean;

  choice: FacetChoice = $state.raw({});
  sort: SortOrder | null = $state.raw(null);
  group: string | null = $state(null);
  columnIds: readonly string[] = $state.raw([]);
  /** Rows whose details are open. */
  readonly open = new SvelteSet<string>();
  /** A row to bring into sight as soon as the table stands on the page; `focus`: and to go on from. */
  sought: { readonly id: string; readonly focus: boolean } | null = $state.raw(null);

  readonly columns = $derived.by(() =>
    this.definition.columns.filter(({ id }) => this.columnIds.includes(id)),
  );
  readonly fileColumns = $derived.by(() =>
    this.columns.flatMap((column): readonly TableColumn<Row>[] => column.fileColumns ?? [column]),
  );
  /** The rows found, before facets. */
  readonly #found = $derived.by(() => {
    const ranks = this.#ranks();
    const inScope = this.definition.rows.filter(this.#isInScope());
    if (!ranks) return inScope;
    const rankOf = (row: Row): number => ranks.get(row.id) ?? Infinity;
    return inScope.filter(({ id }) => ranks.has(id)).sort((a, b) => rankOf(a) - rankOf(b));
  });
  readonly rows = $derived.by(() => {
    const rows = narrowed(this.#found, this.definition.facets, this.choice);
    const { sort } = this;
    const column = this.definition.columns.find(({ id }) => id === sort?.column);
    if (!sort || !column) return rows;
    const compare = compareBy(column, this.#language());
    return rows.toSorted((a, b) => (sort.descending ? compare(b, a) : compare(a, b)));
  });
  readonly items = $derived.by(() => toItems(this.rows, this.#grouping));
  readonly facets = $derived.by(() =>
    this.definition.facets.map((facet) => {
      const others = narrowed(this.#found, this.definition.facets, this.choice, facet.id);
      return { facet, values: facetValues(facet, this.definition.rows, others, this.choice) };
    }),
  );
  readonly hasFacets = $derived(Object.values(this.choice).some((values) => values.length > 0));
  readonly #grouping = $derived.by(() =>
    this.definition.groupings.find(({ id }) => id === this.group),
  );

  constructor(
    definition: TableDefinition<Row>,
    context: {
      readonly language: () => Language;
      readonly ranks: () => Ranks | null;
      readonly isInScope?: () => (row: Row) => boolean;
    },
    remembered: TableChoice,
  ) {
    this.definition = definition;
    this.#language = context.language;
    this.#ranks = context.ranks;
    this.#isInScope = context.isInScope ?? (() => () => true);
    this.sort = remembered.sort;
    this.group = remembered.group;
    this.columnIds = remembered.columns;
  }

  get remembered(): TableChoice {
    return { columns: this.columnIds, sort: this.sort, group: this.group };
  }

  /** Upwards, then downwards, then as found. */
  sortBy(column: string): void {
    const { sort } = this;
    if (sort?.column !== column) this.sort = { column, descending: false };
    else this.sort = sort.descending ? null : { column, descending: true };
  }

  chooseFacet(id: string, value: string, chosen: boolean): void {
    this.choice = withFacetValue(this.choice, id, value, chosen);
  }

  clearFacets(): void {
    this.choice = {};
  }

  /** Opens a row and brings it into sight, past the facets that hide it. */
  reveal(id: string): void {
    if (!this.rows.some((row) => row.id === id)) this.clearFacets();
    this.open.add(id);
    this.focus(id);
  }

  /** Goes to a row that is shown. */
  focus(id: string): void {
    this.sought = { id, focus: true };
  }

  /** Brings a row into sight, past the facets that hide it, and leaves the focus where it is. */
  show(id: string): void {
    if (!this.rows.some((row) => row.id === id)) this.clearFacets();
    this.sought = { id, focus: false };
  }

  showColumn(id: string, shown: boolean): void {
    const others = this.columnIds.filter((other) => other !== id);
    this.columnIds = shown ? [...others, id] : others;
  }

  resetColumns(): void {
    this.columnIds = defaultColumnIds(this.definition.columns);
  }
}

export function defaultColumnIds<Row>(columns: readonly GridColumn<Row>[]): readonly string[] {
  return columns.filter(({ shown }) => shown).map(({ id }) => id);
}
