import type { FlowId } from '#shared/catalog/index.ts';
import {
  createCatalogSearch,
  type CatalogHit,
  type CatalogSearch,
} from '#shared/search/catalog-search.ts';
import { withRestingFlows } from '../ports/evidence-index.ts';

type RowHit = CatalogHit<'flow' | 'listing' | 'contradiction'>;

/** What the search box of the window looks for, and what it found in the tables and on the map. */
export class SearchState {
  query = $state('');
  #catalog: CatalogSearch | undefined;
  readonly #hits: readonly RowHit[] | null = $derived.by(() => this.#find(this.query));

  readonly terms: readonly string[] = $derived(this.#hits?.[0]?.terms ?? []);
  readonly listingRanks = $derived(
    this.#hits && ranked(this.#hits.flatMap((hit) => (hit.kind === 'listing' ? [hit.id] : []))),
  );
  readonly flowRanks = $derived(
    this.#hits && ranked(this.#hits.flatMap((hit) => (hit.kind === 'flow' ? [hit.id] : []))),
  );
  readonly contradictionRanks = $derived(
    this.#hits &&
      ranked(this.#hits.flatMap((hit) => (hit.kind === 'contradiction' ? [hit.id] : []))),
  );
  /** The flows to light up: those found, and those that rest on a listing found. */
  readonly matchedFlows: ReadonlySet<FlowId> | null = $derived.by(() => {
    if (!this.flowRanks || !this.listingRanks) return null;
    return withRestingFlows(this.flowRanks.keys(), this.listingRanks.keys());
  });

  /** The index of the catalog, made when first asked for. */
  get catalog(): CatalogSearch {
    return (this.#catalog ??= createCatalogSearch());
  }

  readonly countFor = (
    query: string,
  ): { listings: number; flows: number; contradictions: number } => {
    const hits = this.#find(query) ?? [];
    const count = (wanted: RowHit['kind']): number =>
      hits.filter(({ kind }) => kind === wanted).length;
    return {
      listings: count('listing'),
      flows: count('flow'),
      contradictions: count('contradiction'),
    };
  };

  #find(query: string): readonly RowHit[] | null {
    if (query.trim() === '') return null;
    return this.catalog.find(query, { kinds: ['flow', 'listing', 'contradiction'] });
  }
}

/** Ids, best first, with their rank. */
function ranked<Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, rank) => [id, rank]));
}
