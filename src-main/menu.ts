import { BrowserWindow, Menu } from 'electron';
import { menuCommandChannel } from '#shared/host/channels.ts';
import type { MenuCommandMessage } from '#shared/host/channels.ts';
import type { Language } from '#shared/host/settings.ts';
import { menuTemplate } from './menu-template.ts';

function tellPage(command: MenuCommandMessage): void {
  const [window] = BrowserWindow.getAllWindows();
  window?.webContents.send(menuCommandChannel, command);
}

/** Puts the application menu up, in place of the one there is. */
export function installMenu(language: Language): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(language, process.platform, tellPage)),
  );
}
