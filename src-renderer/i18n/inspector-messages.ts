import type { Text } from '#shared/catalog/index.ts';
import { counted } from './plural.ts';

/** Texts of the inspector. */
export const inspectorMessages = {
  inspector: { en: 'Inspector', fr: 'Inspecteur' },
  nothing: { en: 'Nothing selected', fr: 'Aucune sélection' },
  help: {
    en: 'Select a line or an annotation on the map to read the flows that run over it, or a box to read its ports.',
    fr: 'Sélectionnez un trait ou une annotation sur la carte pour lire les flux qui y passent, ou une boîte pour lire ses ports.',
  },
  helpKeys: {
    en: 'The list of links selects the same things from the keyboard. Escape clears the selection.',
    fr: 'La liste des liaisons sélectionne les mêmes éléments au clavier. Échap efface la sélection.',
  },
  clear: { en: 'Clear selection', fr: 'Effacer la sélection' },
  link: { en: 'Link', fr: 'Liaison' },
  role: { en: 'Role', fr: 'Rôle' },
  interface: { en: 'Interface', fr: 'Interface' },
  ends: { en: 'Ends', fr: 'Extrémités' },
  crosses: { en: 'Crosses', fr: 'Traverse' },
  crossesNone: { en: 'No firewall', fr: 'Aucun pare-feu' },
  opens: { en: 'Opened by', fr: 'Ouvert par' },
  service: { en: 'Service', fr: 'Service' },
  workloads: { en: 'Workloads', fr: 'Charges de travail' },
  condition: { en: 'Only if', fr: 'Seulement si' },
  always: { en: 'In every deployment', fr: 'Dans tous les déploiements' },
  optional: { en: 'Optional', fr: 'Facultatif' },
  optionalHelp: {
    en: 'The product runs without it; only some installations need it.',
    fr: 'Le produit fonctionne sans ce flux\u00A0; seules certaines installations en ont besoin.',
  },
  pages: { en: 'Pages', fr: 'Pages' },
  row: { en: 'row', fr: 'ligne' },
  printed: { en: 'As printed', fr: 'Tel qu’imprimé' },
  quirk: { en: 'Note on the page', fr: 'Remarque sur la page' },
  inferred: { en: 'Inferred', fr: 'Déduit' },
  stated: { en: 'Stated', fr: 'Écrit' },
  supports: { en: 'supports it without a row of its own', fr: 'l’appuie sans ligne à elle' },
  otherProduct: { en: 'Other product', fr: 'Autre produit' },
  carriedOver: {
    en: 'Read from Lync Server 2013 pages: the catalog holds no row of a Skype for Business Server 2015 page for it.',
    fr: 'Lu dans des pages de Lync Server 2013\u00A0: le catalogue ne contient pas de ligne d’une page de Skype Entreprise Server 2015 à ce sujet.',
  },
  toBalancer: {
    en: 'First stretch: the load balancer hands it on.',
    fr: 'Premier tronçon\u00A0: l’équilibreur de charge le transmet.',
  },
  fromBalancer: {
    en: 'Second stretch: the load balancer hands on what it received.',
    fr: 'Second tronçon\u00A0: l’équilibreur de charge transmet ce qu’il a reçu.',
  },
  otherStretch: { en: 'Other stretch', fr: 'Autre tronçon' },
  listensOn: { en: 'Listens on', fr: 'Écoute sur' },
  opensTo: { en: 'Opens', fr: 'Ouvre' },
  inside: { en: 'Between its own machines', fr: 'Entre ses propres machines' },
  links: { en: 'Links', fr: 'Liaisons' },
  interfaces: { en: 'Interfaces', fr: 'Interfaces' },
  ofRole: { en: 'Interface of', fr: 'Interface de' },
  zone: { en: 'Zone', fr: 'Zone' },
  ports: { en: 'Ports', fr: 'Ports' },
  protocol: { en: 'Protocol', fr: 'Protocole' },
  from: { en: 'From', fr: 'Depuis' },
  to: { en: 'To', fr: 'Vers' },
  number: { en: 'No.', fr: 'Nº' },
  none: { en: 'Nothing in this scenario.', fr: 'Rien dans ce scénario.' },
  copy: { en: 'Copy', fr: 'Copier' },
  asText: { en: 'Text', fr: 'Texte' },
  asRows: { en: 'Table rows', fr: 'Lignes de tableau' },
  asCsv: { en: 'CSV', fr: 'CSV' },
  exportCsv: { en: 'Export CSV', fr: 'Exporter en CSV' },
  added: { en: '+ Added', fr: '+ Ajouté' },
  removed: { en: '− Removed', fr: '− Retiré' },
  copyFlow: { en: 'Copy this flow as a table row', fr: 'Copier ce flux comme ligne de tableau' },
} as const satisfies Record<string, Text>;

/** Read aloud on the button that copies a port. */
export function copyPort(port: string): Text {
  return { en: `Copy ${port}`, fr: `Copier ${port}` };
}

/** What a flow rests on, in short: its rows, or else the pages that support it without a row of their own. */
export function evidenceCount(rows: number, pages: number): Text {
  if (rows > 0 || pages === 0) return rowCount(rows);
  return counted(pages, String(pages), {
    one: { en: 'page cited', fr: 'page citée' },
    other: { en: 'pages cited', fr: 'pages citées' },
  });
}

function rowCount(count: number): Text {
  return counted(count, String(count), {
    one: { en: 'row cited', fr: 'ligne citée' },
    other: { en: 'rows cited', fr: 'lignes citées' },
  });
}

export function flowCount(count: number): Text {
  return counted(count, String(count), {
    one: { en: 'flow', fr: 'flux' },
    other: { en: 'flows', fr: 'flux' },
  });
}

export function linkCount(count: number): Text {
  return counted(count, String(count), {
    one: { en: 'link', fr: 'liaison' },
    other: { en: 'links', fr: 'liaisons' },
  });
}

export function roleCount(count: number): Text {
  return counted(count, String(count), {
    one: { en: 'role', fr: 'rôle' },
    other: { en: 'roles', fr: 'rôles' },
  });
}
