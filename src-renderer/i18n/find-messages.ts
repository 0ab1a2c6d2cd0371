import type { HitKind } from '#shared/search/catalog-search.ts';
import type { Text } from '#shared/catalog/index.ts';

/** Texts of the palette that finds anything. */
export const findMessages = {
  title: { en: 'Find anything', fr: 'Tout rechercher' },
  placeholder: {
    en: 'Role, service, port, flow or command',
    fr: 'Rôle, service, port, flux ou commande',
  },
  results: { en: 'Results', fr: 'Résultats' },
  nothing: {
    en: 'Nothing found. Try fewer words, or a port number alone.',
    fr: 'Aucun résultat. Essayez moins de mots, ou un numéro de port seul.',
  },
  command: { en: 'Command', fr: 'Commande' },
  goTo: { en: 'go there', fr: 'ouvrir' },
  move: { en: 'move', fr: 'se déplacer' },
  close: { en: 'close', fr: 'fermer' },
} as const satisfies Record<string, Text>;

export const hitKindMessages = {
  flow: { en: 'Flow', fr: 'Flux' },
  listing: { en: 'Listing', fr: 'Ligne documentée' },
  service: { en: 'Service', fr: 'Service' },
  role: { en: 'Role', fr: 'Rôle' },
  contradiction: { en: 'Contradiction', fr: 'Contradiction' },
} as const satisfies Record<HitKind, Text>;
