// `npm run bench [-- name ...]`: builds every `*.bench.ts` here, or those named, and prints medians. `page` is the
// built page in a browser.
// Built and not loaded through vite's dev server: its wrapping of imports slows hot loops down.
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { builtPage } from '../../src-main/launch/build-if-stale.mjs';
import { benchSwitching } from './page/switch-scenarios.mjs';

/** @typedef {import('./bench.ts').Bench} Bench */

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
// Below node_modules, so that packages left out of the bundle are found from there.
const OUT = join(ROOT, 'node_modules/.cache/portolan-bench');
const SUFFIX = '.bench.ts';

/**
 * @param {string} file
 * @returns {Promise<readonly Bench[]>}
 */
async function load(file) {
  const name = `${basename(file, SUFFIX)}.mjs`;
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
  /** @type {unknown} */
  const module = await import(pathToFileURL(join(OUT, name)).href);
  return /** @type {{ benches: readonly Bench[] }} */ (module).benches;
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

const PAGE = 'page';
const wanted = process.argv.slice(2);
const wantsPage = wanted.length === 0 || wanted.includes(PAGE);
const files = (await readdir(HERE))
  .filter((file) => file.endsWith(SUFFIX))
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, SUFFIX)));
if (files.length === 0 && !wantsPage) {
  console.error(`No bench is called ${wanted.join(', ')}.`);
  process.exitCode = 2;
}

try {
  for (const file of files) {
    console.log(`\n${basename(file, SUFFIX)}`);
    console.log('   median ms     95 % ms  limit ms');
    /** @type {Map<string, number>} */
    const medians = new Map();
    for (const bench of await load(join(HERE, file))) {
      const { median, p95 } = await measure(bench);
      medians.set(bench.name, median);
      const over = bench.limit !== undefined && median > bench.limit;
      if (over) process.exitCode = 1;
      const other = medians.get(bench.against ?? '');
      const remarks = [
        bench.name,
        ...(over ? ['OVER ITS LIMIT'] : []),
        ...(other === undefined
          ? []
          : [`${(other / median).toFixed(1)} times faster than ${String(bench.against)}`]),
        ...(bench.remark ? [bench.remark()] : []),
      ];
      const cells = [
        median.toFixed(3),
        p95.toFixed(3),
        bench.limit === undefined ? '' : String(bench.limit),
      ];
      console.log(
        cells.map((cell, index) => cell.padStart([12, 12, 10][index] ?? 0)).join(''),
        '',
        remarks.join(' · '),
      );
    }
  }
  if (wantsPage && !(await benchSwitching(builtPage()))) process.exitCode = 1;
} finally {
  await rm(OUT, { recursive: true, force: true });
}
