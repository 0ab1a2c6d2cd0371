import { spawn } from 'node:child_process';
import { BuildFailure, buildIfStale, builtPage, root } from './build-if-stale.mjs';
import { targets } from './build-targets.mjs';
import { electronProgram, fetchElectron } from './electron-runtime.mjs';
import { hasDisplay, openInBrowser } from './open-in-browser.mjs';

/**
 * `npm start`: the program in Electron, or, where that cannot be, the same page in a browser.
 * `npm run start:page` (`--page`) goes to the page directly.
 */

/** An Electron that fails this soon never showed a window: the machine refuses it, in milliseconds. */
const soon = 10_000;

/** Builds the page, opens it where that is possible, and says where it is. */
async function startPage() {
  const page = builtPage();
  const opened = await openInBrowser(page);
  console.log(
    opened ? 'Opening Portolan in the default browser:' : 'Portolan, to open in a browser:',
  );
  console.log(page);
}

/** Why Electron cannot run on this machine; undefined when it can. @returns {Promise<string | undefined>} */
async function obstacle() {
  if (electronProgram() === undefined) {
    console.error("Fetching Electron's runtime, once (about 110 MB)...");
    if (!(await fetchElectron())) return "Electron's runtime is missing and cannot be fetched.";
  }
  if (!hasDisplay()) return 'There is no display for Electron to open a window on.';
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    return 'Electron keeps its sandbox, and so does not run as root: start it as another user.';
  }
  return undefined;
}

/**
 * Runs Electron to its end.
 * @param {string} program
 * @returns {Promise<{ code: number | null, lasted: number }>} exit code, and the time in milliseconds
 */
function runElectron(program) {
  // Set in the terminals of some editors; Electron would run as plain Node.
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, [root], { env, stdio: 'inherit' });
    child.once('error', () => {
      resolve({ code: null, lasted: 0 });
    });
    child.once('exit', (code) => {
      resolve({ code, lasted: Date.now() - start });
    });
  });
}

async function startElectron() {
  const reason = await obstacle();
  const program = electronProgram();
  if (reason !== undefined || program === undefined) {
    console.log(`${reason ?? 'Electron is missing.'} The same page works in a browser.`);
    await startPage();
    return;
  }
  buildIfStale(targets.electron);
  const { code, lasted } = await runElectron(program);
  if (code === 0) return;
  if (lasted < soon) {
    console.log('Electron did not start here (see above). The same page works in a browser.');
    await startPage();
    return;
  }
  process.exitCode = code ?? 1;
}

try {
  await (process.argv.includes('--page') ? startPage() : startElectron());
} catch (error) {
  if (!(error instanceof BuildFailure)) throw error;
  console.error(`Building failed\n${error.message}`);
  process.exitCode = 1;
}
