import type { Contradiction, ContradictionSide } from '../model/contradiction.ts';
import type { FlowId } from './flows.ts';
import type { ListingId } from './listings.ts';
import type { SourceId } from './sources.ts';

interface CatalogSide extends ContradictionSide {
  readonly listings: readonly ListingId[];
  readonly sources?: readonly SourceId[];
}

/** A contradiction whose every reference exists in this catalog: a wrong id does not compile. */
export interface CatalogContradiction extends Contradiction {
  readonly sides: readonly [CatalogSide, CatalogSide, ...CatalogSide[]];
  readonly flows: readonly FlowId[];
}
