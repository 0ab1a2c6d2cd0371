// Cold start: a browser that has never seen the page, until its map is painted, against a page that draws only that map.
/* global document, requestAnimationFrame -- what runs in the page */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from '../results.mjs';
import { inBrowser } from './browser.mjs';

const ROUNDS = 7;

/**
 * In the page: milliseconds since the navigation began, once an element is there and painted.
 * @param {string} selector
 */
async function paintedAfter(selector) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (!document.querySelector(selector)) await frame();
  await frame();
  return performance.now();
}

/**
 * @param {string} file
 * @param {string} selector what stands for the painted map
 */
async function coldStart(file, selector) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(
      await inBrowser(async (browser) => {
        const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
        await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
        return page.evaluate(paintedAfter, selector);
      }),
    );
  }
  return median(times);
}

/**
 * @param {import('../results.mjs').Results} results
 * @param {string} file the built page
 * @param {string} bare a page that draws the same map and nothing else
 */
export async function benchStart(results, file, bare) {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-bench-'));
  try {
    const bareFile = join(folder, 'bare.html');
    await writeFile(bareFile, bare);
    const bareTime = await coldStart(bareFile, 'svg');
    const time = await coldStart(file, '[data-diagram-ready=true]');
    const remark = `${(time / bareTime).toFixed(1)} times the bare page`;
    results.table('cold start', [
      { name: 'bare page with the same map, painted', value: bareTime, unit: 'ms' },
      { name: 'Portolan, map painted', value: time, unit: 'ms', limit: 3000, remark },
      { name: 'size of the page', value: (await stat(file)).size / 1000, unit: 'kB' },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
