// How the page answers to hands: keys in the search field of the tables, moving and zooming the map, a large file.
/* global requestAnimationFrame -- what runs in the page */
import { Buffer } from 'node:buffer';
import { median } from '../results.mjs';
import { inBrowser, openMap } from './browser.mjs';
import { dragging, zooming } from './frames.mjs';

/** @typedef {import('./browser.mjs').Page} Page */

const QUERY = 'edge 443 udp';

/**
 * Milliseconds from a key to the frame after it, each letter of a query in turn.
 * @param {Page} page
 */
async function typing(page) {
  await page.getByRole('tab', { name: /^Ports/ }).click();
  await page
    .getByLabel(/^Filter|^Search/)
    .first()
    .click();
  const times = [];
  for (const letter of QUERY) {
    await page.evaluate(() => {
      const start = performance.now();
      const answered = new Promise((resolve) => {
        globalThis.addEventListener(
          'input',
          () => {
            requestAnimationFrame(() => {
              setTimeout(() => {
                resolve(performance.now() - start);
              });
            });
          },
          { once: true, capture: true },
        );
      });
      Reflect.set(globalThis, 'answered', answered);
    });
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    times.push(
      await page.evaluate(() => {
        /** @type {unknown} */
        const answered = Reflect.get(globalThis, 'answered');
        return /** @type {Promise<number>} */ (answered);
      }),
    );
  }
  return { middle: median(times), worst: Math.max(...times) };
}

/**
 * @param {import('../results.mjs').Results} results
 * @param {string} file the built page
 */
export async function benchHandling(results, file) {
  await inBrowser(async (browser) => {
    const page = await openMap(browser, file);
    const whole = await dragging(page);
    const zoomIn = await zooming(page);
    const near = await dragging(page);
    const { middle, worst } = await typing(page);
    results.table('handling', [
      { name: 'map dragged, whole in sight: frame', value: whole.middle, unit: 'ms' },
      { name: 'map dragged, whole in sight: 95 % of frames', value: whole.late, unit: 'ms' },
      { name: 'map zoomed: frame', value: zoomIn.middle, unit: 'ms' },
      { name: 'map zoomed: 95 % of frames', value: zoomIn.late, unit: 'ms' },
      { name: 'map dragged, zoomed in: frame', value: near.middle, unit: 'ms' },
      { name: 'map dragged, zoomed in: 95 % of frames', value: near.late, unit: 'ms' },
      { name: 'key in the search of 550 rows', value: middle, unit: 'ms', limit: 100 },
      { name: 'key in the search of 550 rows, slowest', value: worst, unit: 'ms' },
    ]);
  });
}

/**
 * @param {import('../results.mjs').Results} results
 * @param {string} file the built page
 * @param {string} content a deployment of fifty sites
 */
export async function benchOpening(results, file, content) {
  await inBrowser(async (browser) => {
    const page = await openMap(browser, file);
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'));
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Control+o'),
    ]);
    const start = performance.now();
    const buffer = Buffer.from(content);
    await chooser.setFiles({ name: 'fifty.portolan', mimeType: 'application/json', buffer });
    await page.getByText('fifty.portolan').first().waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const opened = performance.now() - start;
    results.table('fifty sites', [
      { name: 'file opened, plan shown', value: opened, unit: 'ms', limit: 3000 },
      { name: 'size of the file', value: buffer.length / 1000, unit: 'kB' },
    ]);
  });
}
