import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Programs on the path, best first. */
const names = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const debianNames = ['chromium', 'chromium-browser'];

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

/** Where Chrome and Edge live when they are not on the path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...programFolders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

/**
 * The browser the tests run in: Playwright's own, else Chrome, Edge or Chromium of this machine.
 * @returns {string | undefined} its path; undefined when there is none
 */
export function findBrowser() {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => [...names, ...debianNames].map((name) => join(folder, name)));
  const order = [...names, ...debianNames];
  const rank = (/** @type {string} */ path) => order.findIndex((name) => path.endsWith(`/${name}`));
  const ranked = onPath.toSorted((a, b) => rank(a) - rank(b));
  return [chromium.executablePath(), ...places, ...ranked].find((path) => existsSync(path));
}

/** On Debian, as root, installs the distribution's Chromium when no browser is found. @throws {Error} when there is none in the end */
export function ensureBrowser() {
  if (findBrowser() !== undefined) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { env, stdio: 'ignore' });
  }
  if (findBrowser() === undefined) {
    throw new Error('No browser for the tests: install Chromium, Chrome or Edge.');
  }
}
