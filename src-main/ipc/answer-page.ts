import { answerCopy } from './copy-text.ts';
import { answerDocuments } from './documents.ts';
import { answerExport } from './export-file.ts';
import { answerHandOver } from './hand-over.ts';
import { answerMenuLanguage } from './menu-language.ts';
import { answerPrintToPdf } from './print-to-pdf.ts';
import { answerPrint } from './print.ts';
import { answerRecovery } from './recovery.ts';
import { answerSettings } from './settings.ts';

/** Starts answering every channel of the page. */
export function answerPage(): void {
  answerSettings();
  answerExport();
  answerDocuments();
  answerRecovery();
  answerCopy();
  answerHandOver();
  answerPrint();
  answerPrintToPdf();
  answerMenuLanguage();
}
