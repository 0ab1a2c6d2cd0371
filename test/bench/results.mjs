// What a run of the benches found: printed as it comes, written to `latest.json`, compared with the committed baseline.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/**
 * One figure. Times are medians unless their name says otherwise.
 * @typedef {{ name: string, value: number, unit: 'ms' | 'MB' | 'kB', limit?: number, remark?: string }} Figure
 */

/** @typedef {Record<string, { value: number, unit: Figure['unit'] }>} Kept by group and name */

const BASELINE = join(import.meta.dirname, 'baseline.json');
const LATEST = join(import.meta.dirname, 'latest.json');
/** A figure that is so many times its baseline is pointed out: less is the noise of a shared machine. */
const WORSE = 1.4;
const CALIBRATION = 'calibration: sorting';

/** @param {readonly number[]} values */
export const median = (values) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** Work that has nothing to do with Portolan: how fast this machine is now, in milliseconds. */
function calibrate() {
  const times = Array.from({ length: 9 }, () => {
    let seed = 1;
    const numbers = Array.from({ length: 300_000 }, () => (seed = (seed * 48_271) % 2_147_483_647));
    const start = performance.now();
    numbers.sort((a, b) => a - b);
    return performance.now() - start;
  });
  return median(times);
}

export class Results {
  /** @type {Kept} */
  #kept = {};
  #over = 0;

  constructor() {
    this.#kept[CALIBRATION] = { value: calibrate(), unit: 'ms' };
  }

  /** Whether no figure is over its limit. */
  get isWithinLimits() {
    return this.#over === 0;
  }

  /**
   * Keeps a figure without printing it. False where it is over its limit.
   * @param {string} group
   * @param {Figure} figure
   */
  keep(group, { name, value, unit, limit }) {
    this.#kept[`${group}: ${name}`] = { value: Math.round(value * 1000) / 1000, unit };
    const isOver = limit !== undefined && value > limit;
    if (isOver) this.#over += 1;
    return !isOver;
  }

  /**
   * Keeps and prints the figures of a group.
   * @param {string} group
   * @param {readonly Figure[]} figures
   */
  table(group, figures) {
    console.log(`\n${group}`);
    for (const figure of figures) {
      const isFine = this.keep(group, figure);
      const { name, value, unit, limit, remark } = figure;
      const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
      const bound = limit === undefined ? '' : `limit ${String(limit)}`;
      const remarks = [name, ...(isFine ? [] : ['OVER ITS LIMIT']), ...(remark ? [remark] : [])];
      console.log(
        `${value.toFixed(digits).padStart(12)} ${unit} ${bound.padStart(12)}  ${remarks.join(' · ')}`,
      );
    }
  }

  /** Writes `latest.json`; with `asBaseline` the baseline too, as far as this run has measured. Says what is worse than that. */
  finish(asBaseline = false) {
    const write = (/** @type {string} */ file, /** @type {Kept} */ kept) => {
      writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
    };
    write(LATEST, this.#kept);
    const before = existsSync(BASELINE) ? readFileSync(BASELINE, 'utf8') : '{}';
    /** @type {unknown} */
    const read = JSON.parse(before);
    const baseline = /** @type {Kept} */ (read);
    if (asBaseline) {
      write(BASELINE, { ...baseline, ...this.#kept });
      return;
    }
    if (CALIBRATION in baseline) this.#compare(baseline);
  }

  /** @param {Kept} baseline */
  #compare(baseline) {
    const speed = (this.#kept[CALIBRATION]?.value ?? 1) / (baseline[CALIBRATION]?.value ?? 1);
    const worse = Object.entries(this.#kept).flatMap(([name, { value, unit }]) => {
      const before = baseline[name]?.value;
      if (before === undefined || before <= 0 || name === CALIBRATION) return [];
      // Times are compared as if the machine were as fast as it was then.
      const times = value / before / (unit === 'ms' ? speed : 1);
      return times > WORSE ? [`  ${times.toFixed(1)} times  ${name}`] : [];
    });
    console.log(`\nThis machine takes ${speed.toFixed(2)} times as long as at the baseline.`);
    if (worse.length === 0) console.log(`Nothing is over ${String(WORSE)} times its baseline.`);
    else console.log(['Over the baseline, the machine allowed for:', ...worse].join('\n'));
  }
}
