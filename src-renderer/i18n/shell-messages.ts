import type { FailureReason } from '#shared/host/outcome.ts';
import type { Text } from '#shared/catalog/index.ts';
import { counted } from './plural.ts';

/** Texts of the window around the views. */
export const shellMessages = {
  skip: { en: 'Skip to the view', fr: 'Aller à la vue' },
  views: { en: 'Views', fr: 'Vues' },
  map: { en: 'Map', fr: 'Carte' },
  ports: { en: 'Ports', fr: 'Ports' },
  deployment: { en: 'Deployment', fr: 'Déploiement' },
  rules: { en: 'Rules', fr: 'Règles' },
  search: { en: 'Search', fr: 'Recherche' },
  searchHint: { en: 'Port, protocol, server…', fr: 'Port, protocole, serveur…' },
  clearSearch: { en: 'Clear the search', fr: 'Effacer la recherche' },
  language: { en: 'Language', fr: 'Langue' },
  theme: { en: 'Theme', fr: 'Thème' },
  'theme-light': { en: 'Light', fr: 'Clair' },
  'theme-dark': { en: 'Dark', fr: 'Sombre' },
  'theme-high-contrast': { en: 'High contrast', fr: 'Contraste élevé' },
  'theme-system': { en: 'As the system', fr: 'Comme le système' },
  print: { en: 'Print the map', fr: 'Imprimer la carte' },
  notDrawn: {
    en: 'The map could not be drawn. Change the scenario and print again.',
    fr: 'La carte n’a pas pu être tracée. Modifiez le scénario et réimprimez.',
  },
  leftPanel: { en: 'Left panel', fr: 'Panneau gauche' },
  inspector: { en: 'Inspector', fr: 'Inspecteur' },
  resizePanel: { en: 'Panel width', fr: 'Largeur du panneau' },
  findAnything: { en: 'Find anything', fr: 'Tout rechercher' },
  shortcuts: { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
  copied: { en: 'Copied', fr: 'Copié' },
  nothingToSelect: {
    en: 'Not part of this scenario. Change the scenario to see it on the map.',
    fr: 'Ne fait pas partie de ce scénario. Modifiez le scénario pour l’afficher sur la carte.',
  },
} as const satisfies Record<string, Text>;

/** Why a link to a view changes nothing. */
export function badLink({ en, fr }: Text): Text {
  return { en: `This link cannot be opened. ${en}`, fr: `Ce lien ne peut pas être ouvert. ${fr}` };
}

interface Shortcut {
  /** Keys, parted by blanks where there are several; what the mouse does is said in words. */
  readonly keys: string | Text;
  readonly text: Text;
  /** Where it exists, if not everywhere. */
  readonly only?: 'editing' | 'hand-over';
}
interface ShortcutGroup {
  readonly name: Text;
  readonly only?: 'editing';
  readonly shortcuts: readonly Shortcut[];
}

const shortcutGroups: readonly ShortcutGroup[] = [
  {
    name: { en: 'Anywhere', fr: 'Partout' },
    shortcuts: [
      { keys: '/', text: { en: 'Search', fr: 'Rechercher' } },
      {
        keys: 'Ctrl+K',
        text: { en: 'Find anything, run a command', fr: 'Tout rechercher, lancer une commande' },
      },
      {
        keys: 'Alt+1 Alt+2 Alt+3',
        text: { en: 'Map, Ports, Rules', fr: 'Carte, Ports, Règles' },
        only: 'hand-over',
      },
      {
        keys: 'Alt+1 Alt+2 Alt+3 Alt+4',
        only: 'editing',
        text: {
          en: 'Map, Ports, Deployment, Rules. In the desktop app also Ctrl+1 to Ctrl+4',
          fr: 'Carte, Ports, Déploiement, Règles. Dans l’application de bureau, aussi Ctrl+1 à Ctrl+4',
        },
      },
      {
        keys: 'Ctrl+P',
        text: { en: 'Print: preview and options', fr: 'Imprimer : aperçu et options' },
      },
      { keys: 'Ctrl+Shift+E', text: { en: 'Export the drawing', fr: 'Exporter le dessin' } },
      {
        keys: 'Ctrl+B',
        text: { en: 'Show or hide the left panel', fr: 'Afficher ou masquer le panneau gauche' },
      },
      {
        keys: 'Ctrl+Z',
        only: 'editing',
        text: {
          en: 'Undo a change of the scenario; in Deployment, of the names and addresses',
          fr: 'Annuler un changement du scénario ; dans Déploiement, des noms et adresses',
        },
      },
      {
        keys: 'Ctrl+Shift+Z',
        only: 'editing',
        text: { en: 'Redo it', fr: 'Le rétablir' },
      },
      {
        keys: 'Esc',
        text: { en: 'Clear the selection, close', fr: 'Effacer la sélection, fermer' },
      },
      { keys: '?', text: { en: 'This list', fr: 'Cette liste' } },
    ],
  },
  {
    name: { en: 'Map', fr: 'Carte' },
    shortcuts: [
      { keys: '+ -', text: { en: 'Zoom in, zoom out', fr: 'Zoom avant, zoom arrière' } },
      { keys: '0', text: { en: 'See all of the map', fr: 'Voir toute la carte' } },
      {
        keys: '← → ↑ ↓',
        text: {
          en: 'Move the map; with Shift, further',
          fr: 'Déplacer la carte ; avec Maj, plus loin',
        },
      },
      {
        keys: { en: 'Wheel', fr: 'Molette' },
        text: { en: 'Zoom where the pointer is', fr: 'Zoom à l’endroit du pointeur' },
      },
      {
        keys: { en: 'Drag', fr: 'Glisser' },
        text: { en: 'Move the map', fr: 'Déplacer la carte' },
      },
      {
        keys: { en: 'Double click', fr: 'Double-clic' },
        text: {
          en: 'Zoom to a link or server; again or beside it, back to the whole map',
          fr: 'Zoom sur une liaison ou un serveur ; encore ou à côté, retour à toute la carte',
        },
      },
    ],
  },
  {
    name: { en: 'Tables', fr: 'Tableaux' },
    shortcuts: [
      { keys: '↑ ↓ Home End', text: { en: 'Move through a table', fr: 'Parcourir un tableau' } },
      {
        keys: '← →',
        text: { en: 'Reach the buttons of a row', fr: 'Atteindre les boutons d’une ligne' },
      },
      {
        keys: 'Enter',
        text: { en: 'Open the details of a row', fr: 'Ouvrir les détails d’une ligne' },
      },
      { keys: 'Ctrl+C', text: { en: 'Copy the row', fr: 'Copier la ligne' } },
    ],
  },
  {
    name: { en: 'Deployment', fr: 'Déploiement' },
    only: 'editing',
    shortcuts: [
      { keys: 'Ctrl+O', text: { en: 'Open a deployment', fr: 'Ouvrir un déploiement' } },
      {
        keys: 'Ctrl+S',
        text: { en: 'Save; with Shift, as another file', fr: 'Enregistrer ; avec Maj, sous' },
      },
      { keys: 'Enter F2', text: { en: 'Edit a cell', fr: 'Modifier une cellule' } },
      {
        keys: 'Ctrl+D',
        text: {
          en: 'Fill down; with Shift, counting on names and addresses',
          fr: 'Recopier vers le bas ; avec Maj, en incrémentant noms et adresses',
        },
      },
      {
        keys: 'Ctrl+V',
        text: { en: 'Paste cells of a spreadsheet', fr: 'Coller des cellules d’un tableur' },
      },
      { keys: 'Esc Tab', text: { en: 'Leave the table', fr: 'Quitter le tableau' } },
    ],
  },
];

/** What the cheat sheet says each key does, in Portolan or in a hand-over made with it. */
export function shortcutsOf(isHandOver: boolean): readonly ShortcutGroup[] {
  const other = isHandOver ? 'editing' : 'hand-over';
  return shortcutGroups
    .filter(({ only }) => only !== other)
    .map(({ name, shortcuts }) => ({
      name,
      shortcuts: shortcuts.filter(({ only }) => only !== other),
    }));
}

/** Why the host could not do what was asked, and what to do. */
export const failureMessages = {
  'read-only': {
    en: 'That place is read-only. Choose another folder.',
    fr: 'Cet emplacement est en lecture seule. Choisissez un autre dossier.',
  },
  'disk-full': {
    en: 'The disk is full. Free some space and try again.',
    fr: 'Le disque est plein. Libérez de l’espace et réessayez.',
  },
  'too-large': {
    en: 'This file is larger than 20 MB. It cannot be a deployment.',
    fr: 'Ce fichier dépasse 20 Mo. Ce ne peut pas être un déploiement.',
  },
  denied: {
    en: 'The system refused. Check your permissions or choose another place.',
    fr: 'Le système a refusé. Vérifiez vos droits ou choisissez un autre emplacement.',
  },
  unavailable: {
    en: 'That is not available here.',
    fr: 'Cette action n’est pas disponible ici.',
  },
  other: {
    en: 'That did not work. Try again.',
    fr: 'L’opération a échoué. Réessayez.',
  },
} as const satisfies Record<FailureReason, Text>;

export function exported(name: string): Text {
  return { en: `Exported as ${name}`, fr: `Exporté sous ${name}` };
}

/** How many flows of the map a search lights up. */
export function litFlows(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'flow', fr: 'flux' },
    other: { en: 'flows', fr: 'flux' },
  });
}

/** What a search without a flow on the map says, and what to do instead. */
export const nothingLitMessages = {
  unknown: {
    en: 'Nothing matches. Try fewer letters or a port number, such as 5061.',
    fr: 'Aucun résultat. Essayez moins de lettres ou un numéro de port, par exemple 5061.',
  },
  apart: {
    en: 'Nothing matches all words. Leave one out.',
    fr: 'Rien ne correspond à tous les mots. Retirez-en un.',
  },
  elsewhere: {
    en: 'Nothing on this map matches, but the tables have it.',
    fr: 'Rien sur cette carte, mais les tableaux en contiennent.',
  },
} as const satisfies Record<string, Text>;

/** What the one-click print does, and where there is more. */
export function printsOn(paper: Text): Text {
  return {
    en: `Print the map (${paper.en}) · Ctrl+P: preview and options`,
    fr: `Imprimer la carte (${paper.fr}) · Ctrl+P\u00A0: aperçu et options`,
  };
}
