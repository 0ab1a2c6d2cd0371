import { openDocument, saveDocument } from '../documents.ts';
import { handle } from './handle.ts';

/** Opens and saves the user's documents. */
export function answerDocuments(): void {
  handle('document:open', (_payload, window) => openDocument(window));
  handle('document:save', (request, window) => saveDocument(window, request));
}
