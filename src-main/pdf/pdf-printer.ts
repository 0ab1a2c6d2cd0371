import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FailedError } from '../cli/command.ts';
import { electronProgram } from '../launch/electron-runtime.mjs';
import { hasDisplay } from '../launch/open-in-browser.mjs';
import electronScript from './electron-print.mjs?raw';
import { findBrowser } from './find-browser.mjs';

/** The files of one printing, all in a folder of its own. */
export interface PrintFiles {
  readonly page: string;
  /** Where the PDF is to be. */
  readonly output: string;
  /** A folder for the browser's own files: without it a browser already open would answer instead. */
  readonly profile: string;
  /** Where `PdfPrinter.script` is written. */
  readonly script: string;
}

/** A program that makes a PDF of an HTML file. */
export interface PdfPrinter {
  readonly program: string;
  /** A folder whose files the program may read: some are locked into their own. */
  readonly workFolder: string;
  /** A script to write beside the page first; `null` where the program needs none. */
  readonly script: string | null;
  readonly args: (files: PrintFiles) => readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;

/** Snap and Flatpak give a program a temporary folder of its own, in which it would not see ours. */
function workFolderOf(program: string, home: string | undefined): string {
  const name = basename(program);
  if (home !== undefined && program.includes('/snap/')) return join(home, 'snap', name, 'common');
  if (home !== undefined && program.includes('/flatpak/'))
    return join(home, '.var/app', name, 'cache');
  return tmpdir();
}

/** Flags of Chromium: one page to one PDF, quietly, without the network, extensions or traces. */
function chromiumArgs({ page, output, profile }: PrintFiles): readonly string[] {
  return [
    '--headless',
    // Chromium refuses its sandbox to root: containers and build machines.
    ...(isRootOnLinux ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-sync',
    '--disable-component-update',
    '--disable-background-networking',
    '--disable-crash-reporter',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // Neither the key ring of Linux nor that of macOS is to ask for a password.
    '--password-store=basic',
    '--use-mock-keychain',
    `--user-data-dir=${profile}`,
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${output}`,
    pathToFileURL(page).href,
  ];
}

/** A browser of the Chromium family as a printer. */
export function chromiumPrinter(program: string, home?: string): PdfPrinter {
  return { program, workFolder: workFolderOf(program, home), script: null, args: chromiumArgs };
}

/** The Electron of a clone as a printer, where it can run: it wants a display, and keeps its sandbox from root. */
function electronPrinter(): PdfPrinter | null {
  const program = electronProgram();
  if (program === undefined || !hasDisplay() || isRootOnLinux) return null;
  return {
    program,
    workFolder: tmpdir(),
    script: electronScript,
    args: ({ script, page, output, profile }) => [script, page, output, profile],
  };
}

function noPrinter(chosen: string | undefined): FailedError {
  return new FailedError(
    chosen
      ? {
          en: `PORTOLAN_BROWSER names ${chosen}, which is not there. Correct it, or unset it to have a browser looked for; --format html needs none.`,
          fr: `PORTOLAN_BROWSER désigne ${chosen}, qui n’existe pas. Corrigez-la, ou supprimez-la pour qu’un navigateur soit recherché\u00A0; --format html n’en demande aucun.`,
        }
      : {
          en: 'A PDF needs a browser, and none of these was found: Chrome, Chromium, Edge, Brave, Electron. Install one, name one in the variable PORTOLAN_BROWSER (its path), or use --format html, which needs none.',
          fr: 'Un PDF demande un navigateur, et aucun de ceux-ci n’a été trouvé\u00A0: Chrome, Chromium, Edge, Brave, Electron. Installez-en un, désignez-en un par la variable PORTOLAN_BROWSER (son chemin), ou utilisez --format html, qui n’en demande aucun.',
        },
  );
}

/**
 * What makes PDFs on this machine: an installed browser, else Electron. Throws a `FailedError` where there is neither.
 * @param exists whether there is a file of this path
 */
export function findPrinter(
  env: Environment,
  exists: (path: string) => boolean = existsSync,
  electron: () => PdfPrinter | null = electronPrinter,
): PdfPrinter {
  const browser = findBrowser(env, process.platform, exists);
  if (browser !== null) return chromiumPrinter(browser, env['HOME']);
  const { PORTOLAN_BROWSER: chosen } = env;
  const printer = chosen ? null : electron();
  if (printer === null) throw noPrinter(chosen);
  return printer;
}
