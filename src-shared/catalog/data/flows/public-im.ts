import type { CatalogFlow } from '../catalog-flow.ts';

export const publicImFlows = {
  'edge-to-public-im-sip': {
    from: 'edge/access',
    to: 'public-im/primary',
    service: 'public-im-service',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: {
      en: 'SIP to public instant messaging providers: messages and presence.',
      fr: 'SIP vers les fournisseurs de messagerie instantanée publique : messages et présence.',
    },
    workloads: ['federation', 'im-presence'],
    when: { allOf: ['public-im'] },
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-single-public/edge-external/7',
        'lync2013-edge-single-public/pic/2',
        'lync2013-federation-pic-xmpp/pic/2',
        'lync2013-edge-single-public/federation/1',
        'lync2013-federation-pic-xmpp/federation/1',
      ],
    },
  },
  'edge-to-live-messenger-rtp': {
    from: 'edge/av',
    to: 'public-im/primary',
    service: 'public-im-service',
    ports: [{ from: 50000, to: 59999 }],
    transport: ['tcp'],
    application: 'RTP',
    purpose: {
      en: 'Audio and video to Live Messenger users; history, as that federation ended in March 2013 outside mainland China; one page prints the Access Edge address instead.',
      fr: 'Audio et vidéo vers les utilisateurs de Live Messenger ; historique, cette fédération ayant pris fin en mars 2013 hors Chine continentale ; une page imprime l’adresse de l’Edge d’accès à la place.',
    },
    workloads: ['federation', 'audio-video'],
    when: { product: 'lync-2013', allOf: ['public-im', 'av'] },
    optional: true,
    evidence: {
      basis: 'stated',
      listings: ['lync2013-edge-single-public/pic/4', 'lync2013-federation-pic-xmpp/pic/4'],
    },
  },
  'edge-to-live-messenger-stun': {
    from: 'edge/av',
    to: 'public-im/primary',
    service: 'public-im-service',
    ports: [3478],
    transport: ['udp'],
    application: 'STUN/MSTURN',
    purpose: {
      en: 'Media negotiation with Live Messenger users; history, as that federation ended in March 2013 outside mainland China; one page prints the Access Edge address instead.',
      fr: 'Négociation des médias avec les utilisateurs de Live Messenger ; historique, cette fédération ayant pris fin en mars 2013 hors Chine continentale ; une page imprime l’adresse de l’Edge d’accès à la place.',
    },
    workloads: ['federation', 'audio-video'],
    when: { product: 'lync-2013', allOf: ['public-im', 'av'] },
    optional: true,
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-single-public/pic/5',
        'lync2013-federation-pic-xmpp/pic/5',
        'lync2013-edge-single-public/edge-external/13',
      ],
    },
  },
} as const satisfies Record<string, CatalogFlow>;
