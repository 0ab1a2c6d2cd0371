import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether windows can be shown: always on Windows and macOS, with a display server elsewhere. */
export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((place) => existsSync(join(place, program)));
}

/**
 * The command that opens a file in the default browser; undefined where there is no display or no
 * such command.
 * @param {string} file
 * @returns {[string, string[]] | undefined}
 */
function openCommand(file) {
  if (!hasDisplay()) return undefined;
  if (process.platform === 'darwin') return ['open', [file]];
  // `start` takes its first quoted word for a window title.
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '""', file]];
  return isOnPath('xdg-open') ? ['xdg-open', [file]] : undefined;
}

/**
 * Opens a file in the default browser and does not wait for it.
 * @param {string} file
 * @returns {Promise<boolean>} whether a browser was asked
 */
export async function openInBrowser(file) {
  const command = openCommand(file);
  if (command === undefined) return false;
  const child = spawn(command[0], command[1], { detached: true, stdio: 'ignore' });
  /** @type {Promise<boolean>} */
  const started = new Promise((resolve) => {
    child.once('spawn', () => {
      resolve(true);
    });
    child.once('error', () => {
      resolve(false);
    });
  });
  child.unref();
  return await started;
}
