import {
  formatPorts,
  listings,
  quirkKinds,
  type ListingRow,
  type QuirkKind,
  type Text,
} from '#shared/catalog/index.ts';
import { listingColumns } from '#shared/export/listing-table.ts';
import { documentedName, listingTitle } from '#shared/search/catalog-names.ts';
import { contradictionMessages, disagreementText } from '../i18n/contradiction-messages.ts';
import { portsMessages, quirkKindMessages } from '../i18n/ports-messages.ts';
import { contradictionsOfListing, flowsOf } from './evidence-index.ts';
import type { Facet } from '../grid/facet.ts';
import {
  applicationFacetName,
  NOT_STATED,
  pageAndTableName,
  pageFacet,
  productName,
  tableName,
  untranslated,
  workloadName,
} from './facet-names.ts';
import { placeColumns, type GridColumn, type RowFlag } from '../grid/grid-column.ts';
import type { Grouping } from '../grid/grouping.ts';
import type { TableDefinition } from '../grid/table-view.svelte.ts';

const facets: readonly Facet<ListingRow>[] = [
  {
    id: 'product',
    name: portsMessages.product,
    valuesOf: ({ product }) => [product ?? NOT_STATED],
    nameOf: productName,
  },
  pageFacet(({ source }) => [source]),
  { id: 'table', name: portsMessages.table, valuesOf: ({ table }) => [table], nameOf: tableName },
  {
    id: 'transport',
    name: portsMessages.transport,
    valuesOf: ({ transport }) => (transport.length > 0 ? transport : [NOT_STATED]),
    nameOf: (value) => untranslated(value.toUpperCase()),
  },
  {
    id: 'application',
    name: portsMessages.application,
    valuesOf: ({ application }) => [application ?? NOT_STATED],
    nameOf: applicationFacetName,
  },
  {
    id: 'workload',
    name: portsMessages.workload,
    valuesOf: ({ id }) => flowsOf(id).flatMap(({ workloads }) => workloads),
    nameOf: workloadName,
  },
  {
    id: 'role',
    name: portsMessages.role,
    valuesOf: ({ role, from, to }) => [role, from, to].filter((term) => term !== null),
    nameOf: documentedName,
  },
  {
    id: 'service',
    name: portsMessages.service,
    valuesOf: ({ service }) => [service ?? NOT_STATED],
    nameOf: serviceName,
  },
  {
    id: 'quirk',
    name: portsMessages.quirk,
    valuesOf: quirksOf,
    nameOf: quirkName,
  },
];

const DISPUTED = 'disputed';

/** What is odd about a listing: that other words contradict it, or else the kind of its quirk. */
function quirksOf({ id }: ListingRow): readonly string[] {
  if (contradictionsOfListing(id).length > 0) return [DISPUTED];
  return [quirkKinds[id] ?? NOT_STATED];
}

function quirkName(value: string): Text {
  if (value === DISPUTED) return contradictionMessages.pagesDisagree;
  return value === NOT_STATED ? portsMessages.noQuirk : quirkKindMessages[value as QuirkKind];
}

function serviceName(value: string): Text {
  return value === NOT_STATED ? portsMessages.noValue : documentedName(value);
}

function workloadHeading({ id }: ListingRow): Text {
  const workload = flowsOf(id)[0]?.workloads[0];
  return workload ? workloadName(workload) : portsMessages.noFlow;
}

/** Who the row is about, in one column: the page's role, or its sender and receiver. */
const ends: GridColumn<ListingRow> = {
  id: 'ends',
  heading: portsMessages.ends,
  cell: (row, language) =>
    row.role === null ? listingTitle(row)[language] : documentedName(row.role)[language],
  width: 'minmax(144px, 1.2fr)',
  shown: true,
  fileColumns: listingColumns.filter(({ id }) => id === 'role' || id === 'from' || id === 'to'),
};

function flagOf({ id, quirk }: ListingRow): RowFlag | null {
  const disputes = contradictionsOfListing(id);
  if (disputes.length > 0) {
    return { icon: 'contradiction', text: disagreementText(disputes.map(({ title }) => title)) };
  }
  return quirk && { icon: 'quirk', text: quirkFlagText(quirk) };
}

function quirkFlagText(quirk: Text): Text {
  const { en, fr } = portsMessages.quirk;
  return { en: `${en}: ${quirk.en}`, fr: `${fr}\u00A0: ${quirk.fr}` };
}

const placed = placeColumns(listingColumns, {
  row: { width: '56px', shown: true },
  product: { width: '184px', shown: false },
  source: { width: 'minmax(200px, 1fr)', shown: false },
  table: { width: 'minmax(144px, 1fr)', shown: false },
  role: { width: 'minmax(144px, 1fr)', shown: false },
  from: { width: 'minmax(144px, 1fr)', shown: false },
  to: { width: 'minmax(144px, 1fr)', shown: false },
  service: { width: 'minmax(144px, 1.2fr)', shown: true },
  ports: { width: '120px', shown: true },
  transport: { width: '80px', shown: true },
  application: { width: '104px', shown: true },
  security: { width: '76px', shown: true },
  note: { width: 'minmax(240px, 2.6fr)', shown: true },
  quirk: { width: 'minmax(200px, 1.5fr)', shown: false },
  'as-printed': { width: 'minmax(144px, 1fr)', shown: false },
  'source-ports': { width: '120px', shown: false },
  'node-ports': { width: '120px', shown: false },
  'monitor-ports': { width: '120px', shown: false },
}).map((column): GridColumn<ListingRow> => {
  if (column.id === 'row') return { ...column, look: 'number' };
  if (column.id === 'source' || column.id === 'as-printed') return { ...column, look: 'long' };
  return column.id === 'note' ? { ...column, flagOf } : column;
});

const groupings: readonly Grouping<ListingRow>[] = [
  {
    id: 'page',
    name: portsMessages.pageAndTable,
    keyOf: ({ source, table }) => `${source}/${table}`,
    headingOf: pageAndTableName,
  },
  {
    id: 'role',
    name: portsMessages.role,
    keyOf: ({ role, from, to }) => role ?? `${from ?? ''}→${to ?? ''}`,
    headingOf: (row) => (row.role === null ? listingTitle(row) : documentedName(row.role)),
  },
  {
    id: 'service',
    name: portsMessages.service,
    keyOf: ({ service }) => service ?? NOT_STATED,
    headingOf: ({ service }) => serviceName(service ?? NOT_STATED),
  },
  {
    id: 'workload',
    name: portsMessages.workload,
    keyOf: ({ id }) => flowsOf(id)[0]?.workloads[0] ?? NOT_STATED,
    headingOf: workloadHeading,
  },
  {
    id: 'port',
    name: portsMessages.port,
    keyOf: ({ ports }) => formatPorts(ports),
    headingOf: ({ ports }) => untranslated(formatPorts(ports)),
  },
];

/** The table of all listings. */
export const listingDefinition: TableDefinition<ListingRow> = {
  rows: listings,
  columns: [
    ...placed.filter(({ id }) => id === 'row'),
    ends,
    ...placed.filter(({ id }) => id !== 'row'),
  ],
  facets,
  groupings,
};
