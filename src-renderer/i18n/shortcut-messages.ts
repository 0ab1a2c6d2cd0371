import type { Text } from '#shared/catalog/index.ts';
import { commandTable, type CommandId } from '#shared/host/command-table.ts';
import { keysOf, type KeyPlace } from '#shared/host/shortcut-keys.ts';
import type { HelpPageId } from './help-page.ts';

/** Keys, and what they do. */
export interface Shortcut {
  /** One after the other; what the mouse does is said in words. */
  readonly keys: readonly string[] | Text;
  readonly text: Text;
  /** The parts whose page of the help names it too. */
  readonly about?: readonly HelpPageId[];
}

/** A command with the keys of the table, and keys that it has besides where it belongs. */
interface CommandLine extends Pick<Shortcut, 'about'> {
  readonly command: CommandId;
  readonly also?: readonly string[];
}

interface ShortcutGroup {
  readonly name: Text;
  /** The parts whose pages of the help name them all. */
  readonly about?: readonly HelpPageId[];
  readonly shortcuts: readonly Shortcut[];
}

interface Group extends Omit<ShortcutGroup, 'shortcuts'> {
  /** Whether a hand-over, in which nothing is edited, has none of it. */
  readonly portolanOnly?: true;
  readonly lines: readonly (Shortcut | CommandLine)[];
}

/** Every shortcut. Those of commands have keys and names of the table; a test sees to it that none is left out. */
const groups: readonly Group[] = [
  {
    name: { en: 'Anywhere', fr: 'Partout' },
    lines: [
      { command: 'find' },
      { command: 'search', about: ['map', 'ports', 'rules'] },
      { command: 'show-map' },
      { command: 'show-ports' },
      { command: 'show-deployment' },
      { command: 'show-rules' },
      { command: 'left-panel' },
      { command: 'inspector', about: ['map'] },
      {
        keys: ['Esc'],
        text: { en: 'Clear the selection, close', fr: 'Effacer la sélection, fermer' },
      },
      { command: 'other-language' },
      { command: 'help' },
      { command: 'glossary' },
      { command: 'shortcuts' },
    ],
  },
  {
    name: { en: 'Files and paper', fr: 'Fichiers et papier' },
    lines: [
      { command: 'new-deployment', about: ['deployment'] },
      { command: 'open-deployment', about: ['deployment'] },
      { command: 'save-deployment', about: ['deployment'] },
      { command: 'save-deployment-as', about: ['deployment'] },
      { command: 'export-csv', about: ['ports', 'rules'] },
      { command: 'export-workbook', about: ['rules'] },
      { command: 'export-drawing', about: ['drawing'] },
      { command: 'hand-over', about: ['hand-over'] },
      { command: 'copy-link', about: ['map'] },
      { command: 'print-preview', about: ['print'] },
      { command: 'print', about: ['print'] },
    ],
  },
  {
    name: { en: 'Scenario and filters', fr: 'Scénario et filtres' },
    lines: [
      { command: 'undo', about: ['map', 'deployment'] },
      { command: 'redo', about: ['map', 'deployment'] },
      { command: 'new-scenario', about: ['map'] },
      { command: 'reset-scenario', about: ['map'] },
      { command: 'compare-previous', about: ['map'] },
      { command: 'clear-filters', about: ['map', 'ports', 'rules'] },
    ],
  },
  {
    name: { en: 'Map', fr: 'Carte' },
    about: ['map'],
    lines: [
      { keys: ['+', '-'], text: { en: 'Zoom in, zoom out', fr: 'Zoom avant, zoom arrière' } },
      { command: 'fit-map', also: ['0'] },
      { command: 'next-view' },
      { command: 'previous-view' },
      {
        keys: ['←', '→', '↑', '↓'],
        text: {
          en: 'Move the map; with Shift, further',
          fr: 'Déplacer la carte\u00A0; avec Maj, plus loin',
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
          fr: 'Zoom sur une liaison ou un serveur\u00A0; encore ou à côté, retour à toute la carte',
        },
      },
    ],
  },
  {
    name: { en: 'Tables', fr: 'Tableaux' },
    about: ['ports', 'rules'],
    lines: [
      {
        keys: ['↑', '↓', 'Home', 'End'],
        text: { en: 'Move through a table', fr: 'Parcourir un tableau' },
      },
      {
        keys: ['←', '→'],
        text: { en: 'Reach the buttons of a row', fr: 'Atteindre les boutons d’une ligne' },
      },
      {
        keys: ['Enter'],
        text: { en: 'Open the details of a row', fr: 'Ouvrir les détails d’une ligne' },
      },
      { keys: ['Ctrl+C'], text: { en: 'Copy the row', fr: 'Copier la ligne' } },
    ],
  },
  {
    name: { en: 'Tables of the deployment', fr: 'Tableaux du déploiement' },
    about: ['deployment'],
    portolanOnly: true,
    lines: [
      { keys: ['Enter', 'F2'], text: { en: 'Edit a cell', fr: 'Modifier une cellule' } },
      { keys: ['Ctrl+D'], text: { en: 'Fill down', fr: 'Recopier vers le bas' } },
      {
        keys: ['Ctrl+Shift+D'],
        text: {
          en: 'Fill down, counting on names and addresses',
          fr: 'Recopier en incrémentant noms et adresses',
        },
      },
      {
        keys: ['Ctrl+V'],
        text: { en: 'Paste cells of a spreadsheet', fr: 'Coller des cellules d’un tableur' },
      },
      { keys: ['Esc', 'Tab'], text: { en: 'Leave the table', fr: 'Quitter le tableau' } },
    ],
  },
];

/** A name in a list needs no dots for what it asks first. */
const withoutDots = ({ en, fr }: Text): Text => ({
  en: en.replace(/…$/u, ''),
  fr: fr.replace(/…$/u, ''),
});

function shortcutOf(line: Shortcut | CommandLine, place: KeyPlace): Shortcut | null {
  if (!('command' in line)) return line;
  const [first] = keysOf(line.command, place);
  if (first === undefined) return null;
  const { about, also = [] } = line;
  const text = withoutDots(commandTable[line.command].title);
  return { keys: [first, ...also], text, ...(about && { about }) };
}

/** What the cheat sheet says each key does, here or in a hand-over made with Portolan. */
export function shortcutsOf(place: KeyPlace): readonly ShortcutGroup[] {
  return groups
    .filter(({ portolanOnly }) => !(place.handOver && portolanOnly))
    .map(({ name, about, lines }) => ({
      name,
      ...(about && { about }),
      shortcuts: lines.flatMap((line) => shortcutOf(line, place) ?? []),
    }));
}

/** The shortcuts of one part of Portolan, those of its own first. */
export function shortcutsAbout(page: HelpPageId, place: KeyPlace): readonly Shortcut[] {
  const all = shortcutsOf(place);
  const own = all.filter(({ about }) => about?.includes(page));
  const others = all.filter(({ about }) => !about?.includes(page));
  return [
    ...own.flatMap(({ shortcuts }) => shortcuts),
    ...others.flatMap(({ shortcuts }) => shortcuts.filter(({ about }) => about?.includes(page))),
  ];
}

/** What the cheat sheet ends with; `keys` open the palette. */
export function everythingElse(keys: string): Text {
  return {
    en: `Everything else has a name: ${keys} finds it, such as a theme, a paper, the view of a workload or rule 12.`,
    fr: `Tout le reste a un nom\u00A0: ${keys} le trouve, par exemple un thème, un papier, la vue d’une charge ou la règle 12.`,
  };
}
