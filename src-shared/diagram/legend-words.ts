import type { Text } from '#shared/catalog/index.ts';
import type { Difference } from './change.ts';
import type { BoxKind } from './placed-diagram.ts';

/** What the boxes of each kind stand for. */
export const boxKindNames = {
  server: { en: 'Server', fr: 'Serveur' },
  'load-balancer': { en: 'Hardware load balancer', fr: 'Équilibreur de charge matériel' },
  device: { en: 'Device', fr: 'Appareil' },
  party: { en: 'Users and partners', fr: 'Utilisateurs et partenaires' },
  'network-service': { en: 'Network service', fr: 'Service réseau' },
  interface: { en: 'Interface of a server', fr: 'Interface d’un serveur' },
  'virtual-address': {
    en: 'Virtual IP address of a load balancer',
    fr: 'Adresse IP virtuelle d’un équilibreur',
  },
} as const satisfies Record<BoxKind, Text>;

/** What lines and boxes of a comparison stand for. */
export const differenceNames = {
  added: { en: '+ Added', fr: '+ Ajouté' },
  removed: { en: '− Removed', fr: '− Retiré' },
  unchanged: { en: 'Unchanged', fr: 'Inchangé' },
} as const satisfies Record<Difference, Text>;
