import { app, BrowserWindow } from 'electron';

/**
 * Whether this process is the only Portolan of this user. If it is, it will come to the front when
 * another is started; if not, it is already on its way out.
 */
export function beTheOnlyOne(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return true;
}
