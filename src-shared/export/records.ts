import {
  listings,
  roles,
  sources,
  type ContradictionRow,
  type FlowRow,
  type ListingRow,
  type PortRange,
  type Role,
  type RoleId,
  type Source,
  type SourceId,
  type Text,
} from '#shared/catalog/index.ts';

/** Ports as data: ranges, `from` and `to` equal for a single port. */
const portsRecord = (ports: readonly PortRange[]): PortRange[] =>
  ports.map(({ from, to }) => ({ from, to }));

const textRecord = ({ en, fr }: Text): Text => ({ en, fr });

/**
 * A listing as data. The keys and their order are a promise to whoever reads the JSON. Port columns that only few
 * pages have come last, and only where the page prints them.
 */
export function listingRecord(row: ListingRow): Readonly<Record<string, unknown>> {
  return {
    id: row.id,
    source: row.source,
    product: row.product,
    table: row.table,
    row: row.row,
    role: row.role,
    from: row.from,
    to: row.to,
    service: row.service,
    ports: portsRecord(row.ports),
    transport: row.transport,
    application: row.application,
    security: row.security,
    note: textRecord(row.note),
    quirk: row.quirk ? textRecord(row.quirk) : null,
    ...Object.fromEntries(
      row.sidePortColumns.map((column) => [column, portsRecord(row[column])] as const),
    ),
  };
}

/** A flow as data, `null` where it has no value. Source ports come last, and only where a page prints them. */
export function flowRecord(flow: FlowRow): Readonly<Record<string, unknown>> {
  return {
    id: flow.id,
    from: flow.from,
    to: flow.to,
    through: flow.through ?? null,
    service: flow.service,
    ports: portsRecord(flow.ports),
    transport: flow.transport,
    application: flow.application,
    security: flow.security ?? null,
    purpose: textRecord(flow.purpose),
    workloads: flow.workloads,
    when: flow.when ?? null,
    optional: flow.optional ?? false,
    evidence: flow.evidence,
    ...(flow.sourcePorts && { sourcePorts: portsRecord(flow.sourcePorts) }),
  };
}

/** A contradiction as data: each page with its date, and for each product the side (from 0) that its newest page takes. */
export function contradictionRecord(row: ContradictionRow): Readonly<Record<string, unknown>> {
  return {
    id: row.id,
    title: textRecord(row.title),
    scope: row.scope,
    products: row.products,
    sides: row.sides.map(({ says, listings: rows, pages }) => ({
      says: textRecord(says),
      listings: rows,
      pages,
    })),
    newerSides: row.newerSides,
    reading: textRecord(row.reading),
    why: textRecord(row.why),
    flows: row.flows,
  };
}

export interface RoleRecord extends Pick<Role, 'name' | 'summary' | 'kind' | 'zone'> {
  readonly id: RoleId;
  /** With the id by which flows name it. */
  readonly interfaces: readonly {
    readonly id: string;
    readonly name: Text;
    readonly summary: Text;
  }[];
}

/** A role as data. */
export function roleRecord(id: RoleId): RoleRecord {
  const { name, summary, kind, zone, interfaces }: Role = roles[id];
  return {
    id,
    name,
    summary,
    kind,
    zone,
    interfaces: Object.entries(interfaces).map(([key, item]) => ({
      id: `${id}/${key}`,
      name: item.name,
      summary: item.summary,
    })),
  };
}

export interface SourceRecord extends Omit<Source, 'lists'> {
  readonly id: SourceId;
  readonly lists: readonly string[] | null;
  /** How many listings the page has. */
  readonly rows: number;
}

/** A page as data. */
export function sourceRecord(id: SourceId): SourceRecord {
  const { title, product, date, assetId, summary, lists }: Source = sources[id];
  const rows = listings.filter(({ source }) => source === id).length;
  return { id, title, product, date, assetId, summary, lists: lists ?? null, rows };
}
