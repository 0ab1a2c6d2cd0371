// Switches the built page from scenario to scenario in a browser and measures how long the map takes to follow, and
// how long the page is deaf meanwhile. Each scenario is seen for the first time, so nothing comes from a cache but
// what the page ships with.
/* global addEventListener, document, location, requestAnimationFrame -- what runs in the page */
import { median } from '../results.mjs';
import { inBrowser, openMap } from './browser.mjs';

/** From one kind of deployment to quite another each time. */
const SCENARIOS = [
  'lync-2013/standard',
  'sfb-2015/high-availability',
  'lync-2013/edge-single-nat',
  'sfb-2015/edge-scaled-hlb',
  'lync-2013/reverse-proxy',
  'sfb-2015/server-ports-hlb',
  'lync-2013/director-hlb',
  'sfb-2015/standard',
  'lync-2013/high-availability',
  'sfb-2015/edge-scaled-dns-nat',
  'lync-2013/hybrid,branch=none',
  'sfb-2015/reference,director=none,-xmpp',
];

/** Milliseconds that must not be exceeded: the median until the map has come to rest, and the longest task. */
const LIMITS = { median: 1500, task: 300 };

/** Lets what one switch leaves to do be done before the next. */
const REST_MS = 800;

/** @typedef {{ placed: number, painted: number, task: number }} Switch milliseconds */

/**
 * In the page: follows a link to a scenario and waits until its map is painted.
 * @param {string} fragment
 * @returns {Promise<Switch>}
 */
async function switchTo(fragment) {
  /** @type {number[]} */
  const tasks = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const stage = () => document.querySelector('[data-diagram-ready]');
  const isBusy = () => stage()?.closest('[aria-busy]')?.getAttribute('aria-busy') !== 'false';
  const start = performance.now();
  const followed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = fragment;
  await followed;
  await frame();
  while (isBusy()) await frame();
  const placed = performance.now() - start;
  while (stage()?.getAttribute('data-diagram-ready') !== 'true') await frame();
  await frame();
  const painted = performance.now() - start;
  // Long tasks are told of a little later.
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return { placed, painted, task: Math.max(0, ...tasks) };
}

/**
 * @param {import('../results.mjs').Results} results
 * @param {string} file the built page
 */
export async function benchSwitching(results, file) {
  await inBrowser(async (browser) => {
    const page = await openMap(browser, file);
    /** @type {Switch[]} */
    const all = [];
    for (const scenario of SCENARIOS) {
      await page.waitForTimeout(REST_MS);
      all.push(await page.evaluate(switchTo, `#map/${scenario}`));
    }
    const placed = median(all.map((one) => one.placed));
    const painted = all.map((one) => one.painted);
    const longest = Math.max(...all.map(({ task }) => task));
    results.table('scenario switched', [
      { name: 'placed', value: placed, unit: 'ms' },
      { name: 'painted', value: median(painted), unit: 'ms', limit: LIMITS.median },
      { name: 'painted, slowest', value: Math.max(...painted), unit: 'ms' },
      { name: 'longest task', value: longest, unit: 'ms', limit: LIMITS.task },
    ]);
  });
}
