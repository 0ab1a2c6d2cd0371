import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, runTool } from './gate.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const reports = join(root, '.cache/reports');
const unitReport = join(reports, 'unit.json');
const pageReport = join(reports, 'e2e.json');

/** @param {string} file @returns {unknown} */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * A run that ends badly without a failed test, such as a file that does not load, counts as one failure.
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
const honest = (tally, code) =>
  code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

/** @param {string} file */
function fresh(file) {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** Runs the unit tests. @returns {Promise<Tally>} */
export async function unitTally() {
  const file = fresh(unitReport);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runTool({ tool: 'vitest', bin: 'vitest.mjs', args }, { loud: true });
  /** @type {Partial<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>>} */
  const report = readReport(file) ?? {};
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report;
  return honest({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }, code);
}

/** Runs the browser tests. @returns {Promise<Tally>} */
export async function pageTally() {
  const file = fresh(pageReport);
  const { code } = await runTool(
    { tool: '@playwright/test', bin: 'cli.js', args: ['test', '--reporter=dot,json'] },
    { loud: true, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  );
  /** @type {{ stats?: Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>> }} */
  const report = readReport(file) ?? {};
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {};
  return honest({ passed: expected + flaky, failed: unexpected, skipped }, code);
}
