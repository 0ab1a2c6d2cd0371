import type { PrintToPDFOptions, Size, WebContentsPrintOptions } from 'electron';
import type { PrintRequest } from '#shared/host/app-host.ts';
import { papers, type PaperId } from '#shared/sheets/paper.ts';

const MM_PER_INCH = 25.4;
const MICRONS_PER_MM = 1000;

/** A paper standing on its short side, with so many of a unit in a millimetre. */
function sizeOf(paper: PaperId, perMm: number): Size {
  const { width, height } = papers[paper];
  return { width: width * perMm, height: height * perMm };
}

/** How the system's print dialog opens for a paper. Electron measures it in microns, in whole ones. */
export function printOptions({ paper, orientation }: PrintRequest): WebContentsPrintOptions {
  const { width, height } = sizeOf(paper, MICRONS_PER_MM);
  return {
    pageSize: { width: Math.round(width), height: Math.round(height) },
    landscape: orientation === 'landscape',
    printBackground: true,
    // The pages have their own.
    margins: { marginType: 'none' },
  };
}

/**
 * How a PDF is made for a paper. The `@page` rules of the page have the last word on its sizes; here they are in
 * inches.
 */
export function pdfOptions({ paper, orientation }: PrintRequest): PrintToPDFOptions {
  return {
    pageSize: sizeOf(paper, 1 / MM_PER_INCH),
    landscape: orientation === 'landscape',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}
