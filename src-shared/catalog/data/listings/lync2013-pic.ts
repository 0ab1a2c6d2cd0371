import type { Listing } from '../../model/listing.ts';

/** Port summary - Public instant messaging connectivity in Lync Server 2013. */
export const lync2013Pic = {
  'lync2013-pic/pic/1': {
    from: 'Public IM connectivity partners',
    to: 'Edge Server Access interface',
    service: 'Access Edge service',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    note: {
      en: 'SIP from federated partners and public IM providers.',
      fr: 'SIP des partenaires fédérés et des fournisseurs de messagerie instantanée publique.',
    },
    quirk: {
      en: 'Same row as on the combined federation page.',
      fr: 'Même ligne que sur la page commune de fédération.',
    },
    asPrinted: 'Access/SIP(MTLS)/TCP/5061',
  },
  'lync2013-pic/pic/2': {
    from: 'Edge Server Access interface',
    to: 'Public IM connectivity partners',
    service: 'Access Edge service',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    note: {
      en: 'SIP to federated partners and public IM providers.',
      fr: 'SIP vers les partenaires fédérés et les fournisseurs de messagerie instantanée publique.',
    },
    quirk: {
      en: 'Same row as on the combined federation page.',
      fr: 'Même ligne que sur la page commune de fédération.',
    },
    asPrinted: 'Access/SIP(MTLS)/TCP/5061',
  },
  'lync2013-pic/pic/3': {
    from: 'Clients',
    to: 'Edge Server Access interface',
    service: 'Access Edge service',
    ports: [443],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    note: { en: 'SIP from clients outside.', fr: 'SIP des clients externes.' },
    quirk: {
      en: 'Same row as on the combined federation page.',
      fr: 'Même ligne que sur la page commune de fédération.',
    },
    asPrinted: 'Access/SIP(TLS)/TCP/443',
  },
  'lync2013-pic/pic/4': {
    from: 'Edge Server Access interface',
    to: 'Live Messenger clients',
    service: 'A/V Edge service',
    ports: [{ from: 50000, to: 59999 }],
    transport: ['tcp'],
    application: 'RTP',
    note: {
      en: 'Audio/video with Live Messenger users, where public IM is set up.',
      fr: 'Audio/vidéo avec les utilisateurs de Live Messenger, si la messagerie instantanée publique est en place.',
    },
    quirk: {
      en: 'Likely erratum: media is printed with the Access interface, while the Edge scenario pages say A/V Edge. Live Messenger federation ended on 15 March 2013 (mainland China apart), so this row is history.',
      fr: 'Erreur probable : les médias sont imprimés avec l’interface d’accès, alors que les pages des scénarios Edge disent Edge A/V. La fédération avec Live Messenger a pris fin le 15 mars 2013 (sauf en Chine continentale) ; cette ligne appartient donc au passé.',
    },
    asPrinted: 'A/V/RTP/TCP/50,000-59,999',
  },
  'lync2013-pic/pic/5': {
    from: 'Edge Server Access interface',
    to: 'Live Messenger clients',
    service: 'A/V Edge service',
    ports: [3478],
    transport: ['udp'],
    application: 'STUN/MSTURN',
    note: {
      en: 'Media with Live Messenger users, where public IM is set up.',
      fr: 'Médias avec les utilisateurs de Live Messenger, si la messagerie instantanée publique est en place.',
    },
    quirk: {
      en: 'Likely erratum: media is printed with the Access interface, while the Edge scenario pages say A/V Edge. Live Messenger federation ended on 15 March 2013 (mainland China apart), so this row is history.',
      fr: 'Erreur probable : les médias sont imprimés avec l’interface d’accès, alors que les pages des scénarios Edge disent Edge A/V. La fédération avec Live Messenger a pris fin le 15 mars 2013 (sauf en Chine continentale) ; cette ligne appartient donc au passé.',
    },
    asPrinted: 'A/V/STUN,MSTURN/UDP/3478',
  },
  'lync2013-pic/pic/6': {
    from: 'Live Messenger clients',
    to: 'Edge Server Access interface',
    service: 'A/V Edge service',
    ports: [3478],
    transport: ['udp'],
    application: 'STUN/MSTURN',
    note: {
      en: 'Media with Live Messenger users, where public IM is set up.',
      fr: 'Médias avec les utilisateurs de Live Messenger, si la messagerie instantanée publique est en place.',
    },
    quirk: {
      en: 'Likely erratum: media is printed with the Access interface, while the Edge scenario pages say A/V Edge. Live Messenger federation ended on 15 March 2013 (mainland China apart), so this row is history.',
      fr: 'Erreur probable : les médias sont imprimés avec l’interface d’accès, alors que les pages des scénarios Edge disent Edge A/V. La fédération avec Live Messenger a pris fin le 15 mars 2013 (sauf en Chine continentale) ; cette ligne appartient donc au passé.',
    },
    asPrinted: 'A/V/STUN,MSTURN/UDP/3478',
  },
} as const satisfies Record<string, Listing>;
