import type {
  ContradictionRow,
  FlowId,
  ListingId,
  PortRange,
  RoleId,
  ServiceId,
  Text,
} from '#shared/catalog/index.ts';
import { relatedWords } from './aliases.ts';
import { catalogDocuments } from './catalog-documents.ts';
import { createSearchEngine } from './engine.ts';

/** The kinds of things that a search finds, in the order that equal matches stand in. */
export const HIT_KINDS = ['flow', 'service', 'role', 'contradiction', 'listing'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

interface Ids {
  readonly flow: FlowId;
  readonly service: ServiceId;
  readonly role: RoleId;
  readonly contradiction: ContradictionRow['id'];
  readonly listing: ListingId;
}

interface Hit<K extends HitKind> {
  readonly kind: K;
  readonly id: Ids[K];
  readonly title: Text;
  /** Of a role or service: the ports of the flows it receives. Of a contradiction: those in dispute. */
  readonly ports: readonly PortRange[];
  readonly score: number;
  /** What to mark in its texts, for `markParts`. */
  readonly terms: readonly string[];
}

/** `hit.kind === 'flow'` narrows `hit.id` to a FlowId, and so on. */
export type CatalogHit<K extends HitKind = HitKind> = { [Kind in K]: Hit<Kind> }[K];

export interface FindOptions<K extends HitKind = HitKind> {
  readonly kinds?: readonly K[];
  readonly limit?: number;
}

export interface CatalogSearch {
  /** What matches all words of the query, best first. A blank query finds nothing. */
  find<K extends HitKind = HitKind>(
    query: string,
    options?: FindOptions<K>,
  ): readonly CatalogHit<K>[];
}

/** Indexes the whole catalog in both languages. Make it once: it takes some tens of milliseconds. */
export function createCatalogSearch(): CatalogSearch {
  const documents = new Map(
    catalogDocuments().map((document) => [`${document.kind}:${document.id}`, document]),
  );
  const engine = createSearchEngine(
    [...documents].map(([id, { ports, search }]) => ({ id, ports, ...search })),
    { related: relatedWords },
  );
  return {
    find<K extends HitKind = HitKind>(
      query: string,
      { kinds, limit = Infinity }: FindOptions<K> = {},
    ) {
      const wanted: readonly string[] = kinds ?? HIT_KINDS;
      const hits: CatalogHit<K>[] = [];
      for (const { id: key, score, terms } of engine.search(query)) {
        if (hits.length >= limit) break;
        const document = documents.get(key);
        if (document === undefined || !wanted.includes(document.kind)) continue;
        const { kind, id, title, ports } = document;
        hits.push({ kind, id, title, ports, score, terms } as CatalogHit<K>);
      }
      return hits;
    },
  };
}
