import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Without a single new byte for this long, the download is given up, in milliseconds. */
const patience = 20_000;
/** However slowly bytes keep coming, it ends here, in milliseconds. */
const longest = 15 * 60_000;

/** The folder of the electron package; undefined where it is not installed. */
function electronPackage() {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    // Installed without development dependencies.
    return undefined;
  }
}

/** Electron's program, if it has been fetched. @returns {string | undefined} */
export function electronProgram() {
  const folder = electronPackage();
  if (folder === undefined) return undefined;
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const base = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  const program = join(base, readFileSync(note, 'utf8'));
  return existsSync(program) ? program : undefined;
}

/** The size of all files below a folder that may be changing. @param {string} folder @returns {number} */
function sizeOf(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0);
  } catch {
    // Gone between two looks: the download is being moved.
    return 0;
  }
}

/**
 * Lets Electron's own installer fetch the runtime, as long as it gets anywhere.
 * @returns {Promise<boolean>} whether the runtime is there now
 */
export async function fetchElectron() {
  const folder = electronPackage();
  if (folder === undefined) return false;
  const temporary = mkdtempSync(join(tmpdir(), 'portolan-electron-'));
  const places = [temporary, join(folder, 'dist')];
  const installer = spawn(process.execPath, [join(folder, 'install.js')], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    stdio: ['ignore', 'ignore', 'ignore'],
    windowsHide: true,
  });
  const start = Date.now();
  let moved = start;
  let size = 0;
  const watch = setInterval(() => {
    const now = places.reduce((sum, place) => sum + sizeOf(place), 0);
    if (now !== size) moved = Date.now();
    size = now;
    if (Date.now() - moved > patience || Date.now() - start > longest) installer.kill('SIGKILL');
  }, 500);
  await new Promise((resolve) => installer.once('close', resolve).once('error', resolve));
  clearInterval(watch);
  rmSync(temporary, { recursive: true, force: true });
  return electronProgram() !== undefined;
}
