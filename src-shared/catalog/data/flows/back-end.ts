import type { CatalogFlow } from '../catalog-flow.ts';

const SQL_SENDER = {
  en: 'The SQL page names the Back End Server and the ports to open on it; the servers that keep their data there are the senders.',
  fr: 'La page SQL nomme le serveur principal et les ports à y ouvrir ; les serveurs qui y conservent leurs données sont les émetteurs.',
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
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-sql-firewall'],
      reasoning: SQL_SENDER,
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
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-sql-firewall'],
      reasoning: SQL_SENDER,
    },
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
    when: { allOf: ['persistent-chat'] },
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-sql-firewall'],
      reasoning: SQL_SENDER,
    },
  },
} as const satisfies Record<string, CatalogFlow>;
