// Switches the built page from scenario to scenario in a browser and measures how long the map takes to follow, and
// how long the page is deaf meanwhile. Each scenario is seen for the first time, so nothing comes from a cache but
// what the page ships with.
/* global addEventListener, document, location, requestAnimationFrame -- what runs in the page */
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../e2e/find-browser.mjs';

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

/** @param {readonly number[]} values */
const median = (values) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** @param {readonly (string | number)[]} cells */
const line = (cells) =>
  cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell).padStart(12)).join('');

/**
 * Prints the table. False when a limit is exceeded.
 * @param {string} file the built page
 * @returns {Promise<boolean>}
 */
export async function benchSwitching(file) {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(pathToFileURL(file).href);
    await page.locator('[data-diagram-ready=true]').waitFor();
    console.log('\nswitch scenarios');
    console.log(line(['placed ms', 'painted ms', 'task ms']));
    /** @type {Switch[]} */
    const all = [];
    for (const scenario of SCENARIOS) {
      await page.waitForTimeout(REST_MS);
      const one = await page.evaluate(switchTo, `#map/${scenario}`);
      all.push(one);
      console.log(line([one.placed, one.painted, one.task]), '', scenario);
    }
    const painted = all.map((one) => one.painted);
    const [middle, longest] = [median(painted), Math.max(...all.map(({ task }) => task))];
    console.log(
      `painted: median ${middle.toFixed(0)} ms, at most ${Math.max(...painted).toFixed(0)} ms;`,
      `longest task ${longest.toFixed(0)} ms`,
    );
    const isFast = middle <= LIMITS.median && longest <= LIMITS.task;
    if (!isFast)
      console.log(
        `OVER ITS LIMIT (median ${String(LIMITS.median)} ms, task ${String(LIMITS.task)} ms)`,
      );
    return isFast;
  } finally {
    await browser.close();
  }
}
