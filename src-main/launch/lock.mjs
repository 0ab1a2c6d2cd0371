import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How often a waiting process looks again, in milliseconds. */
const pause = 100;
/** After this no build can still be running, whatever the process number says, in milliseconds. */
const longestBuild = 10 * 60_000;

/** @param {string} code @param {unknown} error */
const isCode = (code, error) => error instanceof Error && 'code' in error && error.code === code;

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return isCode('EPERM', error);
  }
}

/** Whether the process that made a lock has left without it. @param {string} file */
function isAbandoned(file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const pid = Number(readFileSync(file, 'utf8'));
    // A lock without a number yet is a second old at most: its owner is just writing it.
    return age > longestBuild || (pid > 0 ? !isAlive(pid) : age > 1000);
  } catch (error) {
    if (isCode('ENOENT', error)) return false;
    throw error;
  }
}

/** @param {string} file */
function take(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!isCode('EEXIST', error)) throw error;
    }
    if (isAbandoned(file)) rmSync(file, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}

/**
 * Runs something while no other process runs anything under the same lock.
 * @template Result
 * @param {string} file
 * @param {() => Result} run
 * @returns {Result}
 */
export function withLock(file, run) {
  take(file);
  try {
    return run();
  } finally {
    rmSync(file, { force: true });
  }
}
