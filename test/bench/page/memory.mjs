// What the page keeps in memory, with the full map and after a minute of use at random (the same use every time).
import { inBrowser, openMap } from './browser.mjs';

const USE_MS = 60_000;
const LIMIT_MB = 60;

/**
 * The heap once everything that can be let go is gone, in MB.
 * @param {import('@playwright/test').CDPSession} session
 */
async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

/**
 * Everything that a hand might do, one after the other, again and again.
 * @param {import('./browser.mjs').Page} page
 */
async function use(page) {
  const fragments = [
    '#map/sfb-2015/reference',
    '#map/lync-2013/edge-single-nat?workload=mobility',
    '#ports',
    '#map/sfb-2015/edge-scaled-hlb',
    '#map/sfb-2015/high-availability?firewall=external',
    '#rules',
  ];
  const end = performance.now() + USE_MS;
  for (let step = 0; performance.now() < end; step += 1) {
    await page.evaluate(
      (fragment) => {
        globalThis.location.hash = fragment;
      },
      fragments[step % fragments.length] ?? '',
    );
    await page.waitForTimeout(400);
    await page.mouse.move(900, 500);
    await page.mouse.wheel(0, step % 2 === 0 ? -300 : 300);
    await page.mouse.click(700 + ((step * 97) % 600), 300 + ((step * 61) % 500));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
  }
  await page.evaluate(() => {
    globalThis.location.hash = '#map/sfb-2015/reference';
  });
  await page.locator('[data-diagram-ready=true]').waitFor();
  await page.waitForTimeout(1000);
}

/**
 * @param {import('../results.mjs').Results} results
 * @param {string} file the built page
 */
export async function benchMemory(results, file) {
  await inBrowser(async (browser) => {
    const page = await openMap(browser, file, '#map/sfb-2015/reference');
    const session = await page.context().newCDPSession(page);
    await page.waitForTimeout(1000);
    const fresh = await heap(session);
    // The first time round, caches fill.
    await use(page);
    const warm = await heap(session);
    await use(page);
    const worn = await heap(session);
    results.table('memory', [
      { name: 'heap with the full map', value: fresh, unit: 'MB', limit: LIMIT_MB },
      { name: 'after a minute of use', value: warm, unit: 'MB', limit: LIMIT_MB },
      {
        name: 'after another minute',
        value: worn,
        unit: 'MB',
        limit: LIMIT_MB,
        remark: `${(worn - warm).toFixed(1)} MB more`,
      },
    ]);
  });
}
