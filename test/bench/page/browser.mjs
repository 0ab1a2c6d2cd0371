// The browser of the page benches.
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../e2e/find-browser.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Runs something in a browser that is closed afterwards.
 * @template T
 * @param {(browser: import('@playwright/test').Browser) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inBrowser(work) {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Opens the built page and waits for its map.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} file
 * @param {string} [fragment]
 * @returns {Promise<Page>}
 */
export async function openMap(browser, file, fragment = '') {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href + fragment);
  await page.locator('[data-diagram-ready=true]').waitFor();
  return page;
}
