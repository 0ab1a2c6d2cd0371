import { basename, dirname } from 'node:path';
import { BrowserWindow, Menu } from 'electron';
import { documentNewsChannel, menuCommandChannel } from '#shared/host/channels.ts';
import type { MenuCommandMessage } from '#shared/host/channels.ts';
import type { Language } from '#shared/host/settings.ts';
import { arrive } from './arrivals.ts';
import { menuTemplate, type RecentItem } from './menu-template.ts';
import { clearRecent, recentPaths } from './recent-files.ts';

function tellPage(command: MenuCommandMessage): void {
  const [window] = BrowserWindow.getAllWindows();
  window?.webContents.send(menuCommandChannel, command);
}

/** Two files of one name are told apart by their folders. */
const recentItems = (): readonly RecentItem[] =>
  recentPaths().map((path) => ({
    label: `${basename(path)} – ${basename(dirname(path))}`,
    open: () => {
      arrive(path);
    },
  }));

let current: Language = 'en';

/** The language that the menu speaks, for what else the main process says. */
export function currentMenuLanguage(): Language {
  return current;
}

/** Puts the application menu up, in place of the one there is. */
export function installMenu(language: Language): void {
  current = language;
  const recent = { items: recentItems(), clear: () => void clearRecent() };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(language, process.platform, tellPage, recent)),
  );
}

/** Shows the recent files as they are now: in the menu, and on the page. */
export function showRecent(): void {
  installMenu(current);
  const [window] = BrowserWindow.getAllWindows();
  window?.webContents.send(documentNewsChannel);
}
