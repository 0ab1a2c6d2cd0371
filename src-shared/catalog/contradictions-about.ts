import {
  newerSides,
  newestPages,
  pagesOf,
  productsOf,
  scopeOf,
  type NewerSide,
} from './contradiction-pages.ts';
import {
  contradictions as contradictionData,
  type ContradictionId,
} from './data/contradictions.ts';
import type { FlowId } from './data/flows.ts';
import type { ListingId } from './data/listings.ts';
import { sources, type SourceId } from './data/sources.ts';
import type { Contradiction, ContradictionScope } from './model/contradiction.ts';
import type { ProductId } from './model/product.ts';
import type { Source } from './model/source.ts';
import type { Text } from './model/text.ts';
import type { FlowRow } from './rows.ts';

/** A page that takes a side. */
export interface ContradictionPage {
  readonly source: SourceId;
  readonly date: string | null;
  /** Whether it is the newest of its product among the pages that take part. */
  readonly newest: boolean;
}

export interface ContradictionSideRow {
  readonly says: Text;
  readonly listings: readonly ListingId[];
  /** Those of the listings, then those that say so without a row. */
  readonly pages: readonly ContradictionPage[];
}

/** A contradiction with its id and what follows from its pages. */
export interface ContradictionRow {
  readonly id: ContradictionId;
  readonly title: Text;
  readonly scope: ContradictionScope;
  readonly products: readonly ProductId[];
  readonly sides: readonly ContradictionSideRow[];
  readonly newerSides: readonly NewerSide[];
  readonly reading: Text;
  readonly why: Text;
  readonly flows: readonly FlowId[];
}

function toRow(id: string, contradiction: Contradiction): ContradictionRow {
  const { title, sides, reading, why, flows } = contradiction;
  const pages: Readonly<Record<string, Source>> = sources;
  const newest = newestPages(contradiction, pages);
  return {
    id,
    title,
    scope: scopeOf(contradiction, pages),
    products: productsOf(contradiction, pages),
    sides: sides.map((side) => ({
      says: side.says,
      listings: side.listings,
      pages: pagesOf(side).map((source) => ({
        source,
        date: pages[source]?.date ?? null,
        newest: newest.has(source),
      })),
    })),
    newerSides: newerSides(contradiction, pages),
    reading,
    why,
    flows,
  } as ContradictionRow;
}

/** All contradictions, by subject, outside in. */
export const contradictions: readonly ContradictionRow[] = Object.entries<Contradiction>(
  contradictionData,
).map(([id, contradiction]) => toRow(id, contradiction));

/** The contradictions that touch some listings, or a flow: by its id or by a listing that it rests on. */
export function contradictionsOf(
  subject: readonly ListingId[] | Pick<FlowRow, 'id' | 'evidence'>,
): readonly ContradictionRow[] {
  const flow = 'evidence' in subject ? subject : null;
  const rows = new Set<string>('evidence' in subject ? subject.evidence.listings : subject);
  return contradictions.filter(
    ({ sides, flows }) =>
      (flow !== null && flows.includes(flow.id)) ||
      sides.some(({ listings }) => listings.some((id) => rows.has(id))),
  );
}
