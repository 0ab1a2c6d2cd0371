import { posix, win32 } from 'node:path';

/**
 * The Chromium family on this machine. Plain JavaScript, since the tests look for their browser with it before
 * anything is compiled.
 */

/** Programs on the path of Linux and other Unixes, best first; the last four are what Flatpak calls them. */
const UNIX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
  'com.google.Chrome',
  'org.chromium.Chromium',
  'com.microsoft.Edge',
  'com.brave.Browser',
];

/** Searched even where the path lacks them, as it does in a cron job. */
const UNIX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/var/lib/flatpak/exports/bin'];

const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMW6432', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/** @param {Environment} env @param {NodeJS.Platform} platform @returns {string[]} */
function pathFolders(env, platform) {
  const { delimiter } = platform === 'win32' ? win32 : posix;
  return (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
}

/** Every place a browser may be in, best first. @param {Environment} env @param {NodeJS.Platform} platform @returns {string[]} */
function places(env, platform) {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return WINDOWS_PLACES.flatMap((place) => folders.map((folder) => win32.join(folder, place)));
  }
  const home = env['HOME'];
  const own = (/** @type {string} */ folder) =>
    home === undefined ? [] : [posix.join(home, folder)];
  if (platform === 'darwin') {
    const folders = ['/Applications', ...own('Applications')];
    return MAC_NAMES.flatMap((name) =>
      folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents/MacOS', name)),
    );
  }
  const folders = [
    ...pathFolders(env, platform),
    ...UNIX_FOLDERS,
    ...own('.local/share/flatpak/exports/bin'),
  ];
  return UNIX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/**
 * The Chrome, Chromium, Edge or Brave of a machine. PORTOLAN_BROWSER, a path or a name on the path, is the user's last
 * word: where it leads nowhere, no other browser is taken. CHROME_PATH, which other tools set, is tried first.
 * @param {Environment} env
 * @param {NodeJS.Platform} platform
 * @param {(path: string) => boolean} exists whether there is a file of this path
 * @returns {string | null} its path; null when there is none
 */
export function findBrowser(env, platform, exists) {
  const { PORTOLAN_BROWSER: chosen, CHROME_PATH: usual } = env;
  const paths = platform === 'win32' ? win32 : posix;
  if (chosen) {
    const asNamed = /[/\\]/u.test(chosen)
      ? [chosen]
      : pathFolders(env, platform).map((folder) => paths.join(folder, chosen));
    return asNamed.find(exists) ?? null;
  }
  return [...(usual ? [usual] : []), ...places(env, platform)].find(exists) ?? null;
}
