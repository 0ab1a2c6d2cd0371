import { exportFile } from '../export-file.ts';
import { handle } from './handle.ts';

/** Keeps a file of the page where the user says. */
export function answerExport(): void {
  handle('file:export', ({ suggestedName, content }, window) =>
    exportFile(window, suggestedName, () => content),
  );
}
