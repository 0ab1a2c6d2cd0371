import type { CatalogFlow } from '../catalog-flow.ts';

export const pairedPoolFlows = {
  'front-end-to-paired-pool-sip': {
    from: 'front-end/primary',
    to: 'paired-pool/primary',
    service: 'front-end-service',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: {
      en: 'SIP to users who are homed in the paired pool.',
      fr: 'SIP vers les utilisateurs hébergés dans le pool jumelé.',
    },
    workloads: ['im-presence'],
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/server-ports/3', 'lync2013-internal-servers/server-ports/3'],
      reasoning: {
        en: 'The row says between servers; the paired pool is a Front End pool like the other.',
        fr: 'La ligne dit entre serveurs ; le pool jumelé est un pool frontal comme l’autre.',
      },
    },
  },
  'front-end-to-paired-pool-autodiscover': {
    from: 'front-end/primary',
    to: 'paired-pool/primary',
    service: 'web-components',
    ports: [4443],
    transport: ['tcp'],
    application: 'HTTPS',
    purpose: {
      en: 'Autodiscover sign-in of users who are homed in the paired pool.',
      fr: 'Connexion par découverte automatique des utilisateurs hébergés dans le pool jumelé.',
    },
    workloads: ['mobility', 'im-presence'],
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/14',
        'lync2013-internal-servers/server-ports/14',
      ],
    },
  },
  'front-end-to-paired-pool-smb': {
    from: 'front-end/primary',
    to: 'paired-pool/primary',
    service: 'cms-replication',
    ports: [445],
    transport: ['tcp'],
    application: 'SMB',
    purpose: {
      en: 'Configuration pushed from the Central Management store to the servers of the paired pool.',
      fr: 'Configuration transmise du magasin central de gestion vers les serveurs du pool jumelé.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/37',
        'lync2013-internal-servers/server-ports/37',
      ],
    },
  },
  'front-end-to-paired-pool-logging': {
    from: 'front-end/primary',
    to: 'paired-pool/primary',
    service: 'centralized-logging',
    ports: [{ from: 50001, to: 50003 }],
    transport: ['tcp'],
    application: 'CLS',
    security: 'MTLS',
    purpose: {
      en: 'Logging commands to the servers of the paired pool, and collection of their logs.',
      fr: 'Commandes de journalisation vers les serveurs du pool jumelé et collecte de leurs journaux.',
    },
    workloads: ['management'],
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
} as const satisfies Record<string, CatalogFlow>;
