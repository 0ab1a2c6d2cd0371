import type { Text } from './text.ts';

/** One of the readings of a contradiction. Its pages agree with each other. */
export interface ContradictionSide {
  readonly says: Text;
  /** The rows that say so. */
  readonly listings: readonly string[];
  /** Pages that say so without a row: in their text, in a figure, or by leaving a row out. */
  readonly sources?: readonly string[];
}

/** Where pages of the vendor disagree. Both readings are kept; none is chosen silently. */
export interface Contradiction {
  /** A few words: what is in dispute. */
  readonly title: Text;
  /** What the pages say: at least two sides. */
  readonly sides: readonly ContradictionSide[];
  /** Our reading: which side the flows follow, or that both are open. */
  readonly reading: Text;
  readonly why: Text;
  /** The flows it concerns; none where no port depends on it. */
  readonly flows: readonly string[];
}

/**
 * How far apart the disagreeing words stand: within one `page`, between `pages` of one product,
 * or between the `products`, each of which may be right for itself.
 */
export type ContradictionScope = 'page' | 'pages' | 'products';
