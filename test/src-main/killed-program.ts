import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds a program from its text, with Electron replaced by the text of a module; gives its path. */
export async function buildProgram(folder: string, text: string, electron = ''): Promise<string> {
  const source = join(folder, 'program.ts');
  const standIn = join(folder, 'electron.ts');
  await writeFile(source, text);
  await writeFile(standIn, electron);
  const outDir = join(folder, 'program');
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { electron: standIn } },
    build: { ssr: source, outDir, target: 'node20' },
  });
  return join(outDir, 'program.js');
}

/** Runs a program that says something each time it is through, and kills it at any moment after the first time. */
export async function runAndKill(program: string, ...words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
