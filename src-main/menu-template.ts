import type { MenuItemConstructorOptions } from 'electron';
import { commandRow, type CommandId } from '#shared/host/command-table.ts';
import type { Language } from '#shared/host/settings.ts';
import { acceleratorOf, isForMenu, keysOf } from '#shared/host/shortcut-keys.ts';
import { menuTexts, type MenuText } from './menu-texts.ts';

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;

const separator: Item = { type: 'separator' };

/** A file that was opened or saved lately, as the menu offers it. */
export interface RecentItem {
  readonly label: string;
  readonly open: () => void;
}

/** The recent files, the newest first, and how to forget them. */
export interface RecentMenu {
  readonly items: readonly RecentItem[];
  readonly clear: () => void;
}

/** What menus are made of. A Mac has the program's own menu, and keys that write signs where others only choose. */
interface Maker {
  readonly mac: boolean;
  readonly command: (id: CommandId) => Item;
  readonly commands: (...ids: readonly CommandId[]) => Item[];
  readonly native: (role: Role, text: MenuText) => Item;
  readonly menu: (text: MenuText, submenu: Item[], role?: Role) => Item;
}

function makerOf(language: Language, mac: boolean, run: (command: CommandId) => void): Maker {
  /** Keys that could write something are shown, and left to the page; a Mac would take them all the same. */
  const accelerator = (id: CommandId): Item => {
    const [keys] = keysOf(id, { desktop: true, handOver: false });
    if (keys === undefined || (mac && !isForMenu(keys))) return {};
    const shown = { accelerator: acceleratorOf(keys) };
    return isForMenu(keys) ? shown : { ...shown, registerAccelerator: false };
  };
  const command = (id: CommandId): Item => {
    const { title, menu } = commandRow(id);
    const click = (): void => {
      run(id);
    };
    return { id, label: (menu ?? title)[language], ...accelerator(id), click };
  };
  return {
    mac,
    command,
    commands: (...ids) => ids.map(command),
    native: (role, text) => ({ role, label: menuTexts[text][language] }),
    menu: (text, submenu, role) => ({
      label: menuTexts[text][language],
      submenu,
      ...(role && { role }),
    }),
  };
}

const settings = ({ menu, commands }: Maker): Item[] => [
  menu('language', [
    ...commands('language-en', 'language-fr', 'language-system'),
    separator,
    ...commands('other-language'),
  ]),
  menu('theme', commands('theme-light', 'theme-dark', 'theme-high-contrast', 'theme-system')),
];

/** macOS takes the first menu for the one with the program's name: what it is, how it is set, how it ends. */
const ownMenu = (maker: Maker): Item => ({
  label: 'Portolan',
  submenu: [
    maker.command('about'),
    separator,
    ...settings(maker),
    separator,
    maker.native('services', 'services'),
    separator,
    maker.native('hide', 'hide'),
    maker.native('hideOthers', 'hide-others'),
    maker.native('unhide', 'unhide'),
    separator,
    maker.native('quit', 'quit-portolan'),
  ],
});

function fileMenu({ mac, menu, commands, native }: Maker, openRecent: Item): Item {
  return menu('file', [
    ...commands('new-deployment', 'open-deployment'),
    openRecent,
    separator,
    ...commands('save-deployment', 'save-deployment-as'),
    separator,
    ...commands('export-csv', 'export-workbook', 'export-drawing', 'hand-over'),
    separator,
    ...commands('print-preview', 'print'),
    separator,
    mac ? native('close', 'close') : native('quit', 'quit'),
  ]);
}

const editMenu = ({ menu, commands, native }: Maker): Item =>
  menu('edit', [
    ...commands('undo', 'redo'),
    separator,
    native('cut', 'cut'),
    native('copy', 'copy'),
    native('paste', 'paste'),
    native('selectAll', 'select-all'),
    separator,
    ...commands('copy-link'),
    separator,
    ...commands('find', 'search', 'clear-filters'),
  ]);

const viewMenu = (maker: Maker): Item =>
  maker.menu('view', [
    ...maker.commands('show-map', 'show-ports', 'show-deployment', 'show-rules'),
    separator,
    maker.menu(
      'tables',
      maker.commands('show-listings', 'show-flows', 'show-contradictions', 'show-matrix'),
    ),
    maker.menu('map', [
      ...maker.commands('fit-map', 'full-detail', 'overview-detail'),
      separator,
      ...maker.commands('next-view', 'previous-view', 'whole-view', 'all-crossings'),
    ]),
    separator,
    ...maker.commands('left-panel', 'inspector'),
    ...(maker.mac ? [] : [separator, ...settings(maker)]),
    separator,
    maker.native('zoomIn', 'zoom-in'),
    maker.native('zoomOut', 'zoom-out'),
    maker.native('resetZoom', 'zoom-reset'),
    maker.native('togglefullscreen', 'full-screen'),
    maker.native('toggleDevTools', 'developer-tools'),
  ]);

const scenarioMenu = ({ menu, commands }: Maker): Item =>
  menu('scenario', [
    ...commands('new-scenario', 'reset-scenario'),
    separator,
    ...commands('compare-previous', 'compare-reference', 'end-comparison'),
  ]);

const windowMenu = ({ menu, native }: Maker): Item =>
  menu(
    'window',
    [native('minimize', 'minimize'), native('zoom', 'zoom'), separator, native('front', 'front')],
    'window',
  );

const helpMenu = ({ mac, menu, commands }: Maker): Item =>
  menu(
    'help',
    [
      ...commands('help', 'glossary', 'shortcuts'),
      separator,
      ...commands('whats-new', ...(mac ? [] : (['about'] as const))),
    ],
    'help',
  );

/** The application menu in a language; `run` is called with what the page shall do. */
export function menuTemplate(
  language: Language,
  platform: NodeJS.Platform,
  run: (command: CommandId) => void,
  recent: RecentMenu,
): Item[] {
  const maker = makerOf(language, platform === 'darwin', run);
  const openRecent: Item = {
    ...maker.menu('open-recent', [
      // A menu takes one & for the letter to press.
      ...recent.items.map(({ label, open }) => ({
        label: label.replaceAll('&', '&&'),
        click: open,
      })),
      separator,
      { label: menuTexts['clear-recent'][language], click: recent.clear },
    ]),
    enabled: recent.items.length > 0,
  };
  return [
    ...(maker.mac ? [ownMenu(maker)] : []),
    fileMenu(maker, openRecent),
    editMenu(maker),
    viewMenu(maker),
    scenarioMenu(maker),
    ...(maker.mac ? [windowMenu(maker)] : []),
    helpMenu(maker),
  ];
}
