import type { CatalogFlow } from '../catalog-flow.ts';

const ALSO_SQL = {
  en: 'The SQL page names the Back End Server; the monitoring and archiving stores are SQL Server databases as well, and Front End Servers write to them.',
  fr: 'La page SQL nomme le serveur principal ; les magasins de surveillance et d’archivage sont aussi des bases SQL Server, et les serveurs frontaux y écrivent.',
} as const;

export const monitoringDatabaseFlows = {
  'front-end-to-monitoring-database-sql': {
    from: 'front-end/primary',
    to: 'monitoring-database/primary',
    service: 'sql-server',
    ports: [1433],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'Call records, quality reports and archived messages, written to a default instance; a named instance has a fixed port of its own.',
      fr: 'Enregistrements d’appels, rapports de qualité et messages archivés, écrits dans une instance par défaut ; une instance nommée a son propre port fixe.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-sql-firewall/sql-default-instance/1'],
      reasoning: ALSO_SQL,
    },
  },
  'front-end-to-monitoring-database-sql-browser': {
    from: 'front-end/primary',
    to: 'monitoring-database/primary',
    service: 'sql-browser',
    ports: [1434],
    transport: ['udp'],
    application: 'SQL Browser',
    purpose: {
      en: 'Front End Servers ask which port the instance of the store uses.',
      fr: 'Les serveurs frontaux demandent quel port utilise l’instance du magasin.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-sql-firewall/sql-browser/1'],
      reasoning: ALSO_SQL,
    },
  },
} as const satisfies Record<string, CatalogFlow>;
