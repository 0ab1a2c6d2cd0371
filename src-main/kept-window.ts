import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, screen } from 'electron';
import type { BrowserWindow } from 'electron';
import { usableState } from './window-state.ts';
import type { WindowState } from './window-state.ts';

const file = (): string => join(app.getPath('userData'), 'window-state.json');

/** Where the window was at the last end, fitted to the screens of today. */
export function rememberedState(): WindowState {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  try {
    return usableState(JSON.parse(readFileSync(file(), 'utf8')), areas);
  } catch {
    // First start, or a spoilt file: a window in its default place tells the user enough.
    return usableState(undefined, areas);
  }
}

/** Writes the place of the window down when it closes. */
export function rememberOnClose(window: BrowserWindow): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(file(), JSON.stringify(state));
    } catch {
      // A read-only profile: the next start uses the default place. Closing must not fail over it.
    }
  });
}
