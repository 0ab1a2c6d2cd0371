import { resolve } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { startAddress } from './app-address.ts';
import { rememberedState, rememberOnClose } from './kept-window.ts';
import { guardUnsaved } from './unsaved-guard.ts';
import { smallestWindow } from './window-state.ts';

const preload = resolve(import.meta.dirname, '../preload/preload.cjs');
/** The ground colours of the two themes, seen for an instant before the page is drawn. */
const ground = { light: '#ffffff', dark: '#16191d' };

/** Opens the one window, and shows it when there is something to see. */
export function openWindow(): BrowserWindow {
  const { maximized, ...bounds } = rememberedState();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Portolan',
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would come from the network.
      spellcheck: false,
    },
  });
  rememberOnClose(window);
  guardUnsaved(window);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  void window.loadURL(startAddress);
  return window;
}
