import type { RoleKind, Text } from '#shared/catalog/index.ts';
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
  overview: { en: 'Overview', fr: 'Vue d’ensemble' },
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
  interface: { en: 'Interface of a server', fr: 'Interface d’un serveur' },
  selected: { en: 'Selected', fr: 'Sélection' },
  cleared: { en: 'Selection cleared', fr: 'Sélection effacée' },
} as const satisfies Record<string, Text>;

/** What the boxes of each kind stand for. */
export const boxKindNames = {
  server: { en: 'Server', fr: 'Serveur' },
  'load-balancer': { en: 'Hardware load balancer', fr: 'Équilibreur de charge matériel' },
  device: { en: 'Device', fr: 'Appareil' },
  party: { en: 'Users and partners', fr: 'Utilisateurs et partenaires' },
  'network-service': { en: 'Network service', fr: 'Service réseau' },
} as const satisfies Record<RoleKind, Text>;

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
