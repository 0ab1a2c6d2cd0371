import type { Firewall, FirewallId, Zone, ZoneId } from '../model/zone.ts';

export const zones = {
  internet: {
    name: { en: 'Internet', fr: 'Internet' },
    summary: {
      en: 'Everything outside the organisation: remote users, partners, public services.',
      fr: 'Tout ce qui est hors de l’organisation : utilisateurs distants, partenaires, services publics.',
    },
  },
  perimeter: {
    name: { en: 'Perimeter network', fr: 'Réseau de périmètre' },
    summary: {
      en: 'The network between the two firewalls, where the Edge Server and the reverse proxy stand.',
      fr: 'Le réseau entre les deux pare-feu, où se trouvent le serveur Edge et le proxy inverse.',
    },
  },
  internal: {
    name: { en: 'Internal network', fr: 'Réseau interne' },
    summary: {
      en: 'The organisation’s own network: servers, infrastructure and users on site.',
      fr: 'Le réseau de l’organisation : serveurs, infrastructure et utilisateurs sur site.',
    },
  },
  branch: {
    name: { en: 'Branch site', fr: 'Site de succursale' },
    summary: {
      en: 'A small site that keeps telephony alive by itself when its link to the central site fails.',
      fr: 'Un petit site qui conserve la téléphonie lorsque sa liaison avec le site central est coupée.',
    },
    within: 'internal',
  },
} as const satisfies Record<ZoneId, Zone>;

export const firewalls = {
  external: {
    name: { en: 'External firewall', fr: 'Pare-feu externe' },
    between: ['internet', 'perimeter'],
  },
  internal: {
    name: { en: 'Internal firewall', fr: 'Pare-feu interne' },
    between: ['perimeter', 'internal'],
  },
} as const satisfies Record<FirewallId, Firewall>;
