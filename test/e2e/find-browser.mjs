import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser as findInstalled } from '../../src-main/pdf/find-browser.mjs';

/**
 * The browser the tests run in: Playwright's own, else one of the Chromium family of this machine.
 * @returns {string | undefined} its path; undefined when there is none
 */
export function findBrowser() {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return findInstalled(process.env, process.platform, existsSync) ?? undefined;
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
