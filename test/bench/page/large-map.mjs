// How the map answers to hands when it is ten times as large as the largest one there is.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inBrowser } from './browser.mjs';
import { dragging, zooming } from './frames.mjs';

/** @typedef {import('../../../src-shared/diagram/placed-diagram.ts').PlacedDiagram} PlacedDiagram */

const ROOT = join(import.meta.dirname, '../../..');

/** The script that draws the map, as one text. */
async function script() {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'map-alone.ts'),
        formats: ['iife'],
        name: 'mapAlone',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!('output' in result)) throw new Error('The map alone was not built.');
  return result.output[0].code;
}

/**
 * @param {string} code
 * @param {PlacedDiagram} diagram
 */
const pageOf = (code, diagram) => `<!doctype html><meta charset="utf-8"><title>Map</title>
  <div id="map" style="position:fixed;inset:0"></div>
  <script type="application/json" id="diagram">${JSON.stringify(diagram).replaceAll('<', '\\u003c')}</script>
  <script>${code.replaceAll('</script', '<\\/script')}</script>`;

/** @param {string} file */
const measure = (file) =>
  inBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(pathToFileURL(file).href);
    const map = page.locator('#map[data-drawn]');
    await map.waitFor();
    const drawn = Number(await map.getAttribute('data-drawn'));
    const whole = await dragging(page);
    const zoomed = await zooming(page);
    const near = await dragging(page);
    return { drawn, whole, zoomed, near };
  });

/**
 * @param {import('../results.mjs').Results} results
 * @param {(count: number) => Promise<PlacedDiagram>} mapOf a map so many times as large as the one that Portolan starts with
 */
export async function benchLargeMap(results, mapOf) {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-bench-'));
  try {
    const code = await script();
    const file = join(folder, 'map.html');
    const at = async (/** @type {number} */ count) => {
      const diagram = await mapOf(count);
      await writeFile(file, pageOf(code, diagram));
      return { links: diagram.links.length, ...(await measure(file)) };
    };
    const one = await at(1);
    const ten = await at(10);
    /**
     * @param {string} name
     * @param {(times: typeof one) => number} read
     * @returns {import('../results.mjs').Figure[]}
     */
    const both = (name, read) => [
      { name: `${name}, 1x`, value: read(one), unit: 'ms' },
      {
        name: `${name}, 10x`,
        value: read(ten),
        unit: 'ms',
        remark: `${(read(ten) / read(one)).toFixed(1)} times 1x`,
      },
    ];
    results.table(`map alone, ${String(one.links)} and ${String(ten.links)} links`, [
      ...both('drawn', ({ drawn }) => drawn),
      ...both('dragged, whole in sight: frame', ({ whole }) => whole.middle),
      ...both('dragged, whole in sight: 95 % of frames', ({ whole }) => whole.late),
      ...both('zoomed: frame', ({ zoomed }) => zoomed.middle),
      ...both('zoomed: 95 % of frames', ({ zoomed }) => zoomed.late),
      ...both('dragged, zoomed in: frame', ({ near }) => near.middle),
      ...both('dragged, zoomed in: 95 % of frames', ({ near }) => near.late),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
