import type { Flow } from '../model/flow.ts';
import type { Listing } from '../model/listing.ts';
import type { PortRange } from '../model/port.ts';
import { toPortRanges } from '../port-ranges.ts';
import { allFlows } from './catalog-reading.ts';
import type { Check } from './check.ts';

/** Whether every port of `range` lies in one of `allowed`, which may touch or overlap. */
function isCovered(range: PortRange, allowed: readonly PortRange[]): boolean {
  let next = range.from;
  for (const { from, to } of [...allowed].sort((a, b) => a.from - b.from)) {
    if (from <= next && to >= next) next = to + 1;
  }
  return next > range.to;
}

function sharesPort(a: readonly PortRange[], b: readonly PortRange[]): boolean {
  return a.some((one) => b.some((other) => one.from <= other.to && other.from <= one.to));
}

/** What a listing prints of the receiver, and the node ports to which its load balancer forwards. */
const carriedPorts = ({ ports, nodePorts = [] }: Listing): readonly PortRange[] =>
  toPortRanges([...ports, ...nodePorts]);

/** Also the ports that a load balancer probes; those carry another protocol than the row. */
const printedPorts = (listing: Listing): readonly PortRange[] => [
  ...carriedPorts(listing),
  ...toPortRanges(listing.monitorPorts ?? []),
];

function disagreements(flow: Flow, cited: readonly (readonly [string, Listing])[]): string[] {
  const ports = toPortRanges(flow.ports);
  const printed = cited.flatMap(([, listing]) => printedPorts(listing));
  const printedAtSender = cited.flatMap(([, listing]) => toPortRanges(listing.sourcePorts ?? []));
  const transports = new Set(cited.flatMap(([, listing]) => listing.transport));
  return [
    ...ports
      .filter((range) => !isCovered(range, printed))
      .map(({ from, to }) => `No cited listing prints ports ${String(from)}-${String(to)}.`),
    ...toPortRanges(flow.sourcePorts ?? [])
      .filter((range) => !isCovered(range, printedAtSender))
      .map(({ from, to }) => `No cited listing prints source ports ${String(from)}-${String(to)}.`),
    ...flow.transport
      .filter((transport) => !transports.has(transport))
      .map((transport) => `No cited listing prints ${transport}.`),
    ...cited
      .filter(([, listing]) => !sharesPort(ports, printedPorts(listing)))
      .map(([id]) => `${id} prints none of the flow’s ports.`),
    ...cited
      .filter(([, listing]) => sharesPort(ports, carriedPorts(listing)))
      .filter(([, { application }]) => (application ?? flow.application) !== flow.application)
      .map(([id, { application }]) => `${id} prints ${String(application)}.`),
  ];
}

export const evidenceAgrees: Check = {
  name: 'evidence-agrees',
  description:
    'The listings that a flow cites print its ports on both sides and its transports, and no other application protocol.',
  run(catalog) {
    return allFlows(catalog).flatMap(([id, flow]) => {
      const cited = flow.evidence.listings.flatMap((listingId) => {
        const listing = catalog.listings[listingId];
        return listing ? [[listingId, listing] as const] : [];
      });
      if (cited.length === 0) return [];
      return disagreements(flow, cited).map((message) => ({ id, message }));
    });
  },
};
