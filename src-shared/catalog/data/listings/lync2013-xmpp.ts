import type { Listing } from '../../model/listing.ts';

/** Port summary - Extensible messaging and presence protocol (XMPP) federation in Lync Server 2013. */
export const lync2013Xmpp = {
  'lync2013-xmpp/xmpp/1': {
    from: 'Any',
    to: 'Access Edge service interface IP',
    service: 'XMPP Proxy service',
    ports: [5269],
    transport: ['tcp'],
    application: 'XMPP',
    note: {
      en: 'XMPP partners reach the XMPP proxy on the Edge.',
      fr: 'Les partenaires XMPP joignent le proxy XMPP du serveur Edge.',
    },
    quirk: {
      en: 'Same row as on the combined federation page.',
      fr: 'Même ligne que sur la page commune de fédération.',
    },
    asPrinted: 'XMPP/TCP/5269',
  },
  'lync2013-xmpp/xmpp/2': {
    from: 'Access Edge service interface IP',
    to: 'Any',
    service: 'XMPP Proxy service',
    ports: [5269],
    transport: ['tcp'],
    application: 'XMPP',
    note: {
      en: 'XMPP proxy on the Edge reaches partner domains.',
      fr: 'Le proxy XMPP du serveur Edge joint les domaines partenaires.',
    },
    quirk: {
      en: 'Same row as on the combined federation page.',
      fr: 'Même ligne que sur la page commune de fédération.',
    },
    asPrinted: 'XMPP/TCP/5269',
  },
  'lync2013-xmpp/xmpp/3': {
    from: 'Any',
    to: 'Edge Server internal interface',
    service: 'XMPP Gateway service',
    ports: [23456],
    transport: ['tcp'],
    application: 'XMPP',
    security: 'MTLS',
    note: {
      en: 'XMPP gateway (Front End side) sends to the Edge.',
      fr: 'La passerelle XMPP (côté serveur frontal) envoie vers le serveur Edge.',
    },
    quirk: {
      en: 'TCP is missing from the first cell; all scenario pages print it.',
      fr: 'TCP manque dans la première cellule ; toutes les pages des scénarios l’impriment.',
    },
    asPrinted: 'XMPP/MTLS/23456',
    inferred: ['transport'],
  },
} as const satisfies Record<string, Listing>;
