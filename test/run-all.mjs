import { ensureBrowser } from './e2e/find-browser.mjs';
import { runGate } from './gate.mjs';
import { pageTally, unitTally } from './tallies.mjs';

/** `npm test`: the gate, the unit tests, the browser tests; the last line is the sum. */
// Unit tests that make a PDF need one too.
ensureBrowser();
const failedSteps = await runGate();
const tallies = [
  { passed: 0, failed: failedSteps, skipped: 0 },
  await unitTally(),
  await pageTally(),
];
/** @param {'passed' | 'failed' | 'skipped'} kind */
const sum = (kind) => tallies.reduce((total, tally) => total + tally[kind], 0);
const skipped = sum('skipped');
if (sum('failed') > 0) process.exitCode = 1;
console.log(
  `\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed` +
    (skipped > 0 ? `, ${String(skipped)} skipped` : ''),
);
