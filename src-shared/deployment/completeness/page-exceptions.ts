import type { FlowId, ListingId, RoleId } from '#shared/catalog/index.ts';

/** Why a preset and its pages differ in some rows or flows. */
export interface PageException {
  /** Ids of presets; every one of them needs it. */
  readonly presets: readonly [string, ...string[]];
  readonly reason: string;
  /** Rows that no flow of the preset meets. */
  readonly rows?: readonly ListingId[];
  /** Flows that no row of the pages admits. */
  readonly flows?: readonly FlowId[];
  /** The same for every flow at these roles, which a preset of their own compares with their pages. */
  readonly flowsOf?: readonly RoleId[];
}

const EDGE_2013 = [
  'lync-2013/edge-single-public',
  'lync-2013/edge-single-nat',
  'lync-2013/edge-scaled-dns-public',
  'lync-2013/edge-scaled-dns-nat',
  'lync-2013/edge-scaled-hlb',
] as const;
const EDGE_2015_PLAIN = [
  'sfb-2015/edge-single-public',
  'sfb-2015/edge-single-nat',
  'sfb-2015/edge-scaled-dns-public',
  'sfb-2015/edge-scaled-dns-nat',
] as const;
const EDGE_2015 = [...EDGE_2015_PLAIN, 'sfb-2015/edge-scaled-hlb'] as const;
const EDGE_SINGLE = [
  'lync-2013/edge-single-public',
  'lync-2013/edge-single-nat',
  'sfb-2015/edge-single-public',
  'sfb-2015/edge-single-nat',
] as const;
const EDGE_POOLS = [
  'lync-2013/edge-scaled-dns-public',
  'lync-2013/edge-scaled-dns-nat',
  'lync-2013/edge-scaled-hlb',
  'sfb-2015/edge-scaled-dns-public',
  'sfb-2015/edge-scaled-dns-nat',
  'sfb-2015/edge-scaled-hlb',
] as const;
const INTERNAL_2013 = ['lync-2013/internal-servers', 'lync-2013/internal-servers-hlb'] as const;
const INTERNAL_2015 = ['sfb-2015/server-ports', 'sfb-2015/server-ports-hlb'] as const;
const INTERNAL = [...INTERNAL_2013, ...INTERNAL_2015] as const;
const DIRECTORS = [
  'lync-2013/director-single',
  'lync-2013/director-hlb',
  'lync-2013/director-dns-hlb',
] as const;

/** Every difference between a preset and its pages that is meant to be there. */
export const pageExceptions: readonly PageException[] = [
  {
    presets: [...EDGE_2013, ...EDGE_2015],
    reason: 'Name resolution inside is in the figure of the hardware page alone.',
    flows: ['edge-to-directory-dns'],
  },
  {
    presets: EDGE_SINGLE,
    reason:
      'Media between the Edge Servers of one organisation is in the remark of the 3478 row, whose other end is outside.',
    flows: ['edge-to-edge-stun-udp'],
  },
  {
    presets: EDGE_POOLS,
    reason:
      'Media between the Edge Servers of one pool is in the remark of the 3478 row, whose other end is outside.',
    flows: ['edge-to-edge-stun-udp-pool'],
  },
  {
    presets: ['lync-2013/edge-single-public'],
    reason:
      'The row prints the Access Edge as the sender of relayed media: a slip, as all sibling pages have the A/V Edge.',
    rows: ['lync2013-edge-single-public/edge-external/9'],
    flows: ['edge-to-federated-partner-rtp-tcp'],
  },
  {
    presets: EDGE_2015_PLAIN,
    reason:
      'The page prints outbound XMPP in its table of virtual addresses alone, and the proxy sends in every layout: both readings are a contradiction of the catalog.',
    flows: ['edge-to-xmpp-partner'],
  },
  {
    presets: EDGE_2015,
    reason: 'The search for Skype users is on a page of its own.',
    flows: ['edge-to-skype-directory'],
  },
  {
    presets: [...INTERNAL, ...DIRECTORS],
    reason:
      'Domain controllers and name servers are on no page of the product: the catalog takes them from the page about Windows domains.',
    flowsOf: ['directory'],
  },
  {
    presets: [...INTERNAL, ...DIRECTORS],
    reason:
      'The pages of internal servers and Directors leave the ports of the Edge Server to the Edge pages.',
    flowsOf: ['edge'],
  },
  {
    presets: INTERNAL,
    reason:
      'The page has no row for what stands behind and beside the pool (SQL, voice mail); other pages give these ports.',
    flowsOf: ['back-end', 'exchange-um'],
  },
  {
    presets: INTERNAL_2013,
    reason: 'Only the later page for Skype for Business has a row for the file share.',
    flows: ['front-end-to-file-share'],
  },
  {
    presets: INTERNAL,
    reason:
      'The logging agent listens on every server, and Persistent Chat Servers talk among themselves: the role table has neither row, other pages do.',
    flows: [
      'front-end-to-director-logging',
      'front-end-to-persistent-chat-logging',
      'persistent-chat-to-persistent-chat-peering',
    ],
  },
  {
    presets: INTERNAL,
    reason:
      'The role table has rows for what a role listens on, and none for a branch appliance or a gateway: what goes there is our reading of the rows of Front End and Mediation Servers and of the pages that define gateways.',
    flows: [
      'front-end-to-branch-appliance-sip',
      'front-end-to-branch-appliance-audio',
      'front-end-to-branch-appliance-logging',
      'internal-client-to-branch-appliance-sip',
      'internal-client-to-branch-appliance-audio',
      'ip-phone-to-branch-appliance-sip',
      'ip-phone-to-branch-appliance-audio',
      'mediation-to-pstn-gateway-5067',
      'mediation-to-pstn-gateway-5066',
      'mediation-to-pstn-gateway-audio',
    ],
  },
  {
    presets: [...INTERNAL, ...DIRECTORS],
    reason:
      'The row for trusted applications names the server that listens; the way back to the application is our reading of its remark about static routes.',
    flows: ['director-to-trusted-application'],
  },
  {
    presets: INTERNAL,
    reason: 'The same for Front End Servers.',
    flows: ['front-end-to-trusted-application'],
  },
  {
    presets: INTERNAL,
    reason:
      'The tables of load balancer ports leave out 80 and 8080 for the Director load balancer; the Director pages print both.',
    flows: [
      'reverse-proxy-to-director-http',
      'director-to-director-http',
      'internal-client-to-director-http',
    ],
  },
  {
    presets: INTERNAL_2013,
    reason:
      'The local replica of the configuration is asked on the server itself: no firewall between machines sees it. The second row repeats the first.',
    rows: ['lync2013-internal-servers/server-ports/1', 'lync2013-internal-servers/server-ports/38'],
  },
  {
    presets: INTERNAL_2015,
    reason:
      'The local replica of the configuration is asked on the server itself: no firewall between machines sees it. The second row repeats the first.',
    rows: ['sfb2015-server-ports/server-ports/1', 'sfb2015-server-ports/server-ports/38'],
  },
  {
    presets: INTERNAL_2013,
    reason: 'The page lists both places for Mediation; the preset has the stand-alone one.',
    rows: [
      'lync2013-internal-servers/server-ports/22',
      'lync2013-internal-servers/server-ports/23',
      'lync2013-internal-servers/server-ports/24',
      'lync2013-internal-servers/server-ports/25',
      'lync2013-internal-servers/server-ports/26',
    ],
  },
  {
    presets: INTERNAL_2015,
    reason: 'The page lists both places for Mediation; the preset has the stand-alone one.',
    rows: [
      'sfb2015-server-ports/server-ports/22',
      'sfb2015-server-ports/server-ports/23',
      'sfb2015-server-ports/server-ports/24',
      'sfb2015-server-ports/server-ports/25',
      'sfb2015-server-ports/server-ports/26',
    ],
  },
  {
    presets: ['lync-2013/internal-servers-hlb'],
    reason: 'The row is for a pool that also runs Mediation; the preset has it stand-alone.',
    rows: ['lync2013-internal-servers/hlb-only/16'],
  },
  {
    presets: ['sfb-2015/server-ports-hlb'],
    reason: 'The row is for a pool that also runs Mediation; the preset has it stand-alone.',
    rows: ['sfb2015-server-ports/hlb-only/16'],
  },
  {
    presets: INTERNAL_2013,
    reason: 'Of the two DHCP ports the server listens on 67; 68 is where its answer arrives.',
    rows: ['lync2013-internal-servers/client-ports/1', 'lync2013-internal-servers/client-ports/12'],
  },
  {
    presets: INTERNAL_2015,
    reason: 'Of the two DHCP ports the server listens on 67; 68 is where its answer arrives.',
    rows: ['sfb2015-server-ports/client-ports/1', 'sfb2015-server-ports/client-ports/12'],
  },
  {
    presets: ['lync-2013/director-single'],
    reason:
      'The page prints the Edge Server as the receiver of logging commands: a slip, as both sibling pages have the Director.',
    rows: [
      'lync2013-director-single/director/7',
      'lync2013-director-single/director/8',
      'lync2013-director-single/director/9',
    ],
    flows: ['front-end-to-director-logging'],
  },
  {
    presets: DIRECTORS,
    reason:
      'The Director pages list what is special to Directors; SIP, conference control, replication and the clients inside are on the page of internal servers.',
    flows: [
      'front-end-to-director-sip',
      'front-end-to-director-https',
      'front-end-to-director-smb',
      'director-to-front-end-sip',
      'trusted-application-to-director-sip',
      'internal-client-to-director-sip',
      'ip-phone-to-director-sip',
    ],
  },
  {
    presets: ['lync-2013/director-hlb', 'lync-2013/director-dns-hlb'],
    reason:
      'Directors of a pool ask the web components of their own pool: on the page of internal servers.',
    flows: ['director-to-director-https', 'director-to-director-http'],
  },
  {
    presets: ['lync-2013/federation-pic-xmpp'],
    reason:
      'The federation table prints 5061 outbound only, while the text of the page wants it both ways: a contradiction of the catalog.',
    flows: ['federated-partner-to-edge-sip'],
  },
  {
    presets: ['lync-2013/sql-firewall'],
    reason: 'The page names the Front End pool; Persistent Chat keeps its database there as well.',
    flows: ['persistent-chat-to-back-end-sql'],
  },
  {
    presets: ['lync-2013/hlb-requirements', 'sfb-2015/load-balancing'],
    reason:
      'The table has 443 and 80 on the outside virtual address; the reverse proxy and its own page use 4443 and 8080 there: a contradiction of the catalog. The rest of what arrives on these two ports follows from it.',
    flows: [
      'reverse-proxy-to-front-end-https',
      'reverse-proxy-to-front-end-http',
      'front-end-to-front-end-autodiscover',
      'internal-client-to-front-end-root-certificate',
      'ip-phone-to-front-end-root-certificate',
    ],
  },
  {
    presets: ['lync-2013/um-ports', 'sfb-2015/um-ports'],
    reason:
      'The page lists a clear and a secured port for each service; Front End Servers use the secured one.',
    rows: ['exchange2013-um-ports/um-listening/1', 'exchange2013-um-ports/um-listening/2'],
  },
  {
    presets: ['lync-2013/um-ports', 'sfb-2015/um-ports'],
    reason:
      'The page has what Exchange listens on; what it opens itself is our reading of pages of the product.',
    flows: [
      'exchange-um-to-edge-stun-udp',
      'exchange-um-to-edge-stun-tcp',
      'exchange-um-to-front-end-sip',
      'exchange-um-to-mediation-audio',
      'exchange-um-to-branch-appliance-audio',
      'exchange-um-to-internal-client-audio',
      'exchange-um-to-ip-phone-audio',
    ],
  },
  {
    presets: ['lync-2013/ad-firewall', 'sfb-2015/ad-firewall'],
    reason: 'The Edge Server asks inside name servers without being a member of the domain.',
    flowsOf: ['edge'],
  },
];
