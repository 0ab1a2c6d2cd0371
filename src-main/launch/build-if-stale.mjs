import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { targets } from './build-targets.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';

/** @typedef {import('./build-targets.mjs').BuildTarget} BuildTarget */

/** The folder of the clone or of the installed package. */
export const root = join(import.meta.dirname, '../..');

/** A build that did not come off, with what the tool had to say. */
export class BuildFailure extends Error {}

/** @param {string} folder @param {BuildTarget} target */
const stampOf = (folder, target) => join(folder, target.output, '.built-from');

/** @param {string} folder @param {BuildTarget} target @param {string} sources */
function isFresh(folder, target, sources) {
  const stamp = stampOf(folder, target);
  if (!existsSync(join(folder, target.proof)) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === sources;
}

/** @param {string} folder @param {BuildTarget} target */
function programOf(folder, { tool, bin }) {
  try {
    const require = createRequire(join(folder, 'package.json'));
    return join(dirname(require.resolve(`${tool}/package.json`)), bin);
  } catch {
    throw new BuildFailure(`${tool} is not installed: run npm ci.`);
  }
}

/** @param {string} folder @param {BuildTarget} target @param {string} sources @param {boolean} loud */
function build(folder, target, sources, loud) {
  rmSync(stampOf(folder, target), { force: true });
  const tool = programOf(folder, target);
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [tool, ...target.args], {
    cwd: folder,
    // Whoever asks, such as a test: what is built is what is shipped.
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
    stdio: loud ? 'inherit' : 'pipe',
    windowsHide: true,
  });
  if (error) throw error;
  if (status !== 0) throw new BuildFailure(loud ? '' : `${stdout}${stderr}`.trim());
  mkdirSync(join(folder, target.output), { recursive: true });
  writeFileSync(stampOf(folder, target), sources);
}

/**
 * Builds a target, after what it needs, unless its output comes from these very sources. Silent, unless `loud`.
 * Two processes at once build once; the second waits for the first.
 * @param {BuildTarget} target
 * @param {{ folder?: string, always?: boolean, loud?: boolean }} [options]
 * @returns {boolean} whether anything was built
 * @throws {BuildFailure}
 */
export function buildIfStale(target, { folder = root, always = false, loud = false } = {}) {
  for (const needed of target.needs ?? []) buildIfStale(needed, { folder, loud });
  const fresh = () => !always && isFresh(folder, target, fingerprint(folder, target.sources));
  if (fresh()) return false;
  return withLock(join(folder, '.cache', `build-${target.output}.lock`), () => {
    if (fresh()) return false;
    // Taken before the build: what changes meanwhile is built the next time.
    build(folder, target, fingerprint(folder, target.sources), loud);
    return true;
  });
}

/** The single page, built if need be; an installed package has it as it came. @returns {string} its absolute path @throws {BuildFailure} */
export function builtPage() {
  if (existsSync(join(root, 'src-renderer'))) buildIfStale(targets.page);
  return join(root, targets.page.proof);
}
