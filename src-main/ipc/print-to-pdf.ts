import { exportFile } from '../export-file.ts';
import { compactPdf } from '../pdf/compact-pdf.ts';
import { pdfOptions } from '../print-options.ts';
import { handle } from './handle.ts';

/** Keeps the page as it would be printed as a PDF file. */
export function answerPrintToPdf(): void {
  handle('page:print-to-pdf', ({ suggestedName, ...request }, window) =>
    exportFile(window, suggestedName, async () =>
      compactPdf(await window.webContents.printToPDF(pdfOptions(request))),
    ),
  );
}
