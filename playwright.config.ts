import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/e2e/find-browser.mjs';
import type { HostOptions } from './test/e2e/fixtures.ts';

const browser = findBrowser();

/** One suite, two hosts: the built page in a browser, and the same page in Electron where it can run. */
export default defineConfig<HostOptions>({
  testDir: 'test/e2e',
  globalSetup: './playwright-setup.config.ts',
  fullyParallel: true,
  snapshotPathTemplate: 'test/e2e/golden/{arg}{ext}',
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // Also a proof: nothing the page does may need a network.
    offline: true,
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'page', use: { hostKind: 'browser' } },
    { name: 'electron', use: { hostKind: 'electron' } },
  ],
});
