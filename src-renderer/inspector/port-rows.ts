import {
  contradictionsOf,
  type ContradictionRow,
  type FlowRow,
  type InterfaceId,
} from '#shared/catalog/index.ts';
import type { Leg, Topology } from '#shared/deployment/topology.ts';

/** The far end of a port row and the link that leads there. */
export interface Peer {
  readonly end: InterfaceId;
  readonly link: string;
}

/** Ports that several peers share, as one row of a table. */
export interface PortRow {
  readonly key: string;
  readonly flow: FlowRow;
  readonly numbers: readonly number[];
  readonly peers: readonly Peer[];
  readonly legs: readonly Leg[];
  /** What pages dispute about any of these flows. */
  readonly contradictions: readonly ContradictionRow[];
}

export interface EndPorts {
  /** What others open towards these interfaces. */
  readonly listens: readonly PortRow[];
  /** What these interfaces open towards others. */
  readonly opens: readonly PortRow[];
  /** Between the machines of one role. */
  readonly inside: readonly PortRow[];
}

interface Found {
  readonly leg: Leg;
  readonly link: string;
  readonly peer: InterfaceId;
}

function toRows(found: readonly Found[], byPeer: boolean): readonly PortRow[] {
  const rows = new Map<string, Found[]>();
  for (const one of found) {
    const { ports, transport, application, security, service } = one.leg.flow;
    const key = JSON.stringify([
      ports,
      transport,
      application,
      security,
      service,
      byPeer && one.peer,
    ]);
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return [...rows].flatMap(([key, [first, ...rest]]): PortRow[] => {
    if (!first) return [];
    const all = [first, ...rest];
    const peers = new Map(all.map(({ peer, link }) => [peer, { end: peer, link }]));
    return [
      {
        key,
        flow: first.leg.flow,
        numbers: [...new Set(all.map(({ leg }) => leg.number))].sort((a, b) => a - b),
        peers: [...peers.values()],
        legs: all.map(({ leg }) => leg),
        contradictions: [...new Set(all.flatMap(({ leg }) => contradictionsOf(leg.flow)))],
      },
    ];
  });
}

const lowestPort = ({ flow }: PortRow): number => Math.min(...flow.ports.map(({ from }) => from));

/** The ports of some interfaces: what they listen on and what they open, lowest port first. */
export function portsOf(topology: Topology, ends: readonly InterfaceId[]): EndPorts {
  const listens: Found[] = [];
  const opens: Found[] = [];
  const inside: Found[] = [];
  for (const { id, kind, legs } of topology.links) {
    for (const leg of legs) {
      const [isFrom, isTo] = [ends.includes(leg.from), ends.includes(leg.to)];
      if (kind === 'within' && isFrom && isTo) inside.push({ leg, link: id, peer: leg.to });
      else if (isTo) listens.push({ leg, link: id, peer: leg.from });
      else if (isFrom) opens.push({ leg, link: id, peer: leg.to });
    }
  }
  const sorted = (found: readonly Found[], byPeer: boolean): readonly PortRow[] =>
    [...toRows(found, byPeer)].sort((a, b) => lowestPort(a) - lowestPort(b));
  return {
    listens: sorted(listens, false),
    opens: sorted(opens, false),
    inside: sorted(inside, true),
  };
}
