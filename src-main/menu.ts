import { BrowserWindow, Menu } from 'electron';
import { menuCommandChannel } from '#shared/host/channels.ts';
import type { MenuCommandMessage } from '#shared/host/channels.ts';
import type { Language } from '#shared/host/settings.ts';
import { menuTemplate } from './menu-template.ts';

function tellPage(command: MenuCommandMessage): void {
  const [window] = BrowserWindow.getAllWindows();
  window?.webContents.send(menuCommandChannel, command);
}

let current: Language = 'en';

/** The language that the menu speaks, for what else the main process says. */
export function currentMenuLanguage(): Language {
  return current;
}

/** Puts the application menu up, in place of the one there is. */
export function installMenu(language: Language): void {
  current = language;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(language, process.platform, tellPage)),
  );
}
