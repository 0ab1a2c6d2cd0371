import type { AppState } from './app-state.svelte.ts';
import { takeOverWriting } from './menu-commands.ts';

/** Takes up what the host has news of: other recent files, a document that the system hands over. */
export async function hearDocumentNews({ files, host }: AppState): Promise<void> {
  await files.recent.look();
  const place = await host.documents.arrived();
  if (place === null) return;
  // What is being written in a cell counts as unsaved, too.
  takeOverWriting();
  files.openAgain(place);
}
