import { execFileSync, spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/** A PDF as the tools of Poppler read it. */
export interface PrintedPdf {
  /** Of each page, without any white space: line breaks stand where nobody set them. */
  readonly pages: readonly string[];
  /** Of each page, in whole millimetres: `420 x 297`. */
  readonly sizes: readonly string[];
  /** What `pdfinfo` says about the document. */
  readonly info: string;
}

const MM_PER_POINT = 25.4 / 72;

/** Whether the tools of Poppler are here. */
export function canReadPdf(): boolean {
  return spawnSync('pdftotext', ['-v']).error === undefined;
}

/** Text without any white space. */
export function joined(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** Prints a page into a file, as its browser would. */
export async function printToPdf(app: Page, path: string): Promise<PrintedPdf> {
  await app.pdf({
    path,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  return readPdf(path);
}

/** Reads a PDF file. */
export function readPdf(path: string): PrintedPdf {
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  const info = execFileSync('pdfinfo', ['-l', '999', path], { encoding: 'utf8' });
  const mm = (points: string | undefined): string =>
    String(Math.round(Number(points) * MM_PER_POINT));
  return {
    pages: text.split('\f').slice(0, -1).map(joined),
    sizes: [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(
      ([, width, height]) => `${mm(width)} x ${mm(height)}`,
    ),
    info,
  };
}
