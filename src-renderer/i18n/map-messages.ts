import type { FirewallId, Text, Transport, WorkloadId } from '#shared/catalog/index.ts';
import type { Detail } from '#shared/diagram/map-request.ts';
import { counted } from './plural.ts';

/** Texts of the map, its legend and its list of links. */
export const mapMessages = {
  map: { en: 'Topology map', fr: 'Carte de la topologie' },
  keys: {
    en: 'Arrow keys move the map, plus and minus zoom, 0 fits it to the window, Escape clears the selection. The list of links holds everything the map shows.',
    fr: 'Les flèches déplacent la carte, plus et moins changent l’échelle, 0 l’ajuste à la fenêtre, Échap efface la sélection. La liste des liaisons contient tout ce que montre la carte.',
  },
  drawing: { en: 'Drawing the map…', fr: 'Tracé de la carte…' },
  nothingShown: {
    en: 'The filters hide every flow.',
    fr: 'Les filtres masquent tous les flux.',
  },
  zoomIn: { en: 'Zoom in', fr: 'Agrandir' },
  zoomOut: { en: 'Zoom out', fr: 'Réduire' },
  fit: { en: 'Fit to window', fr: 'Ajuster à la fenêtre' },
  overview: { en: 'Mini map', fr: 'Mini-carte' },
  list: { en: 'List of links', fr: 'Liste des liaisons' },
  closeList: { en: 'Close the list', fr: 'Fermer la liste' },
  legend: { en: 'Legend', fr: 'Légende' },
  tools: { en: 'Map tools', fr: 'Outils de la carte' },
  linksAndRoles: { en: 'Links and roles', fr: 'Liaisons et rôles' },
  withinRoles: {
    en: 'Inside a role or among users',
    fr: 'Au sein d’un rôle ou entre utilisateurs',
  },
  roles: { en: 'Roles', fr: 'Rôles' },
  arrow: {
    en: 'Points from who opens the session to who listens',
    fr: 'Va de qui ouvre la session vers qui écoute',
  },
  number: {
    en: 'Number of the flow, the same in tables and on paper',
    fr: 'Numéro du flux, le même dans les tableaux et sur papier',
  },
  firewall: {
    en: 'Firewall: what to open stands inside',
    fr: 'Pare-feu\u00A0: ce qu’il faut ouvrir est écrit dedans',
  },
  views: { en: 'Views of the map', fr: 'Vues de la carte' },
  workload: { en: 'Workload', fr: 'Charge de travail' },
  allWorkloads: { en: 'All', fr: 'Toutes' },
  everyWorkload: { en: 'All workloads', fr: 'Toutes les charges' },
  detail: { en: 'Detail', fr: 'Détail' },
  crossing: { en: 'Firewall', fr: 'Pare-feu' },
  allFirewalls: { en: 'All flows', fr: 'Tous les flux' },
  emptyView: {
    en: 'Nothing here in this scenario',
    fr: 'Rien ici dans ce scénario',
  },
  showAll: { en: 'Show all flows', fr: 'Afficher tous les flux' },
  ipsec: { en: 'IPsec exemptions', fr: 'Exclusions IPsec' },
  closeIpsec: { en: 'Close the IPsec exemptions', fr: 'Fermer les exclusions IPsec' },
  ipsecHelp: {
    en: 'Where IPsec is in use, the pages want it off for this media: its negotiation would delay every call.',
    fr: 'Là où IPsec est en service, les pages demandent de l’écarter de ces médias\u00A0: sa négociation retarderait chaque appel.',
  },
  noIpsec: {
    en: 'Nothing on this map is exempt from IPsec.',
    fr: 'Rien sur cette carte n’est exclu d’IPsec.',
  },
  selected: { en: 'Selected', fr: 'Sélection' },
  cleared: { en: 'Selection cleared', fr: 'Sélection effacée' },
} as const satisfies Record<string, Text>;

/** Names of workloads that are short enough to stand side by side. */
export const shortWorkloadNames = {
  'im-presence': { en: 'Sign-in, IM', fr: 'Connexion, IM' },
  conferencing: { en: 'Conferencing', fr: 'Conférence' },
  'audio-video': { en: 'Audio/video', fr: 'Audio/vidéo' },
  'application-sharing': { en: 'App sharing', fr: 'Partage' },
  'enterprise-voice': { en: 'Voice', fr: 'Voix' },
  mobility: { en: 'Mobility', fr: 'Mobilité' },
  federation: { en: 'Federation', fr: 'Fédération' },
  management: { en: 'Management', fr: 'Administration' },
} as const satisfies Record<WorkloadId, Text>;

export const detailNames = {
  full: { en: 'Full', fr: 'Complet' },
  overview: { en: 'Overview', fr: 'Aperçu' },
} as const satisfies Record<Detail, Text>;

export const crossingNames = {
  external: { en: 'External', fr: 'Externe' },
  internal: { en: 'Internal', fr: 'Interne' },
} as const satisfies Record<FirewallId, Text>;

/** Why a view is empty: `No flow of Mobility and web crosses the external firewall.` */
export function emptyViewReason(workload: Text | null, firewall: Text | null): Text {
  const what = {
    en: workload ? `No flow of the workload “${workload.en}”` : 'No flow',
    fr: workload ? `Aucun flux de la charge de travail «\u00A0${workload.fr}\u00A0»` : 'Aucun flux',
  };
  return firewall
    ? {
        en: `${what.en} crosses the ${firewall.en.toLowerCase()}.`,
        fr: `${what.fr} ne traverse le ${firewall.fr.toLowerCase()}.`,
      }
    : { en: `${what.en} in this scenario.`, fr: `${what.fr} dans ce scénario.` };
}

const WAYS = {
  in: { en: 'in', fr: 'entrée' },
  out: { en: 'out', fr: 'sortie' },
} as const satisfies Record<string, Text>;

/** `in`, `out`, `in/out`: which way media goes that IPsec must leave alone. */
export function ipsecWays(inbound: boolean, outbound: boolean): Text {
  const ways = [...(inbound ? [WAYS.in] : []), ...(outbound ? [WAYS.out] : [])];
  return { en: ways.map(({ en }) => en).join('/'), fr: ways.map(({ fr }) => fr).join('/') };
}

/** The tag on a box: `IPsec off: in/out, TCP+UDP`. */
export function ipsecTagText(
  inbound: boolean,
  outbound: boolean,
  transports: readonly Transport[],
): Text {
  const ways = ipsecWays(inbound, outbound);
  const over = transports.map((transport) => transport.toUpperCase()).join('+');
  return { en: `IPsec off: ${ways.en}, ${over}`, fr: `Sans IPsec\u00A0: ${ways.fr}, ${over}` };
}

/** A row of the one table about IPsec of a page. */
export function pageRow(title: Text, row: number): Text {
  return { en: `${title.en}, row ${String(row)}`, fr: `${title.fr}, ligne ${String(row)}` };
}

/** `Internet – Perimeter network`, or `Inside the internal network` for a zone with itself. */
export function zonePair(outer: Text, inner: Text): Text {
  if (outer === inner) return { en: `Inside: ${outer.en}`, fr: `À l’intérieur\u00A0: ${outer.fr}` };
  return { en: `${outer.en} – ${inner.en}`, fr: `${outer.fr} – ${inner.fr}` };
}

export function linksWithFlows(links: number, flows: number): Text {
  const left = counted(links, String(links), {
    one: { en: 'link', fr: 'liaison' },
    other: { en: 'links', fr: 'liaisons' },
  });
  const right = counted(flows, String(flows), {
    one: { en: 'flow', fr: 'flux' },
    other: { en: 'flows', fr: 'flux' },
  });
  return { en: `${left.en}, ${right.en}`, fr: `${left.fr}, ${right.fr}` };
}

/** Read aloud when something is selected. */
export function selectedAloud(name: string): Text {
  return { en: `Selected: ${name}`, fr: `Sélection\u00A0: ${name}` };
}
