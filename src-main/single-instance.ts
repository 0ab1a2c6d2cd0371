import { app, BrowserWindow } from 'electron';
import { arrive, documentIn } from './arrivals.ts';

/**
 * Whether this process is the only Portolan of this user. If it is, it will come to the front when another is started,
 * with the document that the other was to open; if not, it is already on its way out.
 */
export function beTheOnlyOne(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', (_event, argv, folder) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
    arrive(documentIn(argv, folder));
  });
  return true;
}
