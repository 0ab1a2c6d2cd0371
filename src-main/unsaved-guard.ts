import { dialog, type BrowserWindow } from 'electron';
import { currentMenuLanguage } from './menu.ts';
import { unsavedTexts } from './menu-texts.ts';
import { giveUpCopy } from './recovery.ts';

/**
 * Asks before the window closes or reloads over unsaved changes. The page prevents its unloading then, which Electron
 * takes for a silent no.
 */
export function guardUnsaved(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { message, detail, stay, discard } = unsavedTexts[currentMenuLanguage()];
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message,
      detail,
      buttons: [stay, discard],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // Prevents the prevention: the page unloads after all.
    if (answer !== 1) return;
    giveUpCopy();
    event.preventDefault();
  });
}
