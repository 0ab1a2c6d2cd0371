import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, dialog } from 'electron';
import {
  documentType,
  largestDocument,
  type OpenedDocument,
  type SaveRequest,
  type SavedDocument,
} from '#shared/host/document.ts';
import { safeFileName } from '#shared/host/file-name.ts';
import { failed, type Outcome } from '#shared/host/outcome.ts';
import { fileFailure } from './file-failure.ts';
import { writeAtomically } from './write-atomically.ts';

/** The paths behind the words that the page was given: it never names a path itself. */
const paths = new Map<string, string>();

const filters = [{ name: 'Portolan', extensions: [documentType.extension] }];

function placeOf(path: string): string {
  const known = [...paths].find(([, each]) => each === path);
  const place = known?.[0] ?? randomUUID();
  paths.set(place, path);
  return place;
}

/** Asks which document to open, and reads it. */
export async function openDocument(
  window: Electron.BrowserWindow,
): Promise<Outcome<OpenedDocument>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: app.getPath('documents'),
    filters,
    properties: ['openFile'],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return { kind: 'cancelled' };
  try {
    const { size } = await stat(path);
    if (size > largestDocument) return failed('too-large', `${String(size)} bytes`);
    // Unlike reading as UTF-8 at once, a decoder drops the mark that some editors put first.
    const content = new TextDecoder().decode(await readFile(path));
    return { kind: 'done', value: { name: basename(path), content, place: placeOf(path) } };
  } catch (error) {
    return fileFailure(error);
  }
}

async function askWhere(
  window: Electron.BrowserWindow,
  suggestedName: string,
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), safeFileName(suggestedName)),
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}

/** Keeps a document where it came from; where that is unknown, where the user says. */
export async function saveDocument(
  window: Electron.BrowserWindow,
  { content, suggestedName, place }: SaveRequest,
): Promise<Outcome<SavedDocument>> {
  const known = place === null ? undefined : paths.get(place);
  const path = known ?? (await askWhere(window, suggestedName));
  if (path === undefined) return { kind: 'cancelled' };
  try {
    await writeAtomically(path, content);
    return { kind: 'done', value: { name: basename(path), place: placeOf(path) } };
  } catch (error) {
    return fileFailure(error);
  }
}
