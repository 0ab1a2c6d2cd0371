import type { CatalogFlow } from '../catalog-flow.ts';

const SQL_SENDER = {
  en: 'The SQL page names the Back End Server and the ports to open on it; the servers that keep their data there are the senders.',
  fr: 'La page SQL nomme le serveur principal et les ports à y ouvrir ; les serveurs qui y conservent leurs données sont les émetteurs.',
} as const;

const MIRRORING = {
  en: 'The mirroring pages give the default ports of the endpoints in their text; who calls whom follows from what mirroring does.',
  fr: 'Les pages sur la mise en miroir donnent dans leur texte les ports par défaut des points de terminaison ; qui appelle qui découle de son fonctionnement.',
} as const;

export const backEndFlows = {
  'front-end-to-back-end-sql': {
    from: 'front-end/primary',
    to: 'back-end/primary',
    service: 'sql-server',
    ports: [1433],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'Databases of the pool on a default instance; a named instance has a fixed port of its own, to be opened instead.',
      fr: 'Bases de données du pool sur une instance par défaut ; une instance nommée a son propre port fixe, à ouvrir à la place.',
    },
    workloads: ['management'],
    when: { backEnd: ['sql', 'mirroring'] },
    evidence: {
      basis: 'stated',
      listings: ['lync2013-sql-firewall/sql-default-instance/1'],
    },
  },
  'front-end-to-back-end-listener': {
    from: 'front-end/primary',
    to: 'back-end/primary',
    service: 'sql-server',
    ports: [1433],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'Databases of the pool through the listener of the availability group, which admits no other port.',
      fr: 'Bases de données du pool par l’écouteur du groupe de disponibilité, qui n’admet aucun autre port.',
    },
    workloads: ['management'],
    when: { backEnd: ['always-on'] },
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['sfb2015-alwayson'],
      reasoning: {
        en: 'The page gives the port of the listener in its text, without a sender; the pool is what keeps its databases there.',
        fr: 'La page donne dans son texte le port de l’écouteur, sans émetteur ; c’est le pool qui y conserve ses bases de données.',
      },
    },
  },
  'front-end-to-back-end-sql-browser': {
    from: 'front-end/primary',
    to: 'back-end/primary',
    service: 'sql-browser',
    ports: [1434],
    transport: ['udp'],
    application: 'SQL Browser',
    purpose: {
      en: 'Front End Servers ask which port an SQL instance uses.',
      fr: 'Les serveurs frontaux demandent quel port utilise une instance SQL.',
    },
    workloads: ['management'],
    evidence: { basis: 'stated', listings: ['lync2013-sql-firewall/sql-browser/1'] },
  },
  'persistent-chat-to-back-end-sql': {
    from: 'persistent-chat/primary',
    to: 'back-end/primary',
    service: 'sql-server',
    ports: [1433],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'Chat rooms and their history in the database of Persistent Chat.',
      fr: 'Salles de conversation et leur historique dans la base de données de la conversation permanente.',
    },
    workloads: ['management', 'im-presence'],
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-sql-firewall/sql-default-instance/1'],
      reasoning: SQL_SENDER,
    },
  },
  'back-end-mirror-to-back-end-mirroring': {
    from: 'back-end-mirror/primary',
    to: 'back-end/primary',
    service: 'sql-mirroring',
    ports: [5022],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'Copies of the databases towards the first server once the mirror has taken the lead.',
      fr: 'Copies des bases de données vers le premier serveur quand le miroir est devenu principal.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-sql-mirroring', 'sfb2015-sql-mirroring'],
      reasoning: MIRRORING,
    },
  },
  'back-end-witness-to-back-end-mirroring': {
    from: 'back-end-witness/primary',
    to: 'back-end/primary',
    service: 'sql-mirroring',
    ports: [5022],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'The witness checks that the primary server is alive.',
      fr: 'Le témoin vérifie que le serveur principal est en vie.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-sql-mirroring', 'sfb2015-sql-mirroring'],
      reasoning: MIRRORING,
    },
  },
  'back-end-to-back-end-always-on': {
    from: 'back-end/primary',
    to: 'back-end/primary',
    service: 'sql-mirroring',
    ports: [5022],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'Copies of the databases between the servers of the availability group.',
      fr: 'Copies des bases de données entre les serveurs du groupe de disponibilité.',
    },
    workloads: ['management'],
    when: { backEnd: ['always-on'] },
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['sfb2015-alwayson'],
      reasoning: {
        en: 'The page gives the port of the endpoint in its text; that the servers of the group call one another there is our reading.',
        fr: 'La page donne dans son texte le port du point de terminaison ; que les serveurs du groupe s’y appellent entre eux est notre lecture.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;
