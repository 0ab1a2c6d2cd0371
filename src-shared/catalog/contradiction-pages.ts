import type {
  Contradiction,
  ContradictionScope,
  ContradictionSide,
} from './model/contradiction.ts';
import type { ProductId } from './model/product.ts';
import type { Source } from './model/source.ts';

type Sources = Readonly<Record<string, Source>>;

/** A side that the newest page of a product takes, against an older page of that product. */
export interface NewerSide {
  readonly product: ProductId;
  /** Its place among the sides, from 0. */
  readonly side: number;
}

/** The pages of a side, each once: those of its rows, then those that say so without one. */
export function pagesOf({ listings, sources = [] }: ContradictionSide): readonly string[] {
  return [...new Set([...listings.map((id) => id.split('/')[0] ?? ''), ...sources])];
}

function allPages({ sides }: Contradiction): readonly string[] {
  return [...new Set(sides.flatMap(pagesOf))];
}

/** The products whose pages take part, each once. */
export function productsOf(contradiction: Contradiction, sources: Sources): readonly ProductId[] {
  const products = allPages(contradiction).map((page) => sources[page]?.product ?? null);
  return [...new Set(products)].filter((product) => product !== null);
}

/** Whether something stands in two of the lists, none of which repeats itself. */
function isShared(lists: readonly (readonly unknown[])[]): boolean {
  return new Set(lists.flat()).size < lists.flat().length;
}

/** How far apart the disagreeing words stand: a page on two sides contradicts itself. */
export function scopeOf({ sides }: Contradiction, sources: Sources): ContradictionScope {
  const pages = sides.map(pagesOf);
  if (isShared(pages)) return 'page';
  const products = pages.map((side) => [...new Set(side.map((page) => sources[page]?.product))]);
  return isShared(products) ? 'pages' : 'products';
}

/**
 * The newest pages of one product among those that take part; none where it has but one, or all are of one day.
 * A page that states no date is never the newest.
 */
function newestOfProduct(
  product: ProductId,
  contradiction: Contradiction,
  sources: Sources,
): readonly string[] {
  const pages = allPages(contradiction).filter((page) => sources[page]?.product === product);
  const dates = pages.map((page) => sources[page]?.date ?? '').sort();
  const newest = dates.at(-1) ?? '';
  if (dates[0] === newest) return [];
  return pages.filter((page) => sources[page]?.date === newest);
}

/** The newest page of each product among its own that take part: an edition of one product does not overrule the other’s. */
export function newestPages(contradiction: Contradiction, sources: Sources): ReadonlySet<string> {
  return new Set(
    productsOf(contradiction, sources).flatMap((product) =>
      newestOfProduct(product, contradiction, sources),
    ),
  );
}

/** The side that each product’s newest page takes; nothing for a product whose newest page takes several, or whose pages all take one. */
export function newerSides(contradiction: Contradiction, sources: Sources): readonly NewerSide[] {
  const sides = contradiction.sides.map(pagesOf);
  return productsOf(contradiction, sources).flatMap((product) => {
    const newest = newestOfProduct(product, contradiction, sources);
    const taken = sides.flatMap((pages, side) =>
      newest.some((page) => pages.includes(page)) ? [side] : [],
    );
    const [side] = taken;
    if (side === undefined || taken.length > 1) return [];
    const opposed = sides.some(
      (pages, index) => index !== side && pages.some((page) => sources[page]?.product === product),
    );
    return opposed ? [{ product, side }] : [];
  });
}
