import type { QuirkKind, SidePortColumn, Text } from '#shared/catalog/index.ts';
import { counted } from './plural.ts';

/** Texts of the Ports view. */
export const portsMessages = {
  listings: { en: 'Listings', fr: 'Lignes documentées' },
  flows: { en: 'Flows', fr: 'Flux' },
  contradictions: { en: 'Contradictions', fr: 'Contradictions' },
  tables: { en: 'Tables', fr: 'Tableaux' },
  listingsExplanation: {
    en: 'Every row of the documentation, as printed there',
    fr: 'Chaque ligne de la documentation, telle qu’elle y est imprimée',
  },
  flowsExplanation: {
    en: 'What has to be opened: who connects to whom, and why',
    fr: 'Ce qu’il faut ouvrir\u00A0: qui se connecte à qui, et pourquoi',
  },
  contradictionsExplanation: {
    en: 'Where pages disagree: what each says, and how we read it',
    fr: 'Là où des pages se contredisent\u00A0: ce que dit chacune, et notre lecture',
  },
  facets: { en: 'Narrow down', fr: 'Affiner' },
  clearFacets: { en: 'Clear the selection', fr: 'Effacer la sélection' },
  product: { en: 'Product', fr: 'Produit' },
  page: { en: 'Page', fr: 'Page' },
  table: { en: 'Table', fr: 'Tableau' },
  pageAndTable: { en: 'Page and table', fr: 'Page et tableau' },
  role: { en: 'Role', fr: 'Rôle' },
  sender: { en: 'Who opens', fr: 'Qui ouvre' },
  receiver: { en: 'Who listens', fr: 'Qui écoute' },
  service: { en: 'Service', fr: 'Service' },
  port: { en: 'Port', fr: 'Port' },
  transport: { en: 'Transport', fr: 'Transport' },
  application: { en: 'Application protocol', fr: 'Protocole d’application' },
  security: { en: 'Security', fr: 'Sécurité' },
  workload: { en: 'Workload', fr: 'Charge de travail' },
  number: { en: 'No.', fr: 'Nº' },
  ends: { en: 'Role, or from → to', fr: 'Rôle, ou de → vers' },
  noValue: { en: 'Not stated', fr: 'Non précisé' },
  anyProduct: { en: 'Other product', fr: 'Autre produit' },
  group: { en: 'Group', fr: 'Regrouper' },
  noGroup: { en: 'No groups', fr: 'Sans regroupement' },
  columns: { en: 'Columns', fr: 'Colonnes' },
  resetColumns: { en: 'Usual columns', fr: 'Colonnes habituelles' },
  exportCsv: { en: 'Export CSV', fr: 'Exporter en CSV' },
  onlyScenario: { en: 'Only in this scenario', fr: 'Seulement dans ce scénario' },
  findValue: { en: 'Find in the list', fr: 'Chercher dans la liste' },
  showMore: { en: 'Show all', fr: 'Tout afficher' },
  showFewer: { en: 'Show fewer', fr: 'Afficher moins' },
  copyPorts: { en: 'Copy the ports', fr: 'Copier les ports' },
  copyText: { en: 'Copy as text', fr: 'Copier le texte' },
  copyRow: { en: 'Copy as table row', fr: 'Copier la ligne de tableau' },
  copyCsv: { en: 'Copy as CSV', fr: 'Copier en CSV' },
  showOnMap: { en: 'Show on map', fr: 'Afficher sur la carte' },
  notInScenario: {
    en: 'Not part of the current scenario.',
    fr: 'Ne fait pas partie du scénario actuel.',
  },
  quirk: { en: 'Quirk', fr: 'Particularité' },
  noQuirk: { en: 'No quirk', fr: 'Sans particularité' },
  scope: { en: 'Where they disagree', fr: 'Où elles divergent' },
  newestPage: { en: 'Newest page', fr: 'Page la plus récente' },
  flowCount: { en: 'Flows', fr: 'Flux' },
  whatPagesSay: { en: 'What the pages say', fr: 'Ce que disent les pages' },
  onFlows: { en: 'Flows it concerns', fr: 'Flux concernés' },
  onNoFlow: { en: 'No port depends on it.', fr: 'Aucun port n’en dépend.' },
  pageFacts: { en: 'Also on this page', fr: 'Aussi sur cette page' },
  printedCell: { en: 'Printed on the page', fr: 'Imprimé sur la page' },
  showPrinted: { en: 'Show the printed cell', fr: 'Afficher la cellule imprimée' },
  documentedIn: { en: 'Documented in', fr: 'Documenté dans' },
  inFlows: { en: 'Flows that rest on it', fr: 'Flux qui s’appuient dessus' },
  noFlow: { en: 'In no flow', fr: 'Dans aucun flux' },
  inferredCells: { en: 'Not printed, read from the row', fr: 'Non imprimé, déduit de la ligne' },
  stated: { en: 'Stated by the pages', fr: 'Indiqué par les pages' },
  inferred: { en: 'Our reading', fr: 'Notre lecture' },
  initiator: { en: 'Opened by', fr: 'Ouvert par' },
  purpose: { en: 'Purpose', fr: 'Rôle du flux' },
  noRows: { en: 'Nothing matches', fr: 'Aucun résultat' },
  tryThis: { en: 'Try one of these:', fr: 'Essayez ceci\u00A0:' },
  tryOther: {
    en: 'Try fewer letters, another word, or a port number such as 5061.',
    fr: 'Essayez moins de lettres, un autre mot ou un numéro de port, par exemple 5061.',
  },
  apart: {
    en: 'Each word is known, but no row has them all.',
    fr: 'Chaque mot est connu, mais aucune ligne ne les contient tous.',
  },
  clearQuery: { en: 'Clear the search', fr: 'Effacer la recherche' },
  allFlows: { en: 'Look beyond this scenario', fr: 'Chercher au-delà de ce scénario' },
} as const satisfies Record<string, Text>;

/** What is odd about a listing that no other page contradicts. */
export const quirkKindMessages = {
  misprint: { en: 'Misprint', fr: 'Coquille' },
  repetition: { en: 'Repetition', fr: 'Répétition' },
  outdated: { en: 'Outdated', fr: 'Périmé' },
  translation: { en: 'Translation slip', fr: 'Faute de traduction' },
  limit: { en: 'Holds within limits', fr: 'Vrai dans certaines limites' },
  ambiguous: { en: 'Ambiguous', fr: 'Ambigu' },
} as const satisfies Record<QuirkKind, Text>;

/** Ports that only few pages print, explained. */
export const sidePortMessages = {
  sourcePorts: { en: 'Ports of the sender', fr: 'Ports de l’émetteur' },
  nodePorts: { en: 'Ports of the node', fr: 'Ports du nœud' },
  monitorPorts: { en: 'Ports that are probed', fr: 'Ports sondés' },
} as const satisfies Record<SidePortColumn, Text>;

export function rowCount(shown: number, shownPrinted: string, all: string): Text {
  const noun = { en: `of ${all} rows`, fr: shown < 2 ? `ligne sur ${all}` : `lignes sur ${all}` };
  return counted(shown, shownPrinted, { one: noun, other: noun });
}

/** How many facts a page gives beside its tables. */
export function factCount(count: number): Text {
  return counted(count, String(count), {
    one: { en: 'fact beside the tables', fr: 'fait hors des tableaux' },
    other: { en: 'facts beside the tables', fr: 'faits hors des tableaux' },
  });
}

/** A search without one of its words, with what it would find. */
export function withoutWord(word: string, found: string): Text {
  return { en: `Leave out “${word}” (${found})`, fr: `Sans «\u00A0${word}\u00A0» (${found})` };
}

/** One word of a search, with what it would find alone. */
export function onlyWord(word: string, found: string): Text {
  return { en: `Only “${word}” (${found})`, fr: `Seulement «\u00A0${word}\u00A0» (${found})` };
}

export function elsewhere(found: string, table: Text): Text {
  return {
    en: `Look in ${table.en} (${found})`,
    fr: `Chercher dans ${table.fr} (${found})`,
  };
}

export function rowOf(row: string, table: Text): Text {
  return { en: `${table.en}, row ${row}`, fr: `${table.fr}, ligne ${row}` };
}

export function removeFacet(facet: Text, value: Text): Text {
  return { en: `Remove ${facet.en}: ${value.en}`, fr: `Retirer ${facet.fr}\u00A0: ${value.fr}` };
}
