import {
  listings,
  products,
  sources,
  tables,
  type FlowRow,
  type Language,
  type ListingRow,
  type ProductId,
  type Source,
} from '#shared/catalog/index.ts';

/** A page that a flow rests on, in words. */
export interface Citation {
  readonly key: string;
  readonly title: string;
  /** `null` for a page about another product. */
  readonly product: string | null;
  /** The row on that page; `null` for a page that supports the flow without one. */
  readonly listing: ListingRow | null;
  /** Name of the listing's table, empty without one. */
  readonly table: string;
}

const listingsById = new Map<string, ListingRow>(listings.map((row) => [row.id, row]));

function citation(sourceId: string, listing: ListingRow | null, language: Language): Citation {
  const source: Source = sources[sourceId as keyof typeof sources];
  return {
    key: listing?.id ?? sourceId,
    title: source.title[language],
    product: source.product && products[source.product].name[language],
    listing,
    table: listing ? tables[listing.table as keyof typeof tables].name[language] : '',
  };
}

/** The pages of a flow: first its rows in the order given, then pages without a row. */
export function citationsOf({ evidence }: FlowRow, language: Language): readonly Citation[] {
  const rows = evidence.listings.flatMap((id) => {
    const row = listingsById.get(id);
    return row ? [citation(row.source, row, language)] : [];
  });
  const pages = evidence.basis === 'inferred' ? (evidence.sources ?? []) : [];
  return [...rows, ...pages.map((id) => citation(id, null, language))];
}

/** Whether a flow of the newer product is documented here by pages of the older product alone. */
export function isCarriedOver(flow: FlowRow, product: ProductId): boolean {
  const cited = flow.evidence.listings.flatMap((id) => listingsById.get(id)?.product ?? []);
  const pages = citationsOf(flow, 'en').map(({ key }) => sources[key as keyof typeof sources]);
  if (pages.some((page: Source | undefined) => page?.product === 'sfb-2015')) return false;
  return product === 'sfb-2015' && cited.length > 0 && cited.every((one) => one === 'lync-2013');
}
