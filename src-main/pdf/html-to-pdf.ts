import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '#shared/catalog/index.ts';
import { FailedError } from '../cli/command.ts';
import { compactPdf } from './compact-pdf.ts';
import type { PdfPrinter, PrintFiles } from './pdf-printer.ts';

/** A pack of a hundred sheets takes seconds; a browser that asks or updates itself takes for ever. In milliseconds. */
const TIME_LIMIT = 120_000;

/** What a browser says last is why it failed; before that it grumbles about buses and drivers. */
const LAST_LINES = 5;

/** How a PDF is made. */
export interface PdfOptions {
  readonly printer: PdfPrinter;
  /** Ends the browser and makes `htmlToPdf` throw. */
  readonly signal?: AbortSignal;
  /** In milliseconds. */
  readonly timeLimit?: number;
}

/** Runs a program to its end, with all it says in a file; killed at the signal. Throws what the system throws. */
async function run(
  program: string,
  args: readonly string[],
  log: string,
  signal: AbortSignal,
): Promise<void> {
  const handle = await open(log, 'w');
  try {
    // Set in the terminals of some editors: Electron would run as plain Node.
    const env = { ...process.env };
    delete env['ELECTRON_RUN_AS_NODE'];
    await new Promise<void>((resolve, reject) => {
      // To a file, not a pipe: a helper process that outlives the browser would hold a pipe open.
      const child = spawn(program, args, {
        env,
        stdio: ['ignore', handle.fd, handle.fd],
        windowsHide: true,
        signal,
        killSignal: 'SIGKILL',
      });
      let failure: Error | null = null;
      child.once('error', (error) => {
        failure = error;
        // A program that never started does not exit either.
        if (child.pid === undefined) reject(error);
      });
      child.once('exit', () => {
        if (failure) reject(failure);
        else resolve();
      });
    });
  } finally {
    await handle.close();
  }
}

/** The last lines of a file, each after a line break; nothing where there is no such file. */
async function lastLines(file: string): Promise<string> {
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  const lines = text.split(/\r?\n/u).filter((line) => line !== '');
  return lines
    .slice(-LAST_LINES)
    .map((line) => `\n  ${line}`)
    .join('');
}

/** Why there is no PDF, in words. */
function failed(program: string, reason: Text, said: string): FailedError {
  return new FailedError({
    en: `${program} made no PDF: ${reason.en}. Try another browser with PORTOLAN_BROWSER, or --format html.${said && ` It said:${said}`}`,
    fr: `${program} n’a pas produit de PDF\u00A0: ${reason.fr}. Essayez un autre navigateur avec PORTOLAN_BROWSER, ou --format html.${said && ` Il a dit\u00A0:${said}`}`,
  });
}

const CANCELLED = {
  en: 'Cancelled: nothing was written.',
  fr: 'Annulé\u00A0: rien n’a été écrit.',
} as const satisfies Text;

/** What an error of the system means for the file wanted. Throws any other error on. */
function reasonOf(error: unknown, output: string): Text {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
  const { code } = error;
  if ('path' in error && error.path === output)
    return { en: 'it ended without one', fr: 'il s’est terminé sans en écrire' };
  return 'syscall' in error && String(error.syscall).startsWith('spawn')
    ? { en: `it could not be started (${code})`, fr: `il n’a pas pu démarrer (${code})` }
    : { en: code, fr: code };
}

/** Writes the page and prints it. Throws a `FailedError` where that fails. */
async function print(
  html: string,
  files: PrintFiles,
  { printer, signal, timeLimit = TIME_LIMIT }: PdfOptions,
): Promise<Uint8Array> {
  const { program, script, args } = printer;
  const log = `${files.output}.log`;
  const late = AbortSignal.timeout(timeLimit);
  try {
    await writeFile(files.page, html);
    if (script !== null) await writeFile(files.script, script);
    await run(program, args(files), log, signal ? AbortSignal.any([signal, late]) : late);
    return await readFile(files.output);
  } catch (error) {
    if (signal?.aborted) throw new FailedError(CANCELLED);
    const seconds = String(Math.round(timeLimit / 1000));
    const reason = late.aborted
      ? { en: `stopped after ${seconds} s`, fr: `arrêté au bout de ${seconds}\u00A0s` }
      : reasonOf(error, files.output);
    throw failed(program, reason, await lastLines(log));
  }
}

/**
 * A self-contained HTML document as a PDF, page sizes as its `@page` rules say, tagged and with bookmarks. Works in a
 * fresh folder that is gone afterwards. Throws a `FailedError` where there is no PDF, or where `signal` ends it.
 */
export async function htmlToPdf(html: string, options: PdfOptions): Promise<Uint8Array> {
  const { workFolder } = options.printer;
  await mkdir(workFolder, { recursive: true });
  const folder = await mkdtemp(join(workFolder, 'portolan-print-'));
  try {
    const pdf = await print(
      html,
      {
        page: join(folder, 'page.html'),
        output: join(folder, 'page.pdf'),
        profile: join(folder, 'profile'),
        script: join(folder, 'print.mjs'),
      },
      options,
    );
    return compactPdf(pdf);
  } finally {
    // The browser's helpers may still be leaving: five seconds of patience.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
