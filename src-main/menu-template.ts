import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/host/menu-command.ts';
import type { Language } from '#shared/host/settings.ts';
import { menuTexts } from './menu-texts.ts';
import type { MenuText } from './menu-texts.ts';

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;

const separator: Item = { type: 'separator' };

/** The application menu in a language; `run` is called with what the page shall do. */
export function menuTemplate(
  language: Language,
  platform: NodeJS.Platform,
  run: (command: MenuCommand) => void,
): Item[] {
  const texts = menuTexts[language];
  const command = (id: MenuCommand, accelerator?: string): Item => ({
    id,
    label: texts[id],
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => {
      run(id);
    },
  });
  const native = (role: Role, text: MenuText): Item => ({ role, label: texts[text] });
  const menu = (text: MenuText, submenu: Item[]): Item => ({ label: texts[text], submenu });

  const file = menu('file', [
    command('new-deployment', 'CmdOrCtrl+N'),
    command('open-deployment', 'CmdOrCtrl+O'),
    command('save-deployment', 'CmdOrCtrl+S'),
    command('save-deployment-as', 'CmdOrCtrl+Shift+S'),
    separator,
    command('export', 'CmdOrCtrl+E'),
    command('export-drawing', 'CmdOrCtrl+Shift+E'),
    command('hand-over'),
    command('print', 'CmdOrCtrl+P'),
    command('print-to-pdf', 'CmdOrCtrl+Shift+P'),
    separator,
    native('quit', 'quit'),
  ]);
  const edit = menu('edit', [
    native('undo', 'undo'),
    native('redo', 'redo'),
    separator,
    native('cut', 'cut'),
    native('copy', 'copy'),
    native('paste', 'paste'),
    native('selectAll', 'select-all'),
    separator,
    command('find', 'CmdOrCtrl+K'),
  ]);
  const view = menu('view', [
    command('show-map', 'CmdOrCtrl+1'),
    command('show-ports', 'CmdOrCtrl+2'),
    command('show-deployment', 'CmdOrCtrl+3'),
    command('show-rules', 'CmdOrCtrl+4'),
    command('fit-map', 'CmdOrCtrl+Shift+F'),
    separator,
    menu('language', [command('language-en'), command('language-fr'), command('language-system')]),
    menu('theme', [
      command('theme-light'),
      command('theme-dark'),
      command('theme-high-contrast'),
      command('theme-system'),
    ]),
    separator,
    native('zoomIn', 'zoom-in'),
    native('zoomOut', 'zoom-out'),
    native('resetZoom', 'zoom-reset'),
    native('togglefullscreen', 'full-screen'),
    native('toggleDevTools', 'developer-tools'),
  ]);
  const help = menu('help-menu', [
    command('help', 'F1'),
    command('shortcuts'),
    command('glossary'),
    separator,
    command('whats-new'),
    command('about'),
  ]);
  // macOS takes the first menu for the one with the program's name.
  const first: Item[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  return [...first, file, edit, view, help];
}
