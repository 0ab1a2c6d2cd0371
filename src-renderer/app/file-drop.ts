import { droppedDocument } from '../app-host/browser-documents.ts';
import type { AppState } from './app-state.svelte.ts';

const carriesFile = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Says whether a file may be dropped on the window. Where not, the browser would else open it in place of Portolan. */
export function onDrag(event: DragEvent, welcome: boolean): void {
  if (!carriesFile(event)) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = welcome ? 'copy' : 'none';
}

/** Opens a file that is dropped on the window, which would else leave Portolan for it. */
export function onDrop({ files, host }: AppState, event: DragEvent): void {
  if (!carriesFile(event) || !event.dataTransfer) return;
  event.preventDefault();
  // In Electron the main process alone knows files by their places, and takes no path from the page.
  const read = droppedDocument(event.dataTransfer, host.kind === 'browser');
  if (read) files.take(read);
}
