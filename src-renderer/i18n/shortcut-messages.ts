import type { Text } from '#shared/catalog/index.ts';
import type { HelpPageId } from './help-pages.ts';

/** Keys, and what they do. */
export interface Shortcut {
  /** Keys, parted by blanks where there are several; what the mouse does is said in words. */
  readonly keys: string | Text;
  readonly text: Text;
  /** Where it exists, if not everywhere. */
  readonly only?: 'editing' | 'hand-over';
  /** The parts whose page of the help names it too. */
  readonly about?: readonly HelpPageId[];
}
interface ShortcutGroup {
  readonly name: Text;
  readonly only?: 'editing';
  /** The parts whose pages of the help name them all. */
  readonly about?: readonly HelpPageId[];
  readonly shortcuts: readonly Shortcut[];
}

const shortcutGroups: readonly ShortcutGroup[] = [
  {
    name: { en: 'Anywhere', fr: 'Partout' },
    shortcuts: [
      { keys: '/', text: { en: 'Search', fr: 'Rechercher' }, about: ['map', 'ports', 'rules'] },
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
        about: ['print'],
      },
      {
        keys: 'Ctrl+Shift+E',
        text: { en: 'Export the drawing', fr: 'Exporter le dessin' },
        about: ['drawing'],
      },
      {
        keys: 'Ctrl+B',
        text: { en: 'Show or hide the left panel', fr: 'Afficher ou masquer le panneau gauche' },
      },
      {
        keys: 'Ctrl+Z',
        about: ['map', 'deployment'],
        only: 'editing',
        text: {
          en: 'Undo a change of the scenario; in Deployment, of the names and addresses',
          fr: 'Annuler un changement du scénario ; dans Déploiement, des noms et adresses',
        },
      },
      {
        keys: 'Ctrl+Shift+Z',
        about: ['map', 'deployment'],
        only: 'editing',
        text: { en: 'Redo it', fr: 'Le rétablir' },
      },
      {
        keys: 'Esc',
        text: { en: 'Clear the selection, close', fr: 'Effacer la sélection, fermer' },
      },
      {
        keys: 'F1',
        text: { en: 'Help on what is on the screen', fr: 'Aide sur ce qui est à l’écran' },
      },
      { keys: '?', text: { en: 'The list of shortcuts', fr: 'La liste des raccourcis' } },
    ],
  },
  {
    name: { en: 'Map', fr: 'Carte' },
    about: ['map'],
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
    about: ['ports', 'rules'],
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
    about: ['deployment'],
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
    .map(({ shortcuts, ...group }) => ({
      ...group,
      shortcuts: shortcuts.filter(({ only }) => only !== other),
    }));
}

/** The shortcuts of one part of Portolan, those of its own first. */
export function shortcutsAbout(page: HelpPageId, isHandOver: boolean): readonly Shortcut[] {
  const groups = shortcutsOf(isHandOver);
  const own = groups.filter(({ about }) => about?.includes(page));
  const others = groups.filter(({ about }) => !about?.includes(page));
  return [
    ...own.flatMap(({ shortcuts }) => shortcuts),
    ...others.flatMap(({ shortcuts }) => shortcuts.filter(({ about }) => about?.includes(page))),
  ];
}
