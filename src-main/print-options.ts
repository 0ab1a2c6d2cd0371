import type { PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import type { Paper } from '#shared/host/app-host.ts';

const sizes = {
  a4: 'A4',
  a3: 'A3',
  letter: 'Letter',
  tabloid: 'Tabloid',
} as const satisfies Record<Paper, PrintToPDFOptions['pageSize']>;

/** How the system's print dialog opens for a paper. */
export function printOptions(paper: Paper): WebContentsPrintOptions {
  return { pageSize: sizes[paper], landscape: true, printBackground: true };
}

/** How a PDF is made for a paper. The `@page` rules of the page have the last word on its size. */
export function pdfOptions(paper: Paper): PrintToPDFOptions {
  return {
    pageSize: sizes[paper],
    landscape: true,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  };
}
