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
import { noteRecent } from './recent-files.ts';
import { contentOf, saveKeepingPrevious } from './save-keeping-previous.ts';

const filters = [{ name: 'Portolan', extensions: [documentType.extension] }];

async function readDocument(path: string): Promise<Outcome<OpenedDocument>> {
  try {
    const entry = await stat(path);
    if (!entry.isFile()) return failed('not-a-file', path);
    if (entry.size > largestDocument) return failed('too-large', `${String(entry.size)} bytes`);
    // Unlike reading as UTF-8 at once, a decoder drops the mark that some editors put first.
    const bytes = await readFile(path);
    const content = new TextDecoder().decode(bytes);
    const place = placeOf(path, hashOf(bytes));
    return { kind: 'done', value: { name: basename(path), content, place } };
  } catch (error) {
    return fileFailure(error);
  }
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
  return readDocument(path);
}

/** Reads a document of the list, or one that the system has handed over. */
export async function openAgain(place: string): Promise<Outcome<OpenedDocument>> {
  const known = fileAt(place);
  return known ? readDocument(known.path) : failed('gone', 'No such place was given out.');
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
    const saved = placeOf(path, hashOf(content));
    return { kind: 'done', value: { name: basename(path), place: saved } };
  } catch (error) {
    return fileFailure(error);
  }
}

/**
 * Makes a file recent, now that the page has understood it, and puts it into the title bar on macOS, with its folders.
 * There is one window: it is free.
 */
export async function claimDocument(
  window: Electron.BrowserWindow,
  place: string | null,
): Promise<boolean> {
  const path = fileAt(place)?.path;
  if (process.platform === 'darwin') window.setRepresentedFilename(path ?? '');
  if (path !== undefined) await noteRecent(path);
  return true;
}

/** Puts the mark for unsaved changes on the window, where the system has one: macOS. */
export function showEdited(window: Electron.BrowserWindow, edited: boolean): void {
  if (process.platform === 'darwin') window.setDocumentEdited(edited);
}
