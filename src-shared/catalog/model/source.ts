import type { ProductId } from './product.ts';
import type { Text } from './text.ts';

/** One page of the vendor's documentation. */
export interface Source {
  /** Title as published, in both languages. */
  readonly title: Text;
  /** `null` for a page about another product (Exchange, Windows). */
  readonly product: ProductId | null;
  /** Date of last change that the page states, ISO 8601; `null` where it states none. */
  readonly date: string | null;
  /** The page's own id at the vendor, stable across moves; `null` where it has none. */
  readonly assetId: string | null;
  /** What a reader finds there, in our own words. */
  readonly summary: Text;
  /** The pages that this page lists, for a landing page. */
  readonly lists?: readonly string[];
}
