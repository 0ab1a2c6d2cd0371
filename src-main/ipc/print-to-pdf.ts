import { exportFile } from '../export-file.ts';
import { pdfOptions } from '../print-options.ts';
import { handle } from './handle.ts';

/** Keeps the page as it would be printed as a PDF file. */
export function answerPrintToPdf(): void {
  handle('page:print-to-pdf', ({ suggestedName, paper }, window) =>
    exportFile(window, suggestedName, () => window.webContents.printToPDF(pdfOptions(paper))),
  );
}
