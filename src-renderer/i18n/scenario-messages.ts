import type { Text } from '#shared/catalog/index.ts';
import { counted } from './plural.ts';

/** Texts of the scenario panel and its filters. */
export const scenarioMessages = {
  scenario: { en: 'Scenario', fr: 'Scénario' },
  undo: { en: 'Undo', fr: 'Annuler' },
  redo: { en: 'Redo', fr: 'Rétablir' },
  reset: { en: 'Reset to the reference', fr: 'Revenir à la référence' },
  product: { en: 'Product', fr: 'Produit' },
  loadBalancing: { en: 'Load balancing', fr: 'Équilibrage de charge' },
  servers: { en: 'Servers', fr: 'Serveurs' },
  director: { en: 'Director', fr: 'Directeur' },
  directorExplanation: {
    en: 'A pool before the Front End pools that authenticates users and sends them home.',
    fr: 'Un pool placé devant les pools frontaux : il authentifie les utilisateurs et les dirige.',
  },
  mediation: { en: 'Mediation Server', fr: 'Serveur de médiation' },
  mediationNeedsVoice: {
    en: 'Enterprise Voice is off: no Mediation Server is drawn.',
    fr: 'La Voix Entreprise est désactivée : aucun serveur de médiation n’est dessiné.',
  },
  features: { en: 'Features', fr: 'Fonctionnalités' },
  filters: { en: 'Filters', fr: 'Filtres' },
  clearFilters: { en: 'Clear filters', fr: 'Effacer les filtres' },
  workload: { en: 'Workload', fr: 'Charge de travail' },
  transport: { en: 'Transport', fr: 'Transport' },
  firewall: { en: 'Firewall crossed', fr: 'Pare-feu traversé' },
  noFirewall: { en: 'None', fr: 'Aucun' },
  only: { en: 'only', fr: 'seul' },
} as const satisfies Record<string, Text>;

/** Read aloud on the button that leaves one value of a filter. */
export function onlyThis(name: Text): Text {
  return { en: `Show only ${name.en}`, fr: `Afficher uniquement : ${name.fr}` };
}

export function roleCount(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'role', fr: 'rôle' },
    other: { en: 'roles', fr: 'rôles' },
  });
}

export function linkCount(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'link', fr: 'liaison' },
    other: { en: 'links', fr: 'liaisons' },
  });
}

export function flowCount(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'flow', fr: 'flux' },
    other: { en: 'flows', fr: 'flux' },
  });
}

/** How many flows the filters leave. */
export function visibleFlowCount(visible: string, all: string): Text {
  return { en: `${visible} of ${all} flows shown`, fr: `${visible} flux affichés sur ${all}` };
}
