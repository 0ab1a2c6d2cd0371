import type { Text } from '#shared/catalog/index.ts';
import type { PolicyKind, RuleLayout, RuleStyle } from '#shared/rules/rule.ts';
import { counted } from './plural.ts';

/** Texts of the Rules view. */
export const rulesMessages = {
  rules: { en: 'Rules', fr: 'Règles' },
  matrix: { en: 'Zone matrix', fr: 'Matrice de flux' },
  looks: { en: 'Look', fr: 'Présentation' },
  firewall: { en: 'Firewall', fr: 'Pare-feu' },
  writing: { en: 'How rules are written', fr: 'Écriture des règles' },
  style: { en: 'Ports', fr: 'Ports' },
  layout: { en: 'Rules', fr: 'Règles' },
  site: { en: 'Site', fr: 'Site' },
  allSites: { en: 'All sites', fr: 'Tous les sites' },
  showMap: { en: 'Show the map', fr: 'Afficher la carte' },
  hideMap: { en: 'Hide the map', fr: 'Masquer la carte' },
  export: { en: 'Export', fr: 'Exporter' },
  exportAll: { en: 'All firewalls', fr: 'Tous les pare-feu' },
  exportEverywhere: { en: 'All firewalls, all sites', fr: 'Tous les pare-feu, tous les sites' },
  noRuleText: {
    en: 'A list to read: no firewall takes it as text.',
    fr: 'Liste à lire\u00A0: aucun pare-feu ne la reçoit sous forme de texte.',
  },
  ruleText: { en: 'Rule text', fr: 'Texte de règles' },
  workbook: { en: 'Excel workbook (.xlsx)', fr: 'Classeur Excel (.xlsx)' },
  csv: { en: 'CSV', fr: 'CSV' },
  markdown: { en: 'Markdown', fr: 'Markdown' },
  json: { en: 'JSON', fr: 'JSON' },
  making: { en: 'Writing the workbook…', fr: 'Écriture du classeur…' },
  section: { en: 'Section', fr: 'Section' },
  path: { en: 'From zone to zone', fr: 'De zone à zone' },
  need: { en: 'Need', fr: 'Nécessité' },
  workload: { en: 'Workload', fr: 'Charge de travail' },
  transport: { en: 'Transport', fr: 'Transport' },
  state: { en: 'Addresses', fr: 'Adresses' },
  complete: { en: 'Complete', fr: 'Complètes' },
  incomplete: { en: 'To be completed', fr: 'À compléter' },
  required: { en: 'Required', fr: 'Nécessaire' },
  optional: { en: 'Optional', fr: 'Facultatif' },
  feature: { en: 'Only with a feature', fr: 'Selon une fonctionnalité' },
  fillIn: { en: 'Fill in the addresses', fr: 'Saisir les adresses' },
  from: { en: 'From', fr: 'Source' },
  to: { en: 'To', fr: 'Destination' },
  ports: { en: 'Ports', fr: 'Ports' },
  justification: { en: 'Justification', fr: 'Justification' },
  pages: { en: 'Pages', fr: 'Pages' },
  toComplete: { en: 'no address yet', fr: 'pas encore d’adresse' },
  natTo: { en: 'on the Internet', fr: 'sur Internet' },
  noRules: { en: 'Nothing crosses this firewall', fr: 'Rien ne traverse ce pare-feu' },
  noRulesWhy: {
    en: 'With this scenario, no flow passes here.',
    fr: 'Avec ce scénario, aucun flux ne passe ici.',
  },
  noMatch: { en: 'No rule matches', fr: 'Aucune règle ne correspond' },
  showAll: { en: 'Show all rules', fr: 'Afficher toutes les règles' },
  notHere: {
    en: 'The firewall chosen has no rule for this part of the map.',
    fr: 'Le pare-feu choisi n’a aucune règle pour cette partie de la carte.',
  },
  copy: { en: 'Copy', fr: 'Copier' },
  save: { en: 'Save…', fr: 'Enregistrer…' },
  dialect: { en: 'For', fr: 'Pour' },
  onMap: { en: 'Show on the map beside', fr: 'Afficher sur la carte à côté' },
  matrixCaption: {
    en: 'Which zones open sessions to which: number of rules, and ports',
    fr: 'Quelles zones ouvrent des sessions vers lesquelles\u00A0: nombre de règles, et ports',
  },
  fromTo: { en: 'From \\ To', fr: 'Source \\ Destination' },
  nothing: { en: 'nothing', fr: 'rien' },
} as const satisfies Record<string, Text>;

/** What the rules of some firewalls are for, where their name does not say it. */
export const purposeMessages: Readonly<Partial<Record<PolicyKind, Text>>> = {
  host: {
    en: 'For the Windows Firewall of each server: what its own role has to receive, whichever network firewalls stand before it.',
    fr: 'Pour le pare-feu Windows de chaque serveur\u00A0: ce que son rôle doit recevoir, quels que soient les pare-feu réseau placés devant lui.',
  },
  clients: {
    en: 'To hand to the workstation teams: what computers and phones of the internal network open, and what reaches them.',
    fr: 'À transmettre aux équipes postes de travail\u00A0: ce que les postes et téléphones du réseau interne ouvrent, et ce qui leur parvient.',
  },
};

export const styleMessages = {
  destination: {
    label: { en: 'Destination only', fr: 'Destination seule' },
    explanation: {
      en: 'Ports of the receiver; any source port',
      fr: 'Ports du destinataire\u00A0; tout port source',
    },
  },
  pair: {
    label: { en: 'Source and destination', fr: 'Source et destination' },
    explanation: {
      en: 'Source ports too, where the pages print them',
      fr: 'Ports source aussi, là où les pages les impriment',
    },
  },
} as const satisfies Record<RuleStyle, { label: Text; explanation: Text }>;

export const layoutMessages = {
  flow: {
    label: { en: 'One a flow', fr: 'Une par flux' },
    explanation: {
      en: 'Each flow of the map is a rule of its own',
      fr: 'Chaque flux de la carte est une règle',
    },
  },
  compressed: {
    label: { en: 'Compressed', fr: 'Compressées' },
    explanation: {
      en: 'Port lists and groups: fewer rules, same effect, every reason kept',
      fr: 'Listes de ports et groupes\u00A0: moins de règles, même effet, tous les motifs gardés',
    },
  },
} as const satisfies Record<RuleLayout, { label: Text; explanation: Text }>;

/** How many rules, as a heading or a cell says it. */
export function ruleCount(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'rule', fr: 'règle' },
    other: { en: 'rules', fr: 'règles' },
  });
}

/** How many rules of a firewall the table shows. */
export function shownRules(shown: number, all: number, printed: (count: number) => string): Text {
  if (shown === all) return ruleCount(all, printed(all));
  const rules = ruleCount(shown, printed(shown)).fr;
  return {
    en: `${printed(shown)} of ${ruleCount(all, printed(all)).en}`,
    fr: `${rules} sur ${printed(all)}`,
  };
}

/** What the export menu offers for the firewall that is shown, at one site or all. */
export function thisFirewall(firewall: Text, site: string): Text {
  const at = site === '' ? '' : `, ${site}`;
  return {
    en: `This firewall: ${firewall.en}${at}`,
    fr: `Ce pare-feu\u00A0: ${firewall.fr}${at}`,
  };
}

/** That some rules cannot be written yet. */
export function incompleteRules(count: number, printed: string): Text {
  return counted(count, printed, {
    one: {
      en: 'rule has an end without address: texts for firewalls leave it out.',
      fr: 'règle a une extrémité sans adresse\u00A0: les textes pour pare-feu l’omettent.',
    },
    other: {
      en: 'rules have an end without address: texts for firewalls leave them out.',
      fr: 'règles ont une extrémité sans adresse\u00A0: les textes pour pare-feu les omettent.',
    },
  });
}

/** A text for one kind of firewall, as the title of its window. */
export function ruleTextTitle(firewall: Text, site: string): Text {
  const at = site === '' ? '' : `, ${site}`;
  return { en: `Rule text: ${firewall.en}${at}`, fr: `Texte de règles\u00A0: ${firewall.fr}${at}` };
}
