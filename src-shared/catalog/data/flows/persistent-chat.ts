import type { CatalogFlow } from '../catalog-flow.ts';

export const persistentChatFlows = {
  'front-end-to-persistent-chat-sip': {
    from: 'front-end/primary',
    to: 'persistent-chat/primary',
    service: 'persistent-chat-sip',
    ports: [5041],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: {
      en: 'Chat room messages and room membership, from the pool to the Persistent Chat Server.',
      fr: 'Messages et appartenance aux salles de conversation, du pool vers le serveur de conversation permanente.',
    },
    workloads: ['im-presence'],
    when: { allOf: ['persistent-chat'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/50',
        'lync2013-internal-servers/server-ports/50',
      ],
      reasoning: {
        en: 'The row prints no remark; clients reach chat rooms through their pool, so the sender is the Front End.',
        fr: 'La ligne n’a pas de remarque ; les clients joignent les salles par leur pool, l’émetteur est donc le serveur frontal.',
      },
    },
  },
  'front-end-to-persistent-chat-wcf': {
    from: 'front-end/primary',
    to: 'persistent-chat/primary',
    service: 'persistent-chat-wcf',
    ports: [881],
    transport: ['tcp'],
    application: 'WCF',
    security: 'MTLS',
    purpose: {
      en: 'Interface of Persistent Chat for other servers; the page prints TLS and MTLS.',
      fr: 'Interface de la conversation permanente pour d’autres serveurs ; la page imprime TLS et MTLS.',
    },
    workloads: ['im-presence', 'management'],
    when: { allOf: ['persistent-chat'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/51',
        'lync2013-internal-servers/server-ports/51',
      ],
      reasoning: {
        en: 'The row prints no remark; MTLS means that a server is calling, and the Front End as that server is our reading.',
        fr: 'La ligne n’a pas de remarque ; MTLS signifie qu’un serveur appelle, et y voir le serveur frontal est notre lecture.',
      },
    },
  },
  'internal-client-to-persistent-chat-files': {
    from: 'internal-client/primary',
    to: 'persistent-chat/primary',
    service: 'persistent-chat-file-transfer',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    security: 'TLS',
    purpose: {
      en: 'Internal users upload and download the files of chat rooms.',
      fr: 'Les utilisateurs internes déposent et récupèrent les fichiers des salles de conversation.',
    },
    workloads: ['im-presence'],
    when: { allOf: ['persistent-chat'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/52',
        'lync2013-internal-servers/server-ports/52',
      ],
      reasoning: {
        en: 'The row prints no remark; TLS on 443 for file transfer points to clients.',
        fr: 'La ligne n’a pas de remarque ; TLS sur 443 pour le transfert de fichiers désigne les clients.',
      },
    },
  },
  'front-end-to-persistent-chat-smb': {
    from: 'front-end/primary',
    to: 'persistent-chat/primary',
    service: 'cms-replication',
    ports: [445],
    transport: ['tcp'],
    application: 'SMB',
    purpose: {
      en: 'Configuration pushed from the Central Management store to the Persistent Chat Servers.',
      fr: 'Configuration transmise du magasin central de gestion vers les serveurs de conversation permanente.',
    },
    workloads: ['management'],
    when: { allOf: ['persistent-chat'] },
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/37',
        'lync2013-internal-servers/server-ports/37',
      ],
    },
  },
  'front-end-to-persistent-chat-logging': {
    from: 'front-end/primary',
    to: 'persistent-chat/primary',
    service: 'centralized-logging',
    ports: [{ from: 50001, to: 50003 }],
    transport: ['tcp'],
    application: 'CLS',
    security: 'MTLS',
    purpose: {
      en: 'Logging commands to the Persistent Chat Servers, and collection of their logs.',
      fr: 'Commandes de journalisation vers les serveurs de conversation permanente et collecte de leurs journaux.',
    },
    workloads: ['management'],
    when: { allOf: ['persistent-chat'] },
    optional: true,
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-cls', 'sfb2015-cls'],
      reasoning: {
        en: 'The logging pages put an agent with these ports on every server, the role table lacks them; the sender is our reading.',
        fr: 'Les pages de journalisation placent un agent avec ces ports sur chaque serveur, le tableau des rôles ne les a pas ; l’émetteur est notre lecture.',
      },
    },
  },
  'persistent-chat-to-persistent-chat-peering': {
    from: 'persistent-chat/primary',
    to: 'persistent-chat/primary',
    service: 'persistent-chat-peering',
    ports: [8011],
    transport: ['tcp'],
    application: 'WCF',
    purpose: {
      en: 'Chat room messages and files between the Persistent Chat Servers of one pool, and administration.',
      fr: 'Messages et fichiers des salles entre les serveurs de conversation permanente d’un même pool, et administration.',
    },
    workloads: ['im-presence', 'management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-persistent-chat-topology', 'sfb2015-persistent-chat-topology'],
      reasoning: {
        en: 'The topology pages give the port and both ends in their text, the role table lacks it; the application protocol is our reading.',
        fr: 'Les pages de topologie donnent le port et les deux extrémités dans leur texte, le tableau des rôles ne l’a pas ; le protocole applicatif est notre lecture.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;
