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
import { fileAt, hashOf, placeOf, type KnownFile } from './places.ts';
import { contentOf, saveKeepingPrevious } from './save-keeping-previous.ts';

const filters = [{ name: 'Portolan', extensions: [documentType.extension] }];

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
    const bytes = await readFile(path);
    const content = new TextDecoder().decode(bytes);
    const place = placeOf({ path, hash: hashOf(bytes) });
    return { kind: 'done', value: { name: basename(path), content, place } };
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

/** Whether somebody else has written to a file. One that is gone can only be written anew. */
async function isChanged({ path, hash }: KnownFile): Promise<boolean> {
  const now = await contentOf(path);
  return now !== null && hashOf(now) !== hash;
}

/** Keeps a document where it came from; where that is unknown, where the user says. */
export async function saveDocument(
  window: Electron.BrowserWindow,
  { content, suggestedName, place, overwrite }: SaveRequest,
): Promise<Outcome<SavedDocument>> {
  const known = fileAt(place);
  const path = known?.path ?? (await askWhere(window, suggestedName));
  if (path === undefined) return { kind: 'cancelled' };
  try {
    if (known && !overwrite && (await isChanged(known))) return failed('changed', path);
    await saveKeepingPrevious(path, content);
    const saved = placeOf({ path, hash: hashOf(content) });
    return { kind: 'done', value: { name: basename(path), place: saved } };
  } catch (error) {
    return fileFailure(error);
  }
}
