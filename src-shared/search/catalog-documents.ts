import {
  applicationName,
  PRODUCT_IDS,
  contradictions,
  documentedTerms,
  flows,
  listings,
  products,
  roleOf,
  roles,
  services,
  sources,
  tables,
  workloads,
  type ContradictionRow,
  type FlowRow,
  type InterfaceId,
  type ListingRow,
  type PortRange,
  type ProductId,
  type Role,
  type RoleId,
  type Service,
  type ServiceId,
  type TableId,
  type Text,
  type WorkloadId,
} from '#shared/catalog/index.ts';
import { productAliases, roleAliases } from './aliases.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import { flowTitle, listingTitle } from './catalog-names.ts';
import type { SearchDocument, SearchText } from './engine.ts';
import { tokenise } from './tokens.ts';

/** A thing of the catalog as a search shows it, and what it is found by. */
export interface CatalogDocument<K extends string, Id extends string> {
  readonly kind: K;
  readonly id: Id;
  readonly title: Text;
  readonly ports: readonly PortRange[];
  readonly search: Omit<SearchDocument, 'id' | 'ports'>;
}

/** A role’s name counts a little more than that of the service of the same name. */
const WEIGHT = { role: 2.2, name: 2, column: 1.5, product: 1, note: 0.5, faint: 0.2 } as const;

/**
 * Our readings stand before the hundreds of rows that they rest on, and a row before those that say the same on a
 * sibling page. Still so near that an exact port of the last outranks a range around it of the first.
 */
const STANDING = { contradiction: 0.8, listing: 0.79, repeated: 0.77 } as const;

/** One text in both languages; once, where they are the same. */
function bilingual(text: Text, weight: number): SearchText[] {
  const english = { text: text.en, weight };
  return text.en === text.fr ? [english] : [english, { text: text.fr, weight }];
}

function documented(term: string | null): SearchText[] {
  if (term === null) return [];
  return bilingual({ en: term, fr: documentedTerms[term] ?? term }, WEIGHT.column);
}

function plain(text: string | null | undefined, weight: number): SearchText[] {
  return text === null || text === undefined || text === '' ? [] : [{ text, weight }];
}

/** A product by its names and abbreviations, in which the year is a word. */
function productTexts(product: ProductId, weight: number): SearchText[] {
  const { en, fr } = products[product].name;
  return [{ text: `${en} ${fr} ${productAliases[product]}`, weight, numbers: true }];
}

function workloadTexts(ids: Iterable<WorkloadId>): SearchText[] {
  return [...new Set(ids)].flatMap((id) => bilingual(workloads[id].name, WEIGHT.note));
}

/** What the flows that rest on a listing are for. */
const workloadsByListing = new Map<string, WorkloadId[]>();
for (const { evidence, workloads: ids } of flows) {
  for (const listing of evidence.listings) {
    workloadsByListing.set(listing, [...(workloadsByListing.get(listing) ?? []), ...ids]);
  }
}

/** Everything of a listing but its page, its place there and its remark. */
function contentOf(row: ListingRow): string {
  const { product, role, from, to, service, ports, transport, application, security } = row;
  return JSON.stringify([
    [product, role, from, to, service],
    [ports, transport, application, security],
  ]);
}

/** The first listing of each content; the others repeat it on other pages. */
const firstOfContent = new Map(listings.toReversed().map((row) => [contentOf(row), row.id]));

function listingDocument(row: ListingRow): CatalogDocument<'listing', ListingRow['id']> {
  const texts = [
    ...[row.role, row.from, row.to, row.service].flatMap(documented),
    ...(row.application ? bilingual(applicationName(row.application), WEIGHT.column) : []),
    ...(row.product ? productTexts(row.product, WEIGHT.product) : []),
    ...workloadTexts(workloadsByListing.get(row.id) ?? []),
    ...bilingual(tables[row.table as TableId].name, WEIGHT.note),
    ...bilingual(row.note, WEIGHT.note),
    ...(row.quirk ? bilingual(row.quirk, WEIGHT.faint) : []),
    ...bilingual(sources[row.source].title, WEIGHT.faint),
    ...plain(row.asPrinted, WEIGHT.faint),
  ];
  const strict = [...row.transport, ...(row.security ? [row.security.toLowerCase()] : [])];
  const { id, ports } = row;
  const standing = firstOfContent.get(contentOf(row)) === id ? STANDING.listing : STANDING.repeated;
  const search = { texts, strict, standing };
  return { kind: 'listing', id, title: listingTitle(row), ports, search };
}

function endTexts(end: InterfaceId): SearchText[] {
  return [
    ...bilingual(interfaceName(end), WEIGHT.column),
    ...plain(roleAliases[roleOf(end)], WEIGHT.product),
  ];
}

function flowDocument(flow: FlowRow): CatalogDocument<'flow', FlowRow['id']> {
  const balancer = flow.through?.balancer;
  const only = flow.when?.product;
  const texts = [
    ...endTexts(flow.from),
    ...endTexts(flow.to),
    ...(balancer ? bilingual(roles[balancer].name, WEIGHT.product) : []),
    ...bilingual(services[flow.service].name, WEIGHT.column),
    ...bilingual(applicationName(flow.application), WEIGHT.column),
    ...(only
      ? only.flatMap((id) => productTexts(id, WEIGHT.product))
      : PRODUCT_IDS.flatMap((id) => productTexts(id, WEIGHT.note))),
    ...workloadTexts(flow.workloads),
    ...bilingual(flow.purpose, WEIGHT.note),
    ...('reasoning' in flow.evidence ? bilingual(flow.evidence.reasoning, WEIGHT.faint) : []),
  ];
  const strict = [...flow.transport, ...(flow.security ? [flow.security.toLowerCase()] : [])];
  const { id, ports } = flow;
  return { kind: 'flow', id, title: flowTitle(flow), ports, search: { texts, strict } };
}

/** The ports of rows, each once, in ascending order. */
function distinctPorts(
  rows: readonly { readonly ports: readonly PortRange[] }[],
): readonly PortRange[] {
  const ranges = new Map(
    rows.flatMap(({ ports }) =>
      ports.map((range) => [`${String(range.from)}-${String(range.to)}`, range]),
    ),
  );
  return [...ranges.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function serviceDocument(id: ServiceId): CatalogDocument<'service', ServiceId> {
  const service: Service = services[id];
  const received = flows.filter((flow) => flow.service === id);
  const texts = [
    ...bilingual(service.name, WEIGHT.name),
    ...bilingual(service.summary, WEIGHT.note),
    ...plain(
      [...new Set(received.map(({ application }) => application))].join(' '),
      WEIGHT.product,
    ),
    ...[...new Set(received.map(({ to }) => to))].flatMap((to) =>
      bilingual(interfaceName(to), WEIGHT.note),
    ),
  ];
  return {
    kind: 'service',
    id,
    title: service.name,
    ports: distinctPorts(received),
    search: { texts },
  };
}

function roleDocument(id: RoleId): CatalogDocument<'role', RoleId> {
  const role: Role = roles[id];
  const received = flows.filter((flow) => roleOf(flow.to) === id);
  const faces = Object.values(role.interfaces);
  const texts = [
    ...bilingual(role.name, WEIGHT.role),
    ...plain(roleAliases[id], WEIGHT.column).map((text) => ({ ...text, numbers: true as const })),
    // The only interface of a role says nothing that the role does not.
    ...(faces.length > 1 ? faces.flatMap((face) => bilingual(face.name, WEIGHT.column)) : []),
    ...(faces.length > 1 ? faces.flatMap((face) => bilingual(face.summary, WEIGHT.note)) : []),
    ...bilingual(role.summary, WEIGHT.note),
  ];
  return { kind: 'role', id, title: role.name, ports: distinctPorts(received), search: { texts } };
}

/** Columns whose words a contradiction is found by only where its title names them. */
const COLUMN_WORDS: ReadonlySet<string> = new Set(
  [...listings, ...flows].flatMap(({ transport, security }) => [
    ...transport,
    ...(security ? [security.toLowerCase()] : []),
  ]),
);

/** The ports of the rows and flows of a contradiction that its title or its sides name. */
function disputedPorts({ title, sides, flows: ids }: ContradictionRow): readonly PortRange[] {
  const named = [title, ...sides.map(({ says }) => says)].flatMap(({ en }) => tokenise(en));
  const rows = listings.filter(({ id }) => sides.some((side) => side.listings.includes(id)));
  const touched = [...rows, ...flows.filter(({ id }) => ids.includes(id))];
  return distinctPorts(touched).filter(({ from, to }) =>
    named.some((token) => token.kind !== 'word' && token.from === from && token.to === to),
  );
}

function contradictionDocument(
  row: ContradictionRow,
): CatalogDocument<'contradiction', ContradictionRow['id']> {
  const numbered = (text: Text, weight: number): SearchText[] =>
    bilingual(text, weight).map((each) => ({ ...each, numbers: true as const }));
  const texts = [
    ...numbered(row.title, WEIGHT.column),
    ...row.sides.flatMap(({ says }) => numbered(says, WEIGHT.note)),
    ...row.products.flatMap((product) => productTexts(product, WEIGHT.note)),
    ...bilingual(row.reading, WEIGHT.faint),
    ...bilingual(row.why, WEIGHT.faint),
    ...bilingual({ en: 'contradiction disagree', fr: 'contradiction désaccord' }, WEIGHT.note),
  ];
  const strict = tokenise(row.title.en)
    .map(({ word }) => word)
    .filter((word) => COLUMN_WORDS.has(word));
  const search = { texts, strict, standing: STANDING.contradiction };
  const { id, title } = row;
  return { kind: 'contradiction', id, title, ports: disputedPorts(row), search };
}

/** Everything that can be found, in the order that equal matches stand in. */
export function catalogDocuments(): readonly (
  | ReturnType<typeof flowDocument>
  | ReturnType<typeof serviceDocument>
  | ReturnType<typeof roleDocument>
  | ReturnType<typeof contradictionDocument>
  | ReturnType<typeof listingDocument>
)[] {
  return [
    ...flows.map(flowDocument),
    ...(Object.keys(services) as ServiceId[]).map(serviceDocument),
    ...(Object.keys(roles) as RoleId[]).map(roleDocument),
    ...contradictions.map(contradictionDocument),
    ...listings.map(listingDocument),
  ];
}
