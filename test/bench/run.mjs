// `npm run bench [-- name ...] [-- --baseline]`: builds every `*.bench.ts` here, or those named, and prints medians.
// `page` is the built page in a browser, `memory` two minutes of use of it, `weight` what is in it. All figures go to
// `latest.json`, and with `--baseline` to the committed `baseline.json` that later runs are compared with.
// Built and not loaded through vite's dev server: its wrapping of imports slows hot loops down.
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { builtPage } from '../../src-main/launch/build-if-stale.mjs';
import { benchHandling, benchOpening } from './page/handling.mjs';
import { benchLargeMap } from './page/large-map.mjs';
import { benchMemory } from './page/memory.mjs';
import { benchStart } from './page/start.mjs';
import { benchSwitching } from './page/switch-scenarios.mjs';
import { benchWeight } from './page/weight.mjs';
import { Results } from './results.mjs';

/** @typedef {import('./bench.ts').Bench} Bench */
/** @typedef {typeof import('./page/fixtures.ts')} Fixtures */

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
// Below node_modules, so that packages left out of the bundle are found from there.
const OUT = join(ROOT, 'node_modules/.cache/portolan-bench');
const SUFFIX = '.bench.ts';

/**
 * Builds a module and loads it.
 * @param {string} file
 * @returns {Promise<unknown>}
 */
async function load(file) {
  const name = `${basename(file, '.ts')}.mjs`;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: file,
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  return import(pathToFileURL(join(OUT, name)).href);
}

/**
 * @param {Bench} bench
 * @returns {Promise<{ median: number, p95: number }>} in milliseconds
 */
async function measure({ run, rounds = 200 }) {
  for (let round = 0; round < rounds / 10; round += 1) await run(round);
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const result = run(round);
    // Awaiting what is no promise would add a turn of the event loop to a step of microseconds.
    if (result instanceof Promise) await result;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/**
 * Measures the benches of a file one by one, each printed as soon as it is known.
 * @param {Results} results
 * @param {string} group
 * @param {readonly Bench[]} benches
 */
async function runBenches(results, group, benches) {
  console.log(`\n${group}`);
  console.log('   median ms     95 % ms  limit ms');
  /** @type {Map<string, number>} */
  const medians = new Map();
  for (const bench of benches) {
    const { name, limit } = bench;
    const { median, p95 } = await measure(bench);
    medians.set(name, median);
    const figure = { name, value: median, unit: /** @type {const} */ ('ms') };
    const isFine = results.keep(group, limit === undefined ? figure : { ...figure, limit });
    const other = medians.get(bench.against ?? '');
    const remarks = [
      name,
      ...(isFine ? [] : ['OVER ITS LIMIT']),
      ...(other === undefined
        ? []
        : [`${(other / median).toFixed(1)} times faster than ${String(bench.against)}`]),
      ...(bench.remark ? [bench.remark()] : []),
    ];
    const cells = [median.toFixed(3), p95.toFixed(3), limit === undefined ? '' : String(limit)];
    const line = cells.map((cell, index) => cell.padStart([12, 12, 10][index] ?? 0)).join('');
    console.log(line, '', remarks.join(' · '));
  }
}

const asBaseline = process.argv.includes('--baseline');
const wanted = process.argv.slice(2).filter((word) => word !== '--baseline');
const wants = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name);
const files = (await readdir(HERE)).filter(
  (file) => file.endsWith(SUFFIX) && wants(basename(file, SUFFIX)),
);
const PAGE_BENCHES = ['page', 'memory', 'weight'];
const results = new Results();

try {
  if (files.length === 0 && !PAGE_BENCHES.some(wants)) {
    throw new RangeError(`No bench is called ${wanted.join(', ')}.`);
  }
  for (const file of files) {
    const module = /** @type {{ benches: readonly Bench[] }} */ (await load(join(HERE, file)));
    await runBenches(results, basename(file, SUFFIX), module.benches);
  }
  if (wants('page')) {
    const fixtures = /** @type {Fixtures} */ (await load(join(HERE, 'page/fixtures.ts')));
    await benchStart(results, builtPage(), await fixtures.bareMap());
    await benchSwitching(results, builtPage());
    await benchHandling(results, builtPage());
    await benchLargeMap(results, fixtures.mapTimes);
    await benchOpening(results, builtPage(), fixtures.fiftySites());
  }
  if (wants('memory')) await benchMemory(results, builtPage());
  if (wants('weight')) await benchWeight(results);
  results.finish(asBaseline);
  if (!results.isWithinLimits) process.exitCode = 1;
} finally {
  await rm(OUT, { recursive: true, force: true });
}
