import type { IpsecExemption } from '../model/ipsec-exemption.ts';
import type { ListingId } from './listings.ts';
import type { InterfaceId, RoleId } from './roles.ts';

/** A rule whose every reference exists in this catalog: a wrong id does not compile. */
interface CatalogIpsecExemption extends IpsecExemption {
  readonly listings: readonly [ListingId, ListingId];
  readonly ends: readonly [RoleId | InterfaceId, ...(RoleId | InterfaceId)[]];
}

const EDGE_INSIDE = ['edge/internal', 'edge/internal-vip'] as const;
const EDGE_OUTSIDE = ['edge/av', 'edge/av-vip'] as const;

/** Where the Mediation service runs: by itself, on Front End Servers, at branches. */
const MEDIATION = ['mediation', 'front-end', 'branch-appliance'] as const;

const CLIENTS = ['external-client', 'mobile-client', 'internal-client', 'ip-phone'] as const;

const AUDIO_VIDEO = ['tcp', 'udp'] as const;

/** The rules that keep IPsec away from media, in the order in which the pages of both products print them. */
export const ipsecExemptions = {
  'av-edge-inside-inbound': {
    listings: ['sfb2015-server-ports/ipsec/1', 'lync2013-ipsec/ipsec/1'],
    ends: EDGE_INSIDE,
    direction: 'inbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Media that arrives at the A/V Edge service from inside.',
      fr: 'Médias qui arrivent de l’intérieur au service Edge A/V.',
    },
  },
  'av-edge-outside-inbound': {
    listings: ['sfb2015-server-ports/ipsec/2', 'lync2013-ipsec/ipsec/2'],
    ends: EDGE_OUTSIDE,
    direction: 'inbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Media that arrives at the A/V Edge service from outside.',
      fr: 'Médias qui arrivent de l’extérieur au service Edge A/V.',
    },
  },
  'av-edge-inside-outbound': {
    listings: ['sfb2015-server-ports/ipsec/3', 'lync2013-ipsec/ipsec/3'],
    ends: EDGE_INSIDE,
    direction: 'outbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Media that the A/V Edge service sends towards the inside.',
      fr: 'Médias que le service Edge A/V envoie vers l’intérieur.',
    },
  },
  'av-edge-outside-outbound': {
    listings: ['sfb2015-server-ports/ipsec/4', 'lync2013-ipsec/ipsec/4'],
    ends: EDGE_OUTSIDE,
    direction: 'outbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Media that the A/V Edge service sends towards the outside.',
      fr: 'Médias que le service Edge A/V envoie vers l’extérieur.',
    },
  },
  'mediation-inbound': {
    listings: ['sfb2015-server-ports/ipsec/5', 'lync2013-ipsec/ipsec/5'],
    ends: MEDIATION,
    direction: 'inbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Audio that arrives at Mediation Servers, wherever the Mediation service runs.',
      fr: 'Audio qui arrive aux serveurs de médiation, où que s’exécute le service de médiation.',
    },
  },
  'mediation-outbound': {
    listings: ['sfb2015-server-ports/ipsec/6', 'lync2013-ipsec/ipsec/6'],
    ends: MEDIATION,
    direction: 'outbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Audio that Mediation Servers send, wherever the Mediation service runs.',
      fr: 'Audio qu’envoient les serveurs de médiation, où que s’exécute le service de médiation.',
    },
  },
  'conferencing-attendant-inbound': {
    listings: ['sfb2015-server-ports/ipsec/7', 'lync2013-ipsec/ipsec/7'],
    ends: ['front-end'],
    direction: 'inbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Audio of dial-in callers that arrives at the attendant.',
      fr: 'Audio des appelants de la conférence rendez-vous qui arrive à l’Intendant Conférence.',
    },
  },
  'conferencing-attendant-outbound': {
    listings: ['sfb2015-server-ports/ipsec/8', 'lync2013-ipsec/ipsec/8'],
    ends: ['front-end'],
    direction: 'outbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Audio that the attendant sends to dial-in callers.',
      fr: 'Audio que l’Intendant Conférence envoie aux appelants de la conférence rendez-vous.',
    },
  },
  'av-conferencing-inbound': {
    listings: ['sfb2015-server-ports/ipsec/9', 'lync2013-ipsec/ipsec/9'],
    ends: ['front-end'],
    direction: 'inbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Audio and video of conferences that arrive at Front End Servers.',
      fr: 'Audio et vidéo des conférences qui arrivent aux serveurs frontaux.',
    },
  },
  'av-conferencing-outbound': {
    listings: ['sfb2015-server-ports/ipsec/10', 'lync2013-ipsec/ipsec/10'],
    ends: ['front-end'],
    direction: 'outbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Audio and video of conferences that Front End Servers send.',
      fr: 'Audio et vidéo des conférences qu’envoient les serveurs frontaux.',
    },
  },
  'exchange-um-inbound': {
    listings: ['sfb2015-server-ports/ipsec/11', 'lync2013-ipsec/ipsec/11'],
    ends: ['exchange-um'],
    direction: 'inbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Voice that arrives at Exchange Unified Messaging.',
      fr: 'Voix qui arrive à la messagerie unifiée Exchange.',
    },
  },
  'application-sharing-inbound': {
    listings: ['sfb2015-server-ports/ipsec/12', 'lync2013-ipsec/ipsec/12'],
    ends: ['front-end'],
    direction: 'inbound',
    transport: ['tcp'],
    what: {
      en: 'Application sharing of conferences that arrives at Front End Servers.',
      fr: 'Partage d’application des conférences qui arrive aux serveurs frontaux.',
    },
  },
  'application-sharing-outbound': {
    listings: ['sfb2015-server-ports/ipsec/13', 'lync2013-ipsec/ipsec/13'],
    ends: ['front-end'],
    direction: 'outbound',
    transport: ['tcp'],
    what: {
      en: 'Application sharing of conferences that Front End Servers send.',
      fr: 'Partage d’application des conférences qu’envoient les serveurs frontaux.',
    },
  },
  'exchange-um-outbound': {
    listings: ['sfb2015-server-ports/ipsec/14', 'lync2013-ipsec/ipsec/14'],
    ends: ['exchange-um'],
    direction: 'outbound',
    transport: AUDIO_VIDEO,
    what: {
      en: 'Voice that Exchange Unified Messaging sends.',
      fr: 'Voix qu’envoie la messagerie unifiée Exchange.',
    },
  },
  'client-media': {
    listings: ['sfb2015-server-ports/ipsec/15', 'lync2013-ipsec/ipsec/15'],
    ends: CLIENTS,
    direction: 'both',
    transport: ['udp'],
    what: {
      en: 'Media of clients, recognised by the source port range set for them; over UDP only, so media that falls back to TCP stays under IPsec.',
      fr: 'Médias des clients, reconnus à la plage de ports source qui leur est fixée ; en UDP seulement, les médias repliés sur TCP restent donc sous IPsec.',
    },
  },
} as const satisfies Record<string, CatalogIpsecExemption>;

export type IpsecExemptionId = keyof typeof ipsecExemptions;
