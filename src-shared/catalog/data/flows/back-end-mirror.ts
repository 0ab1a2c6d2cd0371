import type { CatalogFlow } from '../catalog-flow.ts';

const AFTER_FAILOVER = {
  en: 'The SQL page names the Back End Server only; once the mirror leads, the same servers call it on the same ports.',
  fr: 'La page SQL ne nomme que le serveur principal ; quand le miroir devient principal, les mêmes serveurs l’appellent sur les mêmes ports.',
} as const;

const MIRRORING = {
  en: 'The mirroring pages give the default port of the endpoint in their text; who calls follows from what mirroring does.',
  fr: 'Les pages sur la mise en miroir donnent dans leur texte le port par défaut du point de terminaison ; l’appelant découle de son fonctionnement.',
} as const;

export const backEndMirrorFlows = {
  'front-end-to-back-end-mirror-sql': {
    from: 'front-end/primary',
    to: 'back-end-mirror/primary',
    service: 'sql-server',
    ports: [1433],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'Databases of the pool once the mirror has taken the lead; a named instance has a fixed port of its own.',
      fr: 'Bases de données du pool quand le miroir est devenu principal ; une instance nommée a son propre port fixe.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-sql-firewall/sql-default-instance/1'],
      sources: ['lync2013-sql-mirroring', 'sfb2015-sql-mirroring'],
      reasoning: AFTER_FAILOVER,
    },
  },
  'front-end-to-back-end-mirror-sql-browser': {
    from: 'front-end/primary',
    to: 'back-end-mirror/primary',
    service: 'sql-browser',
    ports: [1434],
    transport: ['udp'],
    application: 'SQL Browser',
    purpose: {
      en: 'Front End Servers ask which port the mirrored instance uses.',
      fr: 'Les serveurs frontaux demandent quel port utilise l’instance en miroir.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-sql-firewall/sql-browser/1'],
      sources: ['lync2013-sql-mirroring', 'sfb2015-sql-mirroring'],
      reasoning: AFTER_FAILOVER,
    },
  },
  'persistent-chat-to-back-end-mirror-sql': {
    from: 'persistent-chat/primary',
    to: 'back-end-mirror/primary',
    service: 'sql-server',
    ports: [1433],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'Chat rooms and their history once the mirror has taken the lead.',
      fr: 'Salles de conversation et leur historique quand le miroir est devenu principal.',
    },
    workloads: ['management', 'im-presence'],
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-sql-firewall/sql-default-instance/1'],
      sources: ['sfb2015-persistent-chat-topology'],
      reasoning: AFTER_FAILOVER,
    },
  },
  'back-end-to-back-end-mirror-mirroring': {
    from: 'back-end/primary',
    to: 'back-end-mirror/primary',
    service: 'sql-mirroring',
    ports: [5022],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'Copies of the databases from the primary server to the mirror.',
      fr: 'Copies des bases de données du serveur principal vers le miroir.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-sql-mirroring', 'sfb2015-sql-mirroring'],
      reasoning: MIRRORING,
    },
  },
  'back-end-witness-to-back-end-mirror-mirroring': {
    from: 'back-end-witness/primary',
    to: 'back-end-mirror/primary',
    service: 'sql-mirroring',
    ports: [5022],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'The witness checks that the mirror is alive.',
      fr: 'Le témoin vérifie que le miroir est en vie.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-sql-mirroring', 'sfb2015-sql-mirroring'],
      reasoning: MIRRORING,
    },
  },
} as const satisfies Record<string, CatalogFlow>;
