import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The gate: what must hold before any test is worth running. One entry a tool, run side by side.
 * @typedef {{ name: string, tool: string, bin: string, args: string[] }} Step
 */

export const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** @param {string} folder @returns {Step} */
const types = (folder) => ({
  name: `types ${folder}`,
  tool: 'typescript',
  bin: 'bin/tsc',
  args: ['--project', folder],
});

/** @type {readonly Step[]} */
export const steps = [
  { name: 'lint', tool: 'eslint', bin: 'bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  {
    name: 'svelte-check',
    tool: 'svelte-check',
    bin: 'bin/svelte-check',
    args: ['--tsconfig', 'src-renderer/tsconfig.json', '--fail-on-warnings'],
  },
  ...['.', 'src-shared', 'src-main', 'src-renderer', 'test'].map(types),
  { name: 'format', tool: 'prettier', bin: 'bin/prettier.cjs', args: ['--check', '.'] },
  {
    name: 'arrows',
    tool: 'dependency-cruiser',
    bin: 'bin/dependency-cruise.mjs',
    args: ['src-shared', 'src-main', 'src-renderer', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'unused code', tool: 'knip', bin: 'bin/knip.js', args: ['--no-progress'] },
];

/**
 * Where a tool's package is; not every package lets its package.json be asked for.
 * @param {string} tool
 */
function folderOf(tool) {
  for (const place of require.resolve.paths(tool) ?? []) {
    try {
      return dirname(require.resolve(join(place, tool, 'package.json')));
    } catch {
      // Not in this node_modules: the next one up.
    }
  }
  throw new Error(`${tool} is not installed: npm ci`);
}

/**
 * Runs one tool to its end.
 * @param {Omit<Step, 'name'>} step
 * @param {{ loud?: boolean, env?: Record<string, string> }} [options] loud: straight to the terminal
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runTool({ tool, bin, args }, { loud = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folderOf(tool), bin), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: loud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const parts = [];
    const keep = (/** @type {Buffer} */ part) => parts.push(part);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') });
    });
  });
}

/** Runs the gate; shows a line for each step, and the output of those that fail. @returns {Promise<number>} failures */
export async function runGate() {
  const waiting = [...steps];
  let failures = 0;
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const start = Date.now();
      const { code, output } = await runTool(step);
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
      if (code === 0) continue;
      failures += 1;
      console.log(output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return failures;
}
