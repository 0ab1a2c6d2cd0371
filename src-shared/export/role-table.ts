import { zones, type Role, type Text } from '#shared/catalog/index.ts';
import type { RoleRecord } from './records.ts';
import type { TableColumn } from './table.ts';

const KINDS = {
  server: { en: 'Server', fr: 'Serveur' },
  'load-balancer': { en: 'Load balancer', fr: 'Équilibreur de charge' },
  device: { en: 'Device', fr: 'Appareil' },
  party: { en: 'Party', fr: 'Tiers' },
  'network-service': { en: 'Network service', fr: 'Service réseau' },
} as const satisfies Record<Role['kind'], Text>;

/** The columns of the roles table. */
export const roleColumns: readonly TableColumn<RoleRecord>[] = [
  { id: 'id', heading: { en: 'Id', fr: 'Identifiant' }, cell: ({ id }) => id },
  {
    id: 'name',
    heading: { en: 'Role', fr: 'Rôle' },
    cell: ({ name }, language) => name[language],
  },
  {
    id: 'kind',
    heading: { en: 'Kind', fr: 'Genre' },
    cell: ({ kind }, language) => KINDS[kind][language],
  },
  {
    id: 'zone',
    heading: { en: 'Zone', fr: 'Zone' },
    cell: ({ zone }, language) => zones[zone].name[language],
  },
  {
    id: 'interfaces',
    heading: { en: 'Interfaces', fr: 'Interfaces' },
    cell: ({ interfaces }, language) => interfaces.map(({ name }) => name[language]).join(', '),
  },
  {
    id: 'summary',
    heading: { en: 'What it is', fr: 'Ce que c’est' },
    cell: ({ summary }, language) => summary[language],
  },
];
