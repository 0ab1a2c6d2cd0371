import Fuse from 'fuse.js';
import type { PortRange } from '#shared/catalog/index.ts';
import { catalogDocuments } from '#shared/search/catalog-documents.ts';
import { createCatalogSearch } from '#shared/search/catalog-search.ts';
import { createSearchEngine, type SearchDocument } from '#shared/search/engine.ts';
import type { Bench } from './bench.ts';

const SYNTHETIC_ROWS = 15_000;

/** What people type, as they type it: one keystroke after the other, with words, ports, ranges and typos. */
const QUERIES = [
  '443 edge',
  'mediation server',
  'mediaton',
  'sip tls 5061',
  '50123',
  'proxy inverse',
  '50000-59999',
  'web conferencing udp',
];
const KEYSTROKES = QUERIES.flatMap((query) =>
  Array.from(query, (_, index) => query.slice(0, index + 1)),
).filter((query) => query.trim() !== '');

const keystroke = (round: number): string => KEYSTROKES[round % KEYSTROKES.length] ?? '';

const real = catalogDocuments().map(({ kind, id, ports, search }): SearchDocument => ({
  id: `${kind}:${id}`,
  ports,
  ...search,
}));

/** Numbers that look random and are the same in every run. */
let seed = 1;
function next(below: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
}

/** A real row with other ports and some words of its own, so that the vocabulary grows as with real sites. */
function synthetic(index: number): SearchDocument {
  const model = real[index % real.length];
  const from = 1 + next(60_000);
  const ports: PortRange[] =
    next(5) === 0 ? [{ from, to: from + next(5_000) }] : [{ from, to: from }];
  const words = `site${String(next(400))} srv${String(next(3_000))}`;
  return {
    id: String(index),
    texts: [...(model?.texts ?? []), { text: words, weight: 1 }],
    ports: next(2) === 0 ? ports : (model?.ports ?? ports),
    ...(model?.strict ? { strict: model.strict } : {}),
  };
}

const many = Array.from({ length: SYNTHETIC_ROWS }, (_, index) => synthetic(index));
const catalog = createCatalogSearch();
const engine = createSearchEngine(many);

/** The same rows for Fuse as it comes: texts and ports as strings. */
function withFuse(documents: readonly SearchDocument[]): Fuse<object> {
  const rows = documents.map(({ texts, ports, strict = [] }) => ({
    texts: texts.map(({ text }) => text),
    ports: ports.map(({ from, to }) => `${String(from)}-${String(to)}`),
    strict,
  }));
  return new Fuse<object>(rows, { keys: ['texts', 'ports', 'strict'] });
}
const fuseReal = withFuse(real);
const fuseMany = withFuse(many);

const FUSE_REAL = 'Fuse with its defaults, real rows';
const FUSE_MANY = 'Fuse with its defaults, 15,000 rows';
const rounds = KEYSTROKES.length;

export const benches: readonly Bench[] = [
  { name: FUSE_REAL, run: (round) => fuseReal.search(keystroke(round)), rounds },
  {
    name: 'keystroke, real rows',
    run: (round) => catalog.find(keystroke(round)),
    rounds: 10 * rounds,
    limit: 5,
    against: FUSE_REAL,
    remark: () => `${String(real.length)} rows`,
  },
  // Fuse takes a second for one keystroke here: a few are enough.
  { name: FUSE_MANY, run: (round) => fuseMany.search(keystroke(round * 7)), rounds: 12 },
  {
    name: 'keystroke, 15,000 rows',
    run: (round) => engine.search(keystroke(round)),
    rounds: 5 * rounds,
    limit: 30,
    against: FUSE_MANY,
  },
  { name: 'index of the catalog', run: () => createCatalogSearch(), rounds: 20 },
];
