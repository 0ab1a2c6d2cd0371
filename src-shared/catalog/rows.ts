import type { Flow } from './model/flow.ts';
import {
  SIDE_PORT_COLUMNS,
  type InferredField,
  type Listing,
  type SidePortColumn,
} from './model/listing.ts';
import type { Application, PortRange, Security, Transport } from './model/port.ts';
import type { ProductId } from './model/product.ts';
import type { Text } from './model/text.ts';
import { flows as flowData, type FlowId } from './data/flows.ts';
import { listingFiles, type ListingId } from './data/listings.ts';
import { roles, type InterfaceId, type RoleId } from './data/roles.ts';
import { sources, type SourceId } from './data/sources.ts';
import type { ServiceId } from './data/services.ts';
import { endConditions } from './end-conditions.ts';
import { mergeConditions } from './merge-conditions.ts';
import { toPortRanges } from './port-ranges.ts';

/** A listing with its place and every column, `null` where the row has none. */
export interface ListingRow {
  readonly id: ListingId;
  readonly source: SourceId;
  readonly product: ProductId | null;
  readonly table: string;
  /** Counts from 1 within the table. */
  readonly row: number;
  readonly role: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly service: string | null;
  readonly ports: readonly PortRange[];
  /** Sender's side. */
  readonly sourcePorts: readonly PortRange[];
  /** Node side of a load balancer. */
  readonly nodePorts: readonly PortRange[];
  /** What a load balancer probes. */
  readonly monitorPorts: readonly PortRange[];
  /** Which of the three above the page prints for the row; one that is empty all the same stands for any port. */
  readonly sidePortColumns: readonly SidePortColumn[];
  readonly transport: readonly Transport[];
  readonly application: Application | null;
  readonly security: Security | null;
  readonly note: Text;
  readonly quirk: Text | null;
  readonly asPrinted: string;
  readonly inferred: readonly InferredField[];
  readonly duplicateOf: ListingId | null;
}

/** A flow with its id, its ports as ranges, and in `when` also what its ends need in order to exist. */
export interface FlowRow extends Omit<
  Flow,
  'from' | 'to' | 'through' | 'service' | 'ports' | 'sourcePorts'
> {
  readonly id: FlowId;
  readonly from: InterfaceId;
  readonly to: InterfaceId;
  readonly through?: { readonly balancer: RoleId; readonly when: 'always' | 'hardware' };
  readonly service: ServiceId;
  readonly ports: readonly PortRange[];
  readonly sourcePorts?: readonly PortRange[];
}

function toListingRow(id: string, listing: Listing): ListingRow {
  const [source = '', table = '', row = ''] = id.split('/');
  return {
    id: id as ListingId,
    source: source as SourceId,
    product: sources[source as SourceId].product,
    table,
    row: Number(row),
    role: listing.role ?? null,
    from: listing.from ?? null,
    to: listing.to ?? null,
    service: listing.service ?? null,
    ports: toPortRanges(listing.ports),
    sourcePorts: toPortRanges(listing.sourcePorts ?? []),
    nodePorts: toPortRanges(listing.nodePorts ?? []),
    monitorPorts: toPortRanges(listing.monitorPorts ?? []),
    sidePortColumns: SIDE_PORT_COLUMNS.filter((column) => listing[column] !== undefined),
    transport: listing.transport,
    application: listing.application ?? null,
    security: listing.security ?? null,
    note: listing.note,
    quirk: listing.quirk ?? null,
    asPrinted: listing.asPrinted,
    inferred: listing.inferred ?? [],
    duplicateOf: (listing.duplicateOf ?? null) as ListingId | null,
  };
}

/** All listings in document order: by source as `sources` orders them, then by table and row as printed. */
export const listings: readonly ListingRow[] = listingFiles.flatMap((file) =>
  Object.entries<Listing>(file).map(([id, listing]) => toListingRow(id, listing)),
);

function toFlowRow(id: string, flow: Flow): FlowRow {
  const when = mergeConditions([flow.when, ...endConditions(roles, flow)]);
  return {
    ...flow,
    id,
    ports: toPortRanges(flow.ports),
    ...(flow.sourcePorts && { sourcePorts: toPortRanges(flow.sourcePorts) }),
    ...(Object.keys(when).length > 0 && { when }),
  } as FlowRow;
}

/** All flows, in the order of their files: by receiving role, outside in. */
export const flows: readonly FlowRow[] = Object.entries<Flow>(flowData).map(([id, flow]) =>
  toFlowRow(id, flow),
);
