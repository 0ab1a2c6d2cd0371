import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FailedError } from '../../../src-main/cli/command.ts';
import { findBrowser } from '../../../src-main/pdf/find-browser.mjs';
import { htmlToPdf } from '../../../src-main/pdf/html-to-pdf.ts';
import {
  chromiumPrinter,
  findPrinter,
  type PdfPrinter,
} from '../../../src-main/pdf/pdf-printer.ts';

const SHEETS = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Plan de Contoso</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>@page a3 { size: 420mm 297mm; margin: 0 } @page letter { size: 8.5in 11in; margin: 0 }
body { margin: 0 } svg { display: block; break-after: page } .a3 { page: a3 } .letter { page: letter }</style></head><body>
<svg class="a3" width="420mm" height="296mm" viewBox="0 0 1190 839" role="document"><g role="heading" aria-level="1"><text x="40" y="60">Vue d’ensemble</text></g>
<rect x="40" y="90" width="300" height="60" fill="none" stroke="#000"/></svg>
<svg class="letter" width="8.5in" height="10.9in" viewBox="0 0 612 785"><g role="heading" aria-level="1"><text x="40" y="60">Pare-feu externe</text></g>
<g role="table"><g role="row"><g role="columnheader"><text x="40" y="100">Port</text></g></g>
<g role="row"><g role="cell"><text x="40" y="120">TCP 5061</text></g></g></g></svg></body></html>`;

const canPrint =
  findBrowser(process.env, process.platform, existsSync) !== null &&
  spawnSync('pdfinfo', ['-v']).error === undefined;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-pdf-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A printer that works in the folder of the test, so that what it leaves behind is seen. */
const within = (printer: PdfPrinter): PdfPrinter => ({ ...printer, workFolder: folder });

/** A stand-in for a browser: Node with a script. */
const program = (script: string): PdfPrinter => ({
  program: process.execPath,
  workFolder: folder,
  script: null,
  args: () => ['-e', script],
});

const forEver = 'setInterval(() => {}, 1000)';

/** What went wrong, in both languages. */
async function failure(work: () => unknown): Promise<string> {
  const error: unknown = await Promise.resolve()
    .then(work)
    .then(() => new Error('It did not fail.'))
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FailedError);
  const { text } = error as FailedError;
  return `${text.en}\n${text.fr}`;
}

const tool = (name: string, ...args: readonly string[]): string =>
  execFileSync(name, args, { encoding: 'utf8' });

describe('htmlToPdf', () => {
  it.skipIf(!canPrint)('makes a tagged PDF with bookmarks and leaves nothing behind', async () => {
    const printer = within(findPrinter(process.env));
    const pdf = await htmlToPdf(SHEETS, { printer });
    expect(readdirSync(folder)).toEqual([]);

    const file = join(folder, 'sheets.pdf');
    writeFileSync(file, pdf);
    const info = tool('pdfinfo', '-f', '1', '-l', '9', file);
    expect(info).toMatch(/^Title: +Plan de Contoso$/mu);
    expect(info).toMatch(/^Tagged: +yes$/mu);
    expect(info).toMatch(/^Pages: +2$/mu);
    expect(info).toMatch(/^Page +1 size: +119\d(?:\.\d+)? x 84\d/mu);
    expect(info).toMatch(/^Page +2 size: +612 x 792/mu);
    const tags = tool('pdfinfo', '-struct', file);
    for (const tag of ['H1', 'Table', 'TR', 'TH', 'TD']) {
      expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'mu'));
    }
    const bookmarks = tool('pdftohtml', '-xml', '-stdout', '-i', file).matchAll(
      /<item[^>]*>(.*)<\/item>/gu,
    );
    expect([...bookmarks].map(([, title]) => title)).toEqual([
      'Vue d’ensemble',
      'Pare-feu externe',
    ]);
    expect(tool('pdftotext', file, '-')).toMatch(/Vue d’ensemble[\s\S]*TCP 5061/u);
  });

  it('tells what a browser said that ended without a PDF, and leaves nothing behind', async () => {
    const printer = program('console.error("policy forbids headless mode"); process.exit(21)');
    const text = await failure(() => htmlToPdf(SHEETS, { printer }));
    expect(text).toContain('it ended without one');
    expect(text).toContain('Il a dit\u00A0:\n  policy forbids headless mode');
    expect(text).toContain('--format html');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says that a program cannot be started', async () => {
    const printer = within(chromiumPrinter(join(folder, 'gone')));
    const text = await failure(() => htmlToPdf(SHEETS, { printer }));
    expect(text).toContain('could not be started (ENOENT)');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stops a browser that takes too long', async () => {
    const printer = program(`console.log("updating"); ${forEver}`);
    const text = await failure(() => htmlToPdf(SHEETS, { printer, timeLimit: 1000 }));
    expect(text).toContain('stopped after 1 s');
    expect(text).toContain('updating');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends the browser when cancelled, before or while it runs', async () => {
    const note = join(folder, 'pid');
    const script = `fs.writeFileSync(${JSON.stringify(note)}, String(process.pid)); ${forEver}`;
    const printer = program(script);
    const abort = new AbortController();
    const { signal } = abort;
    const pdf = failure(() => htmlToPdf(SHEETS, { printer, signal }));
    await expect.poll(() => existsSync(note) && readFileSync(note, 'utf8')).toMatch(/^\d+$/u);
    abort.abort();
    expect(await pdf).toContain('Annulé');
    expect(() => process.kill(Number(readFileSync(note, 'utf8')), 0)).toThrow('ESRCH');
    expect(readdirSync(folder)).toEqual(['pid']);

    rmSync(note);
    expect(await failure(() => htmlToPdf(SHEETS, { printer, signal }))).toContain('Cancelled');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('findPrinter', () => {
  const onNothing = (env: Readonly<Record<string, string>>): PdfPrinter =>
    findPrinter(
      env,
      () => false,
      () => null,
    );

  it('says what was looked for and what to do where there is no browser', async () => {
    const text = await failure(() => onNothing({}));
    for (const word of ['Chromium', 'Brave', 'PORTOLAN_BROWSER', '--format html']) {
      expect(text.split(word).length - 1, word).toBe(2);
    }
  });

  it('says that the browser named is not there', async () => {
    const text = await failure(() => onNothing({ PORTOLAN_BROWSER: '/gone/chrome' }));
    expect(text).toContain('PORTOLAN_BROWSER names /gone/chrome');
    expect(text).toContain('désigne /gone/chrome');
  });

  it('works in a folder that a browser of Snap or Flatpak can see', () => {
    const folderOf = (path: string): string => chromiumPrinter(path, '/home/ada').workFolder;
    expect(folderOf('/snap/bin/chromium')).toBe('/home/ada/snap/chromium/common');
    expect(folderOf('/var/lib/flatpak/exports/bin/com.google.Chrome')).toBe(
      '/home/ada/.var/app/com.google.Chrome/cache',
    );
    expect(folderOf('/usr/bin/chromium')).toBe(tmpdir());
  });
});
