import type {
  FlowId,
  InterfaceId,
  ListingId,
  ListingRow,
  PortRange,
  Transport,
} from '#shared/catalog/index.ts';
import type { Leg, Topology } from '../topology.ts';
import { readRow, type Ends, type PrintedFlow } from './readings.ts';

/** Where a topology and the pages that it stands for differ. */
export interface PageDifferences {
  /** Rows of the pages that no flow of the topology meets. */
  readonly unmet: readonly ListingId[];
  /** Flows of the topology that no row of the pages admits. */
  readonly unlisted: readonly FlowId[];
}

const admits = (ends: readonly InterfaceId[] | null, end: InterfaceId): boolean =>
  ends === null || ends.includes(end);

/** Whether a leg runs between ends that a row admits, in the row's direction. */
function isBetween({ from, to }: Leg, ends: readonly Ends[]): boolean {
  return ends.some((pair) => admits(pair.from, from) && admits(pair.to, to));
}

/** Whether every port of `range` lies in one of `ranges`, which may touch or overlap. */
function covers(ranges: readonly PortRange[], range: PortRange): boolean {
  let next = range.from;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from <= next && to >= next) next = to + 1;
  }
  return next > range.to;
}

interface Row extends PrintedFlow {
  readonly listing: ListingRow;
}

/** The ports that legs open over one transport between ends that a row admits. */
const opened = (legs: readonly Leg[], { ends }: Row, transport: Transport): readonly PortRange[] =>
  legs
    .filter((leg) => leg.flow.transport.includes(transport) && isBetween(leg, ends))
    .flatMap(({ flow }) => flow.ports);

function isMet(row: Row, legs: readonly Leg[]): boolean {
  return row.listing.transport.every((transport) =>
    row.ports.every((range) => covers(opened(legs, row, transport), range)),
  );
}

function isListed(leg: Leg, rows: readonly Row[]): boolean {
  const between = rows.filter(({ ends }) => isBetween(leg, ends));
  return leg.flow.transport.every((transport) => {
    const printed = between
      .filter(({ listing }) => listing.transport.includes(transport))
      .flatMap(({ ports }) => ports);
    return leg.flow.ports.every((range) => covers(printed, range));
  });
}

/**
 * Compares a topology with rows of pages by sender, receiver, transport, port and direction, whatever evidence the
 * flows cite. Rows without ports say nothing to compare. The stretch behind a load balancer may meet a row but
 * needs none: it follows from the stretch before it.
 */
export function compareWithPages(
  topology: Topology,
  listings: readonly ListingRow[],
): PageDifferences {
  const legs = topology.links.flatMap((link) => link.legs);
  const rows = listings.flatMap((listing): readonly Row[] =>
    listing.ports.length > 0 ? readRow(listing).map((flow) => ({ ...flow, listing })) : [],
  );
  const unmet = rows.filter((row) => !isMet(row, legs)).map(({ listing }) => listing.id);
  const unlisted = legs
    .filter((leg) => leg.part !== 'from-balancer' && !isListed(leg, rows))
    .map(({ flow }) => flow.id);
  return { unmet: [...new Set(unmet)], unlisted: [...new Set(unlisted)] };
}
