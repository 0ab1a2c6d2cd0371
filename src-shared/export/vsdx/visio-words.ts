import type { Language, Text } from '#shared/catalog/index.ts';

/** What a Visio drawing calls its layers, its page and the fields of its shape data. */
export const visioWords = {
  page: { en: 'Port map', fr: 'Carte des ports' },
  backdrop: { en: 'Zones and firewalls', fr: 'Zones et pare-feu' },
  boxes: { en: 'Roles', fr: 'Rôles' },
  frame: { en: 'Frame', fr: 'Cadre' },
  paper: { en: 'Paper', fr: 'Papier' },
  name: { en: 'Name', fr: 'Nom' },
  zone: { en: 'Zone', fr: 'Zone' },
  details: { en: 'Details', fr: 'Détails' },
  annotation: { en: 'Annotation', fr: 'Annotation' },
  from: { en: 'From', fr: 'De' },
  to: { en: 'To', fr: 'Vers' },
  workloads: { en: 'Workloads', fr: 'Charges de travail' },
  flow: { en: 'Flow', fr: 'Flux' },
} as const satisfies Record<string, Text>;

/** Languages as Visio names them, for its spelling checker. */
export const languageTag = { en: 'en-US', fr: 'fr-FR' } as const satisfies Record<Language, string>;
