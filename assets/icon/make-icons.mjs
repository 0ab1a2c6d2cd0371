import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../test/e2e/find-browser.mjs';
import { icnsFile, icoFile } from './icon-files.mjs';

/**
 * `npm run icons`: makes the icons of the packages from the drawings beside this file. Below 40 pixels
 * the small drawing is taken: rhumb lines and rings would only blur.
 */
const folder = import.meta.dirname;
const linux = [16, 24, 32, 48, 64, 128, 256, 512];
const windows = [16, 20, 24, 32, 40, 48, 64, 256];
// The largest pictures of a document are never shown at that size.
const windowsDocument = [16, 24, 32, 48, 256];
const apple = [16, 32, 64, 128, 256, 512, 1024];
const appleDocument = [16, 32, 64, 128, 256];
/** Icons on a Mac leave a margin of a tenth around themselves; in units of the drawing's 512. */
const appleMargin = 62;

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No browser to draw with: install Chromium.');
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();

/** @param {string} name @param {number} width in pixels @param {number} margin in units of the drawing @returns {Promise<Buffer>} a PNG */
async function draw(name, width, margin) {
  const drawing = readFileSync(join(folder, `${name}${width < 40 ? '-small' : ''}.svg`), 'utf8');
  const size = String(512 + 2 * margin);
  const start = String(-margin);
  const svg = drawing.replace('0 0 512 512', `${start} ${start} ${size} ${size}`);
  await page.setViewportSize({ width, height: width });
  await page.setContent(`<body style="margin:0">${svg.replace('<svg', '<svg display="block"')}`);
  return page.screenshot({ omitBackground: true });
}

/** @param {string} name @param {readonly number[]} widths @param {number} [margin] */
async function drawAll(name, widths, margin = 0) {
  /** @type {Map<number, Buffer>} */
  const pictures = new Map();
  for (const width of widths) pictures.set(width, await draw(name, width, margin));
  return pictures;
}

mkdirSync(join(folder, 'linux'), { recursive: true });
for (const [width, png] of await drawAll('app', linux)) {
  writeFileSync(join(folder, 'linux', `${String(width)}x${String(width)}.png`), png);
}
writeFileSync(join(folder, 'app.ico'), icoFile(await drawAll('app', windows)));
writeFileSync(join(folder, 'document.ico'), icoFile(await drawAll('document', windowsDocument)));
writeFileSync(join(folder, 'app.icns'), icnsFile(await drawAll('app', apple, appleMargin)));
writeFileSync(join(folder, 'document.icns'), icnsFile(await drawAll('document', appleDocument)));
await browser.close();
