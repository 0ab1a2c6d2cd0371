import { runGate, runTool } from './gate.mjs';

/** `npm run check`: the gate and the unit tests, without a browser. */
const failures = await runGate();
const { code } = await runTool(
  { tool: 'vitest', bin: 'vitest.mjs', args: ['run'] },
  { loud: true },
);
if (failures > 0 || code !== 0) process.exitCode = 1;
