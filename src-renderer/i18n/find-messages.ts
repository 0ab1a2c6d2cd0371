import type { HitKind } from '#shared/search/catalog-search.ts';
import type { Text } from '#shared/catalog/index.ts';

/** Texts of the palette that finds anything. */
export const findMessages = {
  title: { en: 'Find anything', fr: 'Tout rechercher' },
  placeholder: {
    en: 'Server, port, flow, rule, term, command or setting',
    fr: 'Serveur, port, flux, règle, terme, commande ou réglage',
  },
  results: { en: 'Results', fr: 'Résultats' },
  examples: {
    en: 'Fewer words find more. For example:',
    fr: 'Moins de mots trouvent davantage. Par exemple\u00A0:',
  },
  inForce: { en: 'in force', fr: 'en vigueur' },
  goTo: { en: 'go there', fr: 'ouvrir' },
  move: { en: 'move', fr: 'se déplacer' },
  close: { en: 'close', fr: 'fermer' },
} as const satisfies Record<string, Text>;

/** What to try: a port, a server, a rule, a command, a setting. */
export const findExamples: Readonly<Record<keyof Text, readonly string[]>> = {
  en: ['8057', 'edge', 'rule 12', 'print', 'dark'],
  fr: ['8057', 'edge', 'règle 12', 'imprimer', 'sombre'],
};

/** Headings over things of one kind. */
export const sectionMessages = {
  recent: { en: 'Used lately', fr: 'Utilisées récemment' },
  command: { en: 'Commands', fr: 'Commandes' },
  setting: { en: 'Settings', fr: 'Réglages' },
  rule: { en: 'Rules of the deployment', fr: 'Règles du déploiement' },
  term: { en: 'Glossary', fr: 'Glossaire' },
  flow: { en: 'Flows', fr: 'Flux' },
  service: { en: 'Services', fr: 'Services' },
  role: { en: 'Servers and parties', fr: 'Serveurs et parties' },
  contradiction: { en: 'Contradictions', fr: 'Contradictions' },
  listing: { en: 'Listings', fr: 'Lignes documentées' },
} as const satisfies Record<string, Text>;

/** What one of them is, read out after its name. */
export const kindMessages = {
  command: { en: 'Command', fr: 'Commande' },
  setting: { en: 'Setting', fr: 'Réglage' },
  rule: { en: 'Rule', fr: 'Règle' },
  term: { en: 'Term', fr: 'Terme' },
  flow: { en: 'Flow', fr: 'Flux' },
  listing: { en: 'Listing', fr: 'Ligne documentée' },
  service: { en: 'Service', fr: 'Service' },
  role: { en: 'Role', fr: 'Rôle' },
  contradiction: { en: 'Contradiction', fr: 'Contradiction' },
} as const satisfies Record<HitKind | 'command' | 'setting' | 'rule' | 'term', Text>;

export function nothingFound(query: string): Text {
  return {
    en: `Nothing here answers to “${query}”.`,
    fr: `Rien ici ne répond à «\u00A0${query}\u00A0».`,
  };
}

/** How something is set that a command would change. */
export function nowSet(value: Text): Text {
  return { en: `now: ${value.en}`, fr: `actuellement\u00A0: ${value.fr}` };
}

export function ruleTitle(numbers: readonly string[], from: Text, to: Text): Text {
  const printed = numbers.join(', ');
  return {
    en: `${printed} · ${from.en} → ${to.en}`,
    fr: `${printed} · ${from.fr} → ${to.fr}`,
  };
}
