import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/e2e/find-browser.mjs';
import type { HostOptions } from './test/e2e/fixtures.ts';

const browser = findBrowser();

/**
 * Specs of the page alone, besides single tests with the tag `@page`. Electron prints through the
 * system, which the tests of main are about; its files come from its own dialogs; a sheet is the same, and
 * so is what assistive technology is told, in windows smaller than Electron's get.
 */
const PAGE_SPECS = ['accessibility', 'files', 'print', 'print-paper', 'sheets'].map(
  (name) => `**/${name}.spec.ts`,
);

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
    { name: 'page', use: { hostKind: 'browser' }, grepInvert: /@electron/ },
    {
      name: 'electron',
      use: { hostKind: 'electron' },
      testIgnore: PAGE_SPECS,
      grepInvert: /@page/,
    },
  ],
});
