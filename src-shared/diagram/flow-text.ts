import {
  applicationName,
  formatPorts,
  type FlowRow,
  type Language,
  type PortRange,
} from '#shared/catalog/index.ts';
import { transportText } from './overview-text.ts';

/** What of a flow an annotation writes. */
export type WrittenFlow = Pick<FlowRow, 'application' | 'security' | 'transport' | 'ports'>;

/** `SIP/MTLS`: application and security of a flow. */
export function protocolName({ application, security }: WrittenFlow, language: Language): string {
  const name = applicationName(application)[language];
  return security ? `${name}/${security}` : name;
}

/** The ports of some flows by transport, each list from the lowest. */
function portsByTransport(
  flows: readonly WrittenFlow[],
): ReadonlyMap<string, readonly PortRange[]> {
  const lists = new Map<string, readonly PortRange[]>();
  for (const flow of flows) {
    const transport = transportText(flow);
    lists.set(transport, [...(lists.get(transport) ?? []), ...flow.ports]);
  }
  return lists;
}

/**
 * Flows of one protocol in a line, without an arrow: `SIP/MTLS TCP 5061, 5062`, `LDAP TCP/UDP 389, TCP 3268`.
 * Every port of every flow is written out.
 */
export function describeFlows(
  flows: readonly [WrittenFlow, ...WrittenFlow[]],
  language: Language,
): string {
  const lists = [...portsByTransport(flows)].map(([transport, ports]) => {
    const sorted = flows.length > 1 ? [...ports].sort((a, b) => a.from - b.from) : ports;
    return `${transport} ${formatPorts(sorted)}`;
  });
  return `${protocolName(flows[0], language)} ${lists.join(', ')}`;
}

/** Whether two flows name a port of the same transport twice: in one line a reader could not tell whose is whose. */
export function portsOverlap(a: WrittenFlow, b: WrittenFlow): boolean {
  return (
    a.transport.some((transport) => b.transport.includes(transport)) &&
    a.ports.some((one) => b.ports.some(({ from, to }) => one.from <= to && from <= one.to))
  );
}
