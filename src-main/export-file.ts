import { basename, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import { safeFileName } from '#shared/host/file-name.ts';
import type { Outcome } from '#shared/host/outcome.ts';
import { fileFailure } from './file-failure.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Asks where to keep a file, and writes it there. `make` runs only once the user has chosen a place:
 * a PDF takes a moment to make. The value is the file's name.
 */
export async function exportFile(
  window: Electron.BrowserWindow,
  suggestedName: string,
  make: () => string | Uint8Array | Promise<string | Uint8Array>,
): Promise<Outcome<string>> {
  const name = safeFileName(suggestedName);
  const extension = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return { kind: 'cancelled' };
  const content = await make();
  try {
    await writeAtomically(filePath, content);
    return { kind: 'done', value: basename(filePath) };
  } catch (error) {
    return fileFailure(error);
  }
}
