import type { Listing } from '../../model/listing.ts';

/** Understanding firewall requirements for SQL Server with Lync Server 2013. */
export const lync2013SqlFirewall = {
  'lync2013-sql-firewall/sql-default-instance/1': {
    role: 'SQL Server Back End Server',
    from: 'Front End pool',
    to: 'SQL Server Back End Server',
    service: 'SQL Server default instance',
    ports: [1433],
    transport: ['tcp'],
    application: 'SQL',
    note: {
      en: 'Default instance; opened by hand on an Enterprise Edition back end.',
      fr: 'Instance par défaut ; à ouvrir à la main sur le serveur principal d’Enterprise Edition.',
    },
    asPrinted: 'TCP | 1433',
    inferred: ['application'],
  },
  'lync2013-sql-firewall/sql-browser/1': {
    role: 'SQL Server Back End Server',
    from: 'Front End pool',
    to: 'SQL Server Back End Server',
    service: 'SQL Server Browser service',
    ports: [1434],
    transport: ['udp'],
    application: 'SQL Browser',
    note: {
      en: 'Tells callers which port an instance uses.',
      fr: 'Indique aux appelants le port qu’emploie une instance.',
    },
    quirk: {
      en: 'The internal servers table lists 1434 for all servers (local replica) but no 1433 anywhere.',
      fr: 'Le tableau des serveurs internes donne 1434 pour tous les serveurs (réplica local), mais 1433 pour aucun.',
    },
    asPrinted: 'UDP | 1434',
  },
  'lync2013-sql-firewall/sql-named-instance/1': {
    role: 'SQL Server Back End Server',
    from: 'Front End pool',
    to: 'SQL Server Back End Server',
    service: 'SQL Server named instance',
    ports: [],
    transport: ['tcp'],
    application: 'SQL',
    note: {
      en: 'One fixed port per named instance, chosen by the administrator; one exception each.',
      fr: 'Un port fixe par instance nommée, choisi par l’administrateur ; une exception pour chacune.',
    },
    asPrinted: 'TCP | Statically defined',
    inferred: ['application'],
  },
} as const satisfies Record<string, Listing>;
