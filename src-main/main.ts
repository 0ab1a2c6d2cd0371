import { app } from 'electron';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { awaitArrivals } from './arrivals.ts';
import { answerPage } from './ipc/answer-page.ts';
import { installMenu, showRecent } from './menu.ts';
import { guardNavigation } from './navigation-guard.ts';
import { closeNetwork, refuseNames } from './network-guard.ts';
import { refusePermissions } from './permissions.ts';
import { followRecent, loadRecent } from './recent-files.ts';
import { beTheOnlyOne } from './single-instance.ts';
import { systemLanguage } from './system-language.ts';
import { openWindow } from './window.ts';

/** The main process: only who is called when. What each does is in the file of its name. */
if (beTheOnlyOne()) {
  registerAppScheme();
  refuseNames();
  guardNavigation();
  awaitArrivals();
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(() => {
    closeNetwork();
    refusePermissions();
    serveApp();
    answerPage();
    installMenu(systemLanguage());
    followRecent(showRecent);
    void loadRecent();
    openWindow();
  });
}
