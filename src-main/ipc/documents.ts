import { takeArrival } from '../arrivals.ts';
import { claimDocument, openAgain, openDocument, saveDocument, showEdited } from '../documents.ts';
import { clearRecent, recentFiles } from '../recent-files.ts';
import { handle } from './handle.ts';

/** Opens and saves the user's documents. */
export function answerDocuments(): void {
  handle('document:open', (_payload, window) => openDocument(window));
  handle('document:open-again', (place) => openAgain(place));
  handle('document:save', (request, window) => saveDocument(window, request));
  handle('document:claim', (place, window) => claimDocument(window, place));
  handle('document:edited', (edited, window) => {
    showEdited(window, edited);
    return undefined;
  });
  handle('document:recent', () => recentFiles());
  handle('document:clear-recent', () => clearRecent());
  handle('document:arrived', () => takeArrival());
}
