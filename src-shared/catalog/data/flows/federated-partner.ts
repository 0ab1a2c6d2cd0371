import type { CatalogFlow } from '../catalog-flow.ts';

const ANY_END = {
  en: 'The row admits any other end; that the Edge Servers of partners are among them is our reading.',
  fr: 'La ligne admet toute autre extrémité ; que les serveurs Edge des partenaires en fassent partie est notre lecture.',
} as const;

export const federatedPartnerFlows = {
  'edge-to-federated-partner-sip': {
    from: 'edge/access',
    to: 'federated-partner/primary',
    service: 'access-edge',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: {
      en: 'SIP from the Access Edge service to the Edge Servers of federated organisations.',
      fr: 'SIP du service Edge d’accès vers les serveurs Edge des organisations fédérées.',
    },
    workloads: ['federation', 'im-presence'],
    when: { allOf: ['federation'] },
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-single-public/edge-external/7',
        'lync2013-edge-single-public/federation/1',
        'lync2013-federation-pic-xmpp/federation/1',
      ],
    },
  },
  'edge-to-federated-partner-stun-udp': {
    from: 'edge/av',
    to: 'federated-partner/primary',
    service: 'av-edge',
    ports: [3478],
    transport: ['udp'],
    application: 'STUN/MSTURN',
    purpose: {
      en: 'Media relayed from Edge to Edge and detection of the partner’s Edge version, over UDP.',
      fr: 'Médias relayés d’Edge à Edge et détection de la version du serveur Edge du partenaire, sur UDP.',
    },
    workloads: ['federation', 'audio-video', 'application-sharing'],
    when: { allOf: ['federation'], anyOf: ['av', 'application-sharing'] },
    evidence: { basis: 'stated', listings: ['lync2013-edge-single-public/edge-external/13'] },
  },
  'edge-to-federated-partner-stun-tcp': {
    from: 'edge/av',
    to: 'federated-partner/primary',
    service: 'av-edge',
    ports: [443],
    transport: ['tcp'],
    application: 'STUN/MSTURN',
    purpose: {
      en: 'Media relayed to the A/V Edge service of a partner over TCP, where UDP does not pass.',
      fr: 'Médias relayés vers le service Edge A/V d’un partenaire sur TCP, quand l’UDP ne passe pas.',
    },
    workloads: ['federation', 'audio-video', 'application-sharing'],
    when: { allOf: ['federation'], anyOf: ['av', 'application-sharing'] },
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-edge-single-public/edge-external/16'],
      reasoning: ANY_END,
    },
  },
  'edge-to-federated-partner-rtp-tcp': {
    from: 'edge/av',
    to: 'federated-partner/primary',
    service: 'av-edge',
    ports: [{ from: 50000, to: 59999 }],
    transport: ['tcp'],
    application: 'RTP',
    purpose: {
      en: 'Outgoing media over TCP to partners of any version; the A/V firewall page reads the range as the Edge’s source ports, towards 443 at the partner.',
      fr: 'Médias sortants sur TCP vers les partenaires de toute version ; la page sur le pare-feu A/V lit la plage comme les ports source de l’Edge, vers le port 443 du partenaire.',
    },
    workloads: ['federation', 'audio-video', 'application-sharing'],
    when: { allOf: ['federation'], anyOf: ['av', 'application-sharing'] },
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-edge-single-public/edge-external/9'],
      reasoning: {
        en: 'The row prints the Access Edge address as the sender; the pages for the other layouts print the A/V Edge, and media leaves from there.',
        fr: 'La ligne imprime l’adresse du service Edge d’accès comme émetteur ; les pages des autres dispositions impriment l’Edge A/V, d’où partent les médias.',
      },
    },
  },
  'edge-to-federated-partner-rtp-udp': {
    from: 'edge/av',
    to: 'federated-partner/primary',
    service: 'av-edge',
    ports: [{ from: 50000, to: 59999 }],
    transport: ['udp'],
    application: 'RTP',
    purpose: {
      en: 'Outgoing media over UDP, only for partners that still run OCS 2007.',
      fr: 'Médias sortants sur UDP, uniquement pour les partenaires encore sous OCS 2007.',
    },
    workloads: ['federation', 'audio-video'],
    when: { product: 'lync-2013', allOf: ['federation', 'av'] },
    optional: true,
    evidence: { basis: 'stated', listings: ['lync2013-edge-single-public/edge-external/10'] },
  },
  'edge-to-federated-partner-relayed-udp': {
    from: 'edge/av',
    to: 'federated-partner/primary',
    service: 'av-edge',
    ports: [{ from: 50000, to: 59999 }],
    transport: ['udp'],
    application: 'RTP',
    purpose: {
      en: 'Outgoing media over UDP to partners of any version; the Lync pages want it for partners on OCS 2007 only.',
      fr: 'Médias sortants sur UDP vers les partenaires de toute version ; les pages Lync ne le demandent que pour les partenaires sous OCS 2007.',
    },
    workloads: ['federation', 'audio-video'],
    when: { product: 'sfb-2015', allOf: ['federation', 'av'] },
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-edge-single-public/edge-external/10'],
      sources: ['sfb2015-edge-environment'],
      reasoning: {
        en: 'The Edge page of Skype for Business prints this row for relayed media without the limit to OCS 2007 of the Lync pages; we follow the page of the product.',
        fr: 'La page Edge de Skype Entreprise imprime cette ligne pour les médias relayés, sans la restriction à OCS 2007 des pages Lync ; nous suivons la page du produit.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;
