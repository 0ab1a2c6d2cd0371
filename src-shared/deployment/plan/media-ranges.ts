import type { FactRow, FlowId, FlowRow, PortRange, Text } from '#shared/catalog/index.ts';
import type { Scenario } from '../scenario.ts';

/** The media port ranges that an installation can move, in the order screens list them. */
export const MEDIA_IDS = [
  'client-media',
  'client-audio',
  'client-video',
  'client-sharing',
  'client-files',
  'server-audio',
  'server-video',
  'server-sharing',
  'mediation-audio',
  'edge',
] as const;
export type MediaId = (typeof MEDIA_IDS)[number];

/** Whether a range is one of clients, which a switch puts in force. */
export function isClientMedia(id: MediaId): boolean {
  return id.startsWith('client-');
}

/** Where a range is set: `Set-` before the noun makes the cmdlet. */
export interface MediaSetting {
  readonly noun: string;
  /** The parameter that holds the first port. */
  readonly start: string;
  /** The parameter that holds how many ports follow from the first, itself counted. */
  readonly count: string;
}

/** A media port range that an installation can move. */
export interface MediaRange {
  readonly name: Text;
  readonly settings: readonly [MediaSetting, ...MediaSetting[]];
  /** What the port tables print, in force as long as nobody moves it. */
  readonly documented: PortRange;
  readonly facts: readonly FactRow['id'][];
}

/** As long as the range switch of clients is off. */
const ANY_CLIENT_PORT: PortRange = { from: 1024, to: 65535 };
const AUDIO: PortRange = { from: 49152, to: 57500 };

/** What the product has stored for each kind of client media: with the switch on, it holds where nothing else is set. */
export const STORED_CLIENT_RANGE: PortRange = { from: 5350, to: 5389 };

const CLIENT_FACTS: MediaRange['facts'] = ['sfb2015-server-ports/6', 'sfb2015-qos-clients/1'];
const SERVER_FACTS: MediaRange['facts'] = ['sfb2015-qos-servers/1'];

function clientRange(name: Text, kind: string): MediaRange {
  return {
    name,
    settings: [
      {
        noun: 'CsConferencingConfiguration',
        start: `Client${kind}Port`,
        count: `Client${kind}PortRange`,
      },
    ],
    documented: ANY_CLIENT_PORT,
    facts: CLIENT_FACTS,
  };
}

function serverSetting(noun: string, kind: string): MediaSetting {
  return { noun, start: `${kind}PortStart`, count: `${kind}PortCount` };
}

export const mediaRanges: Readonly<Record<MediaId, MediaRange>> = {
  'client-media': clientRange(
    { en: 'Client media without a range of its own', fr: 'Médias des clients sans plage propre' },
    'Media',
  ),
  'client-audio': clientRange({ en: 'Client audio', fr: 'Audio des clients' }, 'Audio'),
  'client-video': clientRange({ en: 'Client video', fr: 'Vidéo des clients' }, 'Video'),
  'client-sharing': clientRange(
    { en: 'Client application sharing', fr: 'Partage d’application des clients' },
    'AppSharing',
  ),
  'client-files': clientRange(
    { en: 'Client file transfer', fr: 'Transfert de fichiers des clients' },
    'FileTransfer',
  ),
  'server-audio': {
    name: {
      en: 'Audio of conferences and voice applications',
      fr: 'Audio des conférences et des applications vocales',
    },
    // The A/V service and the applications that answer calls have a range each; guides set both alike.
    settings: [
      serverSetting('CsConferenceServer', 'Audio'),
      serverSetting('CsApplicationServer', 'Audio'),
    ],
    documented: AUDIO,
    facts: SERVER_FACTS,
  },
  'server-video': {
    name: { en: 'Video of conferences', fr: 'Vidéo des conférences' },
    settings: [serverSetting('CsConferenceServer', 'Video')],
    documented: { from: 57501, to: 65535 },
    facts: SERVER_FACTS,
  },
  'server-sharing': {
    name: {
      en: 'Application sharing of conferences',
      fr: 'Partage d’application des conférences',
    },
    settings: [
      serverSetting('CsConferenceServer', 'AppSharing'),
      serverSetting('CsApplicationServer', 'AppSharing'),
    ],
    documented: { from: 49152, to: 65535 },
    facts: ['sfb2015-qos-servers/1', 'sfb2015-qos-servers/2'],
  },
  'mediation-audio': {
    name: { en: 'Audio of the Mediation service', fr: 'Audio du service de médiation' },
    settings: [serverSetting('CsMediationServer', 'Audio')],
    documented: AUDIO,
    facts: SERVER_FACTS,
  },
  edge: {
    name: { en: 'Media of the A/V Edge service', fr: 'Médias du service Edge A/V' },
    settings: [serverSetting('CsEdgeServer', 'MediaCommunication')],
    documented: { from: 50000, to: 59999 },
    facts: ['sfb2015-qos-edge/1'],
  },
};

/** The media that arrive at the ports of each flow. */
const RECEIVED: Readonly<Partial<Record<FlowId, readonly [MediaId, ...MediaId[]]>>> = {
  'federated-partner-to-edge-rtp': ['edge'],

  'internal-client-to-front-end-audio': ['server-audio'],
  'ip-phone-to-front-end-audio': ['server-audio'],
  'mediation-to-front-end-audio': ['server-audio'],
  'branch-appliance-to-front-end-audio': ['server-audio'],
  'video-interop-to-front-end-audio': ['server-audio'],
  'internal-client-to-front-end-video': ['server-video'],
  'video-interop-to-front-end-video': ['server-video'],
  'internal-client-to-front-end-sharing': ['server-sharing'],

  'pstn-gateway-to-front-end-audio': ['mediation-audio'],
  'exchange-um-to-front-end-audio': ['mediation-audio'],
  'internal-client-to-mediation-audio': ['mediation-audio'],
  'ip-phone-to-mediation-audio': ['mediation-audio'],
  'pstn-gateway-to-mediation-audio': ['mediation-audio'],
  'front-end-to-mediation-audio': ['mediation-audio'],
  'exchange-um-to-mediation-audio': ['mediation-audio'],
  // A branch server or appliance runs the product's own Mediation service, set by the same cmdlet.
  'front-end-to-branch-appliance-audio': ['mediation-audio'],
  'internal-client-to-branch-appliance-audio': ['mediation-audio'],
  'ip-phone-to-branch-appliance-audio': ['mediation-audio'],
  'exchange-um-to-branch-appliance-audio': ['mediation-audio'],
  'branch-gateway-to-branch-appliance-audio': ['mediation-audio'],

  'front-end-to-internal-client-audio-video': ['client-audio', 'client-video'],
  'internal-client-to-internal-client-audio-video': ['client-audio', 'client-video'],
  'front-end-to-internal-client-sharing': ['client-sharing'],
  'internal-client-to-internal-client-sharing': ['client-sharing'],
  'internal-client-to-internal-client-files': ['client-files'],
  'ip-phone-to-internal-client-audio': ['client-audio'],
  'mediation-to-internal-client-audio': ['client-audio'],
  'exchange-um-to-internal-client-audio': ['client-audio'],
  'branch-appliance-to-internal-client-audio': ['client-audio'],
  // Phones take the clients' range: they receive it when they sign in, as clients do.
  'front-end-to-ip-phone-audio': ['client-audio'],
  'internal-client-to-ip-phone-audio': ['client-audio'],
  'ip-phone-to-ip-phone-audio': ['client-audio'],
  'mediation-to-ip-phone-audio': ['client-audio'],
  'exchange-um-to-ip-phone-audio': ['client-audio'],
  'branch-appliance-to-ip-phone-audio': ['client-audio'],
};

/** Flows of users to a pool whose one row covers conferences and a collocated Mediation service alike. */
const SHARED_WITH_MEDIATION: ReadonlySet<FlowId> = new Set([
  'internal-client-to-front-end-audio',
  'ip-phone-to-front-end-audio',
]);

/** The media ranges that are the receiving ports of a flow in a scenario; several where one row covers several. */
export function receivedMedia(
  { id }: Pick<FlowRow, 'id'>,
  { mediation, features }: Pick<Scenario, 'mediation' | 'features'>,
): readonly MediaId[] {
  const media = RECEIVED[id] ?? [];
  const collocated = mediation === 'collocated' && features.includes('enterprise-voice');
  return collocated && SHARED_WITH_MEDIATION.has(id) ? [...media, 'mediation-audio'] : media;
}

/** The media range that is the sending ports of a flow; `null` for none. Only the Edge sends from a documented one. */
export function sentMedia({ id }: Pick<FlowRow, 'id'>): MediaId | null {
  return id === 'edge-to-federated-partner-stun-tcp' || id === 'edge-to-online-service-stun-tcp'
    ? 'edge'
    : null;
}

/**
 * The ports of a block that starts at `start` and counts `count`, the way the product's settings write a range. Ends
 * with the last port there is: a firewall refuses a rule that goes beyond, and a check tells of the block.
 */
export function blockRange({
  start,
  count,
}: {
  readonly start: number;
  readonly count: number;
}): PortRange {
  return { from: start, to: Math.min(start + count - 1, 65535) };
}

/** The block that has exactly the ports of a range. */
export function rangeBlock({ from, to }: PortRange): {
  readonly start: number;
  readonly count: number;
} {
  return { start: from, count: to - from + 1 };
}
