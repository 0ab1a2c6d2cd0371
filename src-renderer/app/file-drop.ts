import type { DeploymentFiles } from '../deployment/deployment-files.svelte.ts';
import { readDocument } from '../app-host/browser-documents.ts';

const carriesFile = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Says whether a file may be dropped on the window. Where not, the browser would else open it in place of Portolan. */
export function onDrag(event: DragEvent, welcome: boolean): void {
  if (!carriesFile(event)) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = welcome ? 'copy' : 'none';
}

/** Opens a file that is dropped on the window, which would else leave Portolan for it. */
export function onDrop(files: DeploymentFiles, event: DragEvent): void {
  if (!carriesFile(event)) return;
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  void readDocument(file, null).then((outcome) => {
    files.take(outcome);
  });
}
