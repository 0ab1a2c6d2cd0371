import { BuildFailure, buildIfStale } from './build-if-stale.mjs';
import { targets } from './build-targets.mjs';

/** `node build.mjs electron|page|cli`: builds it, shows how, and leaves the stamp `npm start` looks for. */
const name = process.argv[2];
const target = Object.entries(targets).find(([known]) => known === name)?.[1];
if (target === undefined) {
  console.error(`Say what to build: ${Object.keys(targets).join(', ')}`);
  process.exitCode = 2;
} else {
  try {
    buildIfStale(target, { always: true, loud: true });
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    process.exitCode = 1;
  }
}
