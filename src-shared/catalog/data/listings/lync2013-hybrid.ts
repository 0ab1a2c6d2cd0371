import type { Listing } from '../../model/listing.ts';

/** Planning for Lync Server 2013 hybrid deployments. */
export const lync2013Hybrid = {
  'lync2013-hybrid/hybrid/1': {
    service: 'Hybrid with Lync Online',
    ports: [443],
    transport: ['tcp'],
    note: {
      en: 'Inbound, for directory federation, portals, Outlook Web App and client traffic with Lync Online.',
      fr: 'Entrant, pour la fédération d’annuaire, les portails, Outlook Web App et le trafic des clients avec Lync Online.',
    },
    asPrinted: 'TCP 443',
  },
  'lync2013-hybrid/hybrid/2': {
    service: 'Hybrid with Lync Online',
    ports: [80, 443],
    transport: ['tcp'],
    note: {
      en: 'Inbound, for the directory synchronisation tool.',
      fr: 'Entrant, pour l’outil de synchronisation d’annuaire.',
    },
    quirk: {
      en: 'Printed as inbound although a synchronisation tool calls out.',
      fr: 'Imprimé comme entrant, alors qu’un outil de synchronisation appelle vers l’extérieur.',
    },
    asPrinted: 'TCP 80 and 443',
  },
  'lync2013-hybrid/hybrid/3': {
    service: 'Hybrid with Lync Online',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    note: { en: 'Both ways on the Edge Server.', fr: 'Dans les deux sens, sur le serveur Edge.' },
    asPrinted: 'TCP 5061',
    inferred: ['application'],
  },
  'lync2013-hybrid/hybrid/4': {
    service: 'Hybrid with Lync Online',
    ports: [443],
    transport: ['tcp'],
    application: 'PSOM',
    security: 'TLS',
    note: { en: 'Both ways, data sharing.', fr: 'Dans les deux sens, partage de données.' },
    asPrinted: 'PSOM/TLS 443',
    inferred: ['transport'],
  },
  'lync2013-hybrid/hybrid/5': {
    service: 'Hybrid with Lync Online',
    ports: [443],
    transport: ['tcp'],
    application: 'STUN/MSTURN',
    note: {
      en: 'Both ways; audio, video and application sharing.',
      fr: 'Dans les deux sens ; audio, vidéo et partage d’application.',
    },
    asPrinted: 'STUN/TCP 443',
  },
  'lync2013-hybrid/hybrid/6': {
    service: 'Hybrid with Lync Online',
    ports: [3478],
    transport: ['udp'],
    application: 'STUN/MSTURN',
    note: { en: 'Both ways; audio and video.', fr: 'Dans les deux sens ; audio et vidéo.' },
    asPrinted: 'STUN/UDP 3478',
  },
  'lync2013-hybrid/hybrid/7': {
    service: 'Hybrid with Lync Online',
    ports: [{ from: 50000, to: 59999 }],
    transport: ['tcp'],
    application: 'RTP',
    note: { en: 'Outbound; audio and video.', fr: 'Sortant ; audio et vidéo.' },
    asPrinted: 'RTP/TCP 50000-59999',
  },
} as const satisfies Record<string, Listing>;
