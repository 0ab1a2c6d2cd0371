// Frame times while hands move the map.
/* global requestAnimationFrame -- what runs in the page */
import { median } from '../results.mjs';

/** @typedef {import('./browser.mjs').Page} Page */

const MOVES = 60;

/**
 * Frame times while something is done with the mouse over the map.
 * @param {Page} page
 * @param {(step: number) => Promise<void>} move
 */
async function frames(page, move) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const times = [];
    let last = performance.now();
    const note = (/** @type {number} */ now) => {
      times.push(now - last);
      last = now;
      if (Reflect.get(globalThis, 'noting')) requestAnimationFrame(note);
    };
    Reflect.set(globalThis, 'noting', true);
    Reflect.set(globalThis, 'noted', times);
    requestAnimationFrame(note);
  });
  for (let step = 0; step < MOVES; step += 1) await move(step);
  const times = await page.evaluate(() => {
    Reflect.set(globalThis, 'noting', false);
    /** @type {unknown} */
    const noted = Reflect.get(globalThis, 'noted');
    return /** @type {number[]} */ (noted);
  });
  const sorted = times.slice(1).toSorted((a, b) => a - b);
  return { middle: median(sorted), late: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

/**
 * The map dragged in circles, its middle under the pointer.
 * @param {Page} page
 */
export async function dragging(page) {
  await page.mouse.move(960, 540);
  await page.mouse.down();
  const result = await frames(page, (step) =>
    page.mouse.move(960 + 200 * Math.sin(step / 6), 540 + 120 * Math.cos(step / 6)),
  );
  await page.mouse.up();
  return result;
}

/**
 * The wheel turned over the middle of the map.
 * @param {Page} page
 */
export async function zooming(page) {
  await page.mouse.move(960, 540);
  return frames(page, () => page.mouse.wheel(0, -60));
}
