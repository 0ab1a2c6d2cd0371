import {
  roles,
  type InterfaceId,
  type ListingId,
  type ListingRow,
  type PortRange,
  type RoleId,
  type ZoneId,
} from '#shared/catalog/index.ts';

/** The senders and receivers that a row admits; `null`: anybody. */
export interface Ends {
  readonly from: readonly InterfaceId[] | null;
  readonly to: readonly InterfaceId[] | null;
}

/** What a row of a page asks for: some ports, between any of some pairs of ends. */
export interface PrintedFlow {
  readonly ends: readonly Ends[];
  readonly ports: readonly PortRange[];
}

/** Interfaces, whole roles, and whole zones. */
type Reading = readonly (InterfaceId | RoleId | ZoneId)[];

const FRONT_ENDS = ['front-end', 'front-end-balancer'] as const;
const DIRECTORS = ['director', 'director-balancer'] as const;
const INSIDE = ['internal', 'branch'] as const;
const OUTSIDE = ['internet'] as const;

/** What the pages call the ends of their rows, in tables that name sender and receiver. */
const ENDS: Readonly<Record<string, Reading>> = {
  'Access Edge service': ['edge/access'],
  'Access Edge service (private IP behind NAT, or public IP)': ['edge/access'],
  'Access Edge service interface IP': ['edge/xmpp', 'edge/access', 'edge/access-vip'],
  'Access Edge service public IP': ['edge/access'],
  'Access Edge service public VIP': ['edge/access-vip'],
  'A/V Edge service': ['edge/av'],
  'A/V Edge service (private IP behind NAT, or public IP)': ['edge/av'],
  'A/V Edge service IP': ['edge/av'],
  'A/V Edge service interface': ['edge/av'],
  'A/V Edge service public IP': ['edge/av'],
  'A/V Edge service public VIP': ['edge/av-vip'],
  Clients: ['external-client'],
  Director: DIRECTORS,
  'Director hardware load balancer VIP': ['director-balancer'],
  'Director web services': ['director'],
  'Domain controller': ['directory'],
  'Domain member': INSIDE,
  'Edge Server Access interface': ['edge/access', 'edge/av'],
  'Edge Server internal VIP': ['edge/internal-vip'],
  'Edge Server internal interface': ['edge/internal'],
  'Edge Server internal interface (each)': ['edge/internal'],
  'Edge Server or Edge pool internal interface': ['edge/internal'],
  'Federated partner': ['federated-partner', 'public-im', 'online-service'],
  'Front End Server or Front End pool': FRONT_ENDS,
  'Front End Server or Front End pool VIP running the XMPP Gateway': FRONT_ENDS,
  'Front End Server or Front End pool running the XMPP Gateway': FRONT_ENDS,
  'Front End Server, Front End pool, Director or Director pool': [...FRONT_ENDS, ...DIRECTORS],
  'Front End Server, Front End pool, Director, Director pool or Office Web Apps Server': [
    ...FRONT_ENDS,
    ...DIRECTORS,
    'office-web-apps',
  ],
  'Front End pool': FRONT_ENDS,
  'Internal clients': ['internal-client', 'ip-phone'],
  'Live Messenger clients': ['public-im'],
  'Office Web Apps Server': ['office-web-apps'],
  'Public IM connectivity partners': ['public-im'],
  'Reverse proxy internal interface': ['reverse-proxy/internal'],
  'Reverse proxy listener': ['reverse-proxy/external'],
  'SQL Server Back End Server': ['back-end'],
  'Web Conferencing Edge service': ['edge/web-conferencing'],
  'Web Conferencing Edge service (private IP behind NAT, or public IP)': ['edge/web-conferencing'],
  'Web Conferencing Edge service public IP': ['edge/web-conferencing'],
  'Web Conferencing Edge service public VIP': ['edge/web-conferencing-vip'],
  'XMPP Proxy service (on the Access Edge address)': ['edge/xmpp', 'edge/access-vip'],
};

/**
 * `Any` stands on the far side of whatever the row is about. Where a cell adds who may take the place of Any, the
 * row still admits all.
 */
const INSIDE_NEIGHBOURS = /internal|Director/u;

/** The Skype for Business page prints plain interfaces in the tables of its virtual addresses: a slip that it has a quirk for. */
const SLIPPED: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  'sfb2015-edge-environment/hlb-external': {
    'Access Edge service (private IP behind NAT, or public IP)': ['edge/access-vip'],
    'Web Conferencing Edge service (private IP behind NAT, or public IP)': [
      'edge/web-conferencing-vip',
    ],
    'A/V Edge service (private IP behind NAT, or public IP)': ['edge/av-vip'],
  },
  'sfb2015-edge-environment/hlb-internal': {
    'Edge Server internal interface': ['edge/internal-vip'],
  },
};

/** Whose ports a row is about, in tables by role. */
const ROLES: Readonly<Record<string, Reading>> = {
  'All Servers': [...FRONT_ENDS, ...DIRECTORS, 'mediation', 'persistent-chat'],
  'All internal servers': [...FRONT_ENDS, 'mediation'],
  'Client Access server': ['exchange-um'],
  'Director load balancer': ['director-balancer'],
  Directors: ['director'],
  'Front End Server load balancer': ['front-end-balancer'],
  'Front End Server load balancer (if the pool also runs Mediation Server)': ['front-end-balancer'],
  'Front End Servers': ['front-end'],
  'Front End Servers that also run a Collocated Mediation Server': ['front-end'],
  'Front End Servers where the Central Management store resides': ['front-end'],
  'Mailbox server': ['exchange-um'],
  'Mediation Server load balancer': ['mediation-balancer'],
  'Mediation Servers': ['mediation'],
  'Office Web Apps Servers': ['office-web-apps'],
  'Persistent Chat Front End Server': ['persistent-chat'],
  'SQL Server Back End Server': ['back-end'],
};
const CLIENTS: Reading = ['external-client', 'internal-client', 'ip-phone', 'mobile-client'];
const PHONES: Reading = ['ip-phone'];

const GATEWAYS: Reading = ['pstn-gateway'];
const REPLICAS: Reading = [
  'director',
  'mediation',
  'persistent-chat',
  'branch-appliance',
  'front-end',
  'edge/internal',
];

/** Rows of tables by role whose role sends, and to whom: their remark, not their columns, says so. */
const RECEIVERS: Readonly<Partial<Record<ListingId, Reading>>> = {
  'sfb2015-server-ports/server-ports/25': GATEWAYS,
  'sfb2015-server-ports/server-ports/26': GATEWAYS,
  'sfb2015-server-ports/server-ports/32': ['emergency-gateway'],
  'sfb2015-server-ports/server-ports/37': REPLICAS,
  'lync2013-internal-servers/server-ports/25': GATEWAYS,
  'lync2013-internal-servers/server-ports/26': GATEWAYS,
  'lync2013-internal-servers/server-ports/32': ['emergency-gateway'],
  'lync2013-internal-servers/server-ports/37': REPLICAS,
  'sfb-server-ports-2020/server-ports-added/1': ['file-share'],
};

function interfacesOf(reading: Reading): readonly InterfaceId[] {
  return (Object.keys(roles) as RoleId[]).flatMap((role) =>
    Object.keys(roles[role].interfaces)
      .map((key) => `${role}/${key}` as InterfaceId)
      .filter((id) =>
        reading.some((part) => part === id || part === role || part === roles[role].zone),
      ),
  );
}

function readTerm(listing: ListingRow, term: string, other: string): Reading {
  if (term.startsWith('Any')) return INSIDE_NEIGHBOURS.test(other) ? INSIDE : OUTSIDE;
  const reading = SLIPPED[`${listing.source}/${listing.table}`]?.[term] ?? ENDS[term];
  if (!reading) throw new Error(`No reading of “${term}” in ${listing.id}.`);
  return reading;
}

const between = (from: Reading | null, to: Reading | null): Ends => ({
  from: from && interfacesOf(from),
  to: to && interfacesOf(to),
});

/** The monitor tables give a virtual port, the port it goes on to, and the port that tells whether a server lives. */
function readMonitorRow({ ports, nodePorts, monitorPorts }: ListingRow): readonly PrintedFlow[] {
  const onwards = between(['front-end-balancer'], ['front-end']);
  return [
    { ends: [between(null, ['front-end-balancer'])], ports },
    { ends: [onwards], ports: nodePorts },
    { ends: [onwards], ports: monitorPorts },
  ];
}

/** The hybrid table has columns for neither end; its remarks say which way a row goes. */
const EDGE: Reading = ['edge'];
const ONLINE: Reading = ['online-service'];
const HYBRID: readonly (readonly Ends[])[] = [
  [between(ONLINE, ['adfs-proxy'])],
  [between(['directory-sync'], ONLINE)],
  [between(ONLINE, EDGE), between(EDGE, ONLINE)],
  [between(ONLINE, EDGE), between(EDGE, ONLINE)],
  [between(ONLINE, EDGE), between(EDGE, ONLINE)],
  [between(ONLINE, EDGE), between(EDGE, ONLINE)],
  [between(EDGE, ONLINE)],
];

/** Media ranges are opened at the client; what else clients need, they open themselves, files among one another. */
function readClientRow({ ports }: ListingRow): readonly Ends[] {
  return ports[0]?.from === 1024
    ? [between(null, CLIENTS)]
    : [between(CLIENTS, ['edge', ...FRONT_ENDS, 'dhcp', 'internal-client'])];
}

function readEnds(listing: ListingRow): readonly Ends[] {
  const { id, role, from, to } = listing;
  if (from !== null && to !== null) {
    return [between(readTerm(listing, from, to), readTerm(listing, to, from))];
  }
  if (listing.table === 'hybrid') return HYBRID[listing.row - 1] ?? [];
  if (role === 'Clients') return readClientRow(listing);
  if (role?.startsWith('IP phones')) return [between(PHONES, ['dhcp'])];
  const reading = role === null ? undefined : ROLES[role];
  if (!reading) throw new Error(`No reading of “${String(role)}” in ${id}.`);
  const receivers = RECEIVERS[id];
  return [receivers ? between(reading, receivers) : between(null, reading)];
}

/** What a row asks for, as its columns name it. Throws for words that have no reading. */
export function readRow(listing: ListingRow): readonly PrintedFlow[] {
  if (listing.table.startsWith('hlb-monitor')) return readMonitorRow(listing);
  return [{ ends: readEnds(listing), ports: listing.ports }];
}
