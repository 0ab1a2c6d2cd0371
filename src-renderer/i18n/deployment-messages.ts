import type { Text } from '#shared/catalog/index.ts';
import type { HostKind, SiteKind } from '#shared/deployment/plan/deployment.ts';
import type { Severity } from '#shared/review/finding.ts';

/** Texts of the deployment view. */
export const deploymentMessages = {
  deployment: { en: 'Deployment', fr: 'Déploiement' },
  untitled: { en: 'New deployment', fr: 'Nouveau déploiement' },
  unsaved: { en: 'Unsaved changes', fr: 'Modifications non enregistrées' },
  emptyTitle: { en: 'Names and addresses', fr: 'Noms et adresses' },
  emptyText: {
    en: 'With the customer’s names and addresses, the flows of this scenario become firewall rules. What can be checked is checked while you type.',
    fr: 'Avec les noms et les adresses du client, les flux de ce scénario deviennent des règles de pare-feu. Ce qui peut être contrôlé l’est pendant la saisie.',
  },
  fillIn: { en: 'Fill in the addresses', fr: 'Saisir les adresses' },
  open: { en: 'Open…', fr: 'Ouvrir…' },
  openSample: { en: 'Open a sample', fr: 'Ouvrir un exemple' },
  save: { en: 'Save', fr: 'Enregistrer' },
  saveAs: { en: 'Save as…', fr: 'Enregistrer sous…' },
  newDeployment: { en: 'New deployment', fr: 'Nouveau déploiement' },
  file: { en: 'File', fr: 'Fichier' },
  undo: { en: 'Undo', fr: 'Annuler' },
  redo: { en: 'Redo', fr: 'Rétablir' },
  tools: { en: 'Table tools', fr: 'Outils du tableau' },
  parts: { en: 'Parts of the deployment', fr: 'Parties du déploiement' },
  newerBanner: {
    en: 'A newer Portolan wrote this file. It can be looked at, not changed: what this version does not know would be lost.',
    fr: 'Une version plus récente de Portolan a écrit ce fichier. Il peut être consulté, pas modifié : ce que cette version ne connaît pas serait perdu.',
  },
  inUseBanner: {
    en: 'Another window of Portolan works on this file. Here it can be looked at, not changed.',
    fr: 'Une autre fenêtre de Portolan travaille sur ce fichier. Ici, il peut être consulté, pas modifié.',
  },
  freedBanner: {
    en: 'No other window works on this file any more.',
    fr: 'Plus aucune autre fenêtre ne travaille sur ce fichier.',
  },
  takeOver: { en: 'Edit here', fr: 'Modifier ici' },
  readOnly: { en: 'read-only', fr: 'lecture seule' },
  recent: { en: 'Recent files', fr: 'Fichiers récents' },
  clearRecent: { en: 'Clear the list', fr: 'Effacer la liste' },
  notFound: { en: 'not found', fr: 'introuvable' },

  sites: { en: 'Sites', fr: 'Sites' },
  site: { en: 'Site', fr: 'Site' },
  addSite: { en: 'Add a site', fr: 'Ajouter un site' },
  removeSite: { en: 'Remove the site', fr: 'Supprimer le site' },
  name: { en: 'Name', fr: 'Nom' },
  kind: { en: 'Kind', fr: 'Type' },
  parent: { en: 'Served by', fr: 'Desservi par' },
  pairedWith: { en: 'Paired with', fr: 'Jumelé avec' },
  firstCentral: { en: 'First central site', fr: 'Premier site central' },
  nobody: { en: 'None', fr: 'Aucun' },
  show: { en: 'Show', fr: 'Afficher' },
  allSites: { en: 'All', fr: 'Tous' },
  zone: { en: 'Zone', fr: 'Zone' },
  allZones: { en: 'All', fr: 'Toutes' },
  onlyOpen: { en: 'Only what is missing or wrong', fr: 'Seulement ce qui manque ou est erroné' },
  clearFilters: { en: 'Show everything', fr: 'Tout afficher' },
  findings: { en: 'Findings', fr: 'Constats' },
  noFindings: { en: 'Nothing to report.', fr: 'Rien à signaler.' },
  showAll: { en: 'Show all', fr: 'Tout afficher' },
  noRows: { en: 'Nothing matches these filters', fr: 'Rien ne correspond à ces filtres' },

  fillDown: { en: 'Fill down', fr: 'Recopier vers le bas' },
  countDown: { en: 'Fill down counting', fr: 'Incrémenter vers le bas' },
  countDownHelp: {
    en: 'Fill down counting: fe01 to fe02, 10.0.0.131 to 10.0.0.132 (Ctrl+Shift+D)',
    fr: 'Incrémenter vers le bas : fe01 vers fe02, 10.0.0.131 vers 10.0.0.132 (Ctrl+Maj+D)',
  },
  fillHandle: { en: 'Drag to fill', fr: 'Glisser pour recopier' },
  addMachine: { en: 'Machine', fr: 'Machine' },
  addEntry: { en: 'Entry', fr: 'Entrée' },
  addPool: { en: 'Pool entry', fr: 'Entrée de pool' },
  addNetwork: { en: 'Add a subnet', fr: 'Ajouter un sous-réseau' },
  remove: { en: 'Remove', fr: 'Supprimer' },
  removeRows: { en: 'Remove the selected entries', fr: 'Supprimer les entrées sélectionnées' },
  addHere: { en: 'Add one more to this role', fr: 'En ajouter à ce rôle' },
  sheetHelp: {
    en: 'Arrows move, Shift selects, Enter or F2 edits, Delete clears. Esc then Tab leaves the table.',
    fr: 'Flèches pour se déplacer, Maj pour sélectionner, Entrée ou F2 pour modifier, Suppr pour effacer. Échap puis Tab pour quitter le tableau.',
  },
  cannotWrite: { en: 'This cell follows from others.', fr: 'Cette cellule découle des autres.' },

  host: { en: 'Name (FQDN)', fr: 'Nom (FQDN)' },
  hostHelp: {
    en: 'Fully qualified domain name of the machine or of the pool.',
    fr: 'Nom de domaine complet de la machine ou du pool.',
  },
  siteHelp: { en: 'Where it stands.', fr: 'Où elle se trouve.' },
  interface: { en: 'Interface', fr: 'Interface' },
  interfaceHelp: {
    en: 'Where traffic enters and leaves it in this scenario.',
    fr: 'Par où le trafic entre et sort dans ce scénario.',
  },
  network: { en: 'Network', fr: 'Réseau' },
  networkHelp: {
    en: 'The subnet of the plan in which its first address lies; else the kind of network it belongs in.',
    fr: 'Le sous-réseau du plan où se trouve sa première adresse ; à défaut, le type de réseau attendu.',
  },
  addresses: { en: 'Addresses', fr: 'Adresses' },
  addressesHelp: {
    en: 'IPv4 and IPv6 addresses, ranges or subnets, parted by commas: 10.0.0.11, 2001:db8::11.',
    fr: 'Adresses IPv4 et IPv6, plages ou sous-réseaux, séparés par des virgules : 10.0.0.11, 2001:db8::11.',
  },
  publicAddresses: { en: 'Public address', fr: 'Adresse publique' },
  publicHelp: {
    en: 'With NAT: what the Internet sees in its place, one for each address, in the same order.',
    fr: 'Avec NAT : ce qu’Internet voit à sa place, une par adresse, dans le même ordre.',
  },
  alias: { en: 'Interface name', fr: 'Nom de l’interface' },
  aliasHelp: {
    en: 'The name under which this interface is reached, where it is not the machine’s: sip.contoso.com.',
    fr: 'Le nom par lequel cette interface est jointe, s’il n’est pas celui de la machine : sip.contoso.com.',
  },
  note: { en: 'Note', fr: 'Remarque' },
  noteHelp: { en: 'Anything worth knowing.', fr: 'Tout ce qu’il est utile de savoir.' },
  natNeeded: { en: 'needed', fr: 'nécessaire' },
  anyone: {
    en: 'anyone on the Internet unless filled in',
    fr: 'tout Internet si rien n’est saisi',
  },
  notInScenario: { en: 'not in this scenario', fr: 'hors de ce scénario' },

  networkName: { en: 'Network', fr: 'Réseau' },
  networkNameHelp: {
    en: 'What the network is called in rules and drawings.',
    fr: 'Le nom du réseau dans les règles et les schémas.',
  },
  use: { en: 'For', fr: 'Usage' },
  useHelp: { en: 'What lives in it.', fr: 'Ce qui s’y trouve.' },
  subnets: { en: 'Subnets', fr: 'Sous-réseaux' },
  subnetsHelp: {
    en: 'One or more subnets, parted by commas: 10.0.0.0/24, 2001:db8:1::/64.',
    fr: 'Un ou plusieurs sous-réseaux, séparés par des virgules : 10.0.0.0/24, 2001:db8:1::/64.',
  },

  mediaRanges: { en: 'Media port ranges', fr: 'Plages de ports média' },
  mediaIntro: {
    en: 'Leave empty what the deployment keeps as documented.',
    fr: 'Laissez vide ce que le déploiement conserve comme documenté.',
  },
  clientRange: {
    en: 'Clients use ranges of their own',
    fr: 'Les clients utilisent leurs propres plages',
  },
  clientRangeHelp: {
    en: 'Set-CsConferencingConfiguration -ClientMediaPortRangeEnabled. Without it, clients take any port from 1024 to 65535.',
    fr: 'Set-CsConferencingConfiguration -ClientMediaPortRangeEnabled. Sinon, les clients prennent n’importe quel port de 1024 à 65535.',
  },
  medium: { en: 'Media', fr: 'Média' },
  firstPort: { en: 'First port', fr: 'Premier port' },
  portCount: { en: 'Ports', fr: 'Nombre' },
  range: { en: 'Range', fr: 'Plage' },
  setBy: { en: 'Set by', fr: 'Défini par' },
  customPorts: { en: 'Custom ports', fr: 'Ports personnalisés' },
  listener: { en: 'Listener', fr: 'Service à l’écoute' },
  port: { en: 'Port', fr: 'Port' },
  documented: { en: 'Documented', fr: 'Documenté' },

  boundaries: { en: 'Internal firewalls', fr: 'Pare-feu internes' },
  boundariesIntro: {
    en: 'Beyond the two firewalls of the perimeter: each one drawn here stands between its segments and gets rules of its own.',
    fr: 'Au-delà des deux pare-feu du périmètre : chacun de ceux dessinés ici se trouve entre ses segments et reçoit ses propres règles.',
  },
  addBoundary: { en: 'Add a firewall', fr: 'Ajouter un pare-feu' },
  removeBoundary: { en: 'Remove the firewall', fr: 'Supprimer le pare-feu' },
  segment: { en: 'Segment', fr: 'Segment' },
  addSegment: { en: 'Add a segment', fr: 'Ajouter un segment' },
  removeSegment: { en: 'Remove the segment', fr: 'Supprimer le segment' },
  segmentRoles: { en: 'Roles', fr: 'Rôles' },
  segmentSites: { en: 'Sites', fr: 'Sites' },
  everyRole: { en: 'every role of its sites', fr: 'tous les rôles de ses sites' },
  everySite: { en: 'every site', fr: 'tous les sites' },
  theRest: { en: 'everything else', fr: 'tout le reste' },

  request: { en: 'Change request', fr: 'Demande de changement' },
  titleBlock: { en: 'Title block', fr: 'Cartouche' },

  unsavedText: {
    en: 'This deployment has changes that no file has.',
    fr: 'Ce déploiement comporte des modifications qui ne sont enregistrées dans aucun fichier.',
  },
  saveFirst: { en: 'Save and go on', fr: 'Enregistrer et continuer' },
  discard: { en: 'Go on without saving', fr: 'Continuer sans enregistrer' },
  cancel: { en: 'Cancel', fr: 'Annuler' },
  tooLargeToSave: {
    en: 'With more than 20 MB, this deployment could not be opened again. Remove logos or machines.',
    fr: 'Au-delà de 20 Mo, ce déploiement ne pourrait plus être ouvert. Supprimez des logos ou des machines.',
  },
  notSaved: { en: 'Not saved', fr: 'Pas enregistré' },
  tryAgain: { en: 'Try again', fr: 'Réessayer' },
  changedText: {
    en: 'Save yours under another name and compare, or overwrite theirs. On disk, the version overwritten stays as .bak when the desktop app saves.',
    fr: 'Enregistrez votre version sous un autre nom pour comparer, ou remplacez l’autre. L’application de bureau garde la version remplacée en .bak.',
  },
  overwrite: { en: 'Overwrite', fr: 'Remplacer' },
  problemsTitle: { en: 'This file cannot be opened', fr: 'Ce fichier ne peut pas être ouvert' },
  problemsText: {
    en: 'Nothing was changed. Correct the file, or send this list to whoever made it.',
    fr: 'Rien n’a été modifié. Corrigez le fichier ou transmettez cette liste à son auteur.',
  },
  copyList: { en: 'Copy the list', fr: 'Copier la liste' },
  wholePaste: { en: 'More rows than fit', fr: 'Plus de lignes que de place' },
  pasteGoOn: { en: 'Go on below', fr: 'Continuer en dessous' },
  pasteCut: { en: 'Only what fits', fr: 'Seulement ce qui tient' },
} as const satisfies Record<string, Text>;

/** The parts of the deployment view. */
export const partNames = {
  roles: { en: 'By role', fr: 'Par rôle' },
  networks: { en: 'By network', fr: 'Par réseau' },
  subnets: { en: 'Subnets', fr: 'Sous-réseaux' },
  ports: { en: 'Media and ports', fr: 'Médias et ports' },
  boundaries: { en: 'Firewalls', fr: 'Pare-feu' },
  request: { en: 'Request', fr: 'Demande' },
} as const satisfies Record<string, Text>;

/** Kinds of sites. */
export const siteKindNames = {
  central: { en: 'Central', fr: 'Central' },
  branch: { en: 'Branch', fr: 'Succursale' },
} as const satisfies Record<SiteKind, Text>;

/** Kinds of entries of the address plan. */
export const hostKindNames = {
  machine: { en: 'machine', fr: 'machine' },
  pool: { en: 'pool', fr: 'pool' },
} as const satisfies Record<HostKind, Text>;

/** How grave a finding is, read aloud before it. */
export const severityNames = {
  error: { en: 'Error', fr: 'Erreur' },
  warning: { en: 'Warning', fr: 'Avertissement' },
  notice: { en: 'Notice', fr: 'Remarque' },
} as const satisfies Record<Severity, Text>;
