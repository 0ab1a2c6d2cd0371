import {
  documentType,
  largestDocument,
  type OpenedDocument,
  type SaveRequest,
  type SavedDocument,
} from '#shared/host/document.ts';
import { failed, type Outcome } from '#shared/host/outcome.ts';
import { claimInBrowser, isClaimedElsewhere } from './browser-claims.ts';
import { askWhere, fileTrouble, writeTo } from './browser-files.ts';
import { fileAt, noteFile, placeOf, type KnownFile } from './browser-places.ts';
import { isHandle, noteRecent, storedFiles } from './browser-recent.ts';

/** The part of the File System Access API that is used; TypeScript's own declarations lack it. */
interface OpenPicker {
  showOpenFilePicker(options: {
    types: { accept: Record<string, string[]> }[];
  }): Promise<[FileSystemFileHandle]>;
}

/** A handle that outlives its page has to be granted again. */
interface RightfulHandle {
  requestPermission(options: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

async function ask(handle: FileSystemFileHandle, mode: 'read' | 'readwrite'): Promise<void> {
  if (!('requestPermission' in handle)) return;
  // What is refused here shows when the file is read or written.
  await (handle as RightfulHandle).requestPermission({ mode });
}

function offersPicker(scope: object): scope is OpenPicker {
  return 'showOpenFilePicker' in scope;
}

/** What is in a file that was chosen. */
async function readDocument(
  file: File,
  handle: FileSystemFileHandle | null,
): Promise<Outcome<OpenedDocument>> {
  if (file.size > largestDocument) return failed('too-large', `${String(file.size)} bytes`);
  try {
    const content = await file.text();
    const place = handle && (await noteFile({ handle, content }));
    return { kind: 'done', value: { name: file.name, content, place } };
  } catch (error) {
    // Moved, changed or out of reach since it was chosen.
    return fileTrouble(error);
  }
}

async function readHandle(handle: FileSystemFileHandle): Promise<Outcome<OpenedDocument>> {
  try {
    return await readDocument(await handle.getFile(), handle);
  } catch (error) {
    return fileTrouble(error);
  }
}

/** Asks through a file field, the way browsers did before the file system API. */
function askThroughField(): Promise<File | null> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = `.${documentType.extension},${documentType.mediaType}`;
  field.hidden = true;
  // Outside the page it could be swept away while the user still chooses.
  document.body.append(field);
  return new Promise((resolve) => {
    const answer = (): void => {
      field.remove();
      resolve(field.files?.[0] ?? null);
    };
    field.addEventListener('change', answer);
    field.addEventListener('cancel', answer);
    field.click();
  });
}

async function openThroughField(): Promise<Outcome<OpenedDocument>> {
  const file = await askThroughField();
  return file ? readDocument(file, null) : { kind: 'cancelled' };
}

/** Asks which document to open, and reads it. */
export async function openFromBrowser(): Promise<Outcome<OpenedDocument>> {
  if (!offersPicker(window)) return openThroughField();
  try {
    const accept = { [documentType.mediaType]: [`.${documentType.extension}`] };
    const [handle] = await window.showOpenFilePicker({ types: [{ accept }] });
    return await readHandle(handle);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return openThroughField();
    return fileTrouble(error);
  }
}

/** Reads a file of the list, or once more the one that is open. The browser may ask the user first. */
export async function openAgainFromBrowser(place: string): Promise<Outcome<OpenedDocument>> {
  const stored = (await storedFiles()).find(({ id }) => id === place);
  const handle = fileAt(place)?.handle ?? stored?.handle;
  if (!handle) return failed('gone', 'No such file is known.');
  try {
    await ask(handle, 'read');
  } catch (error) {
    return fileTrouble(error);
  }
  return readHandle(handle);
}

/** What is dropped on the page, in a browser that tells where it lies; TypeScript's own declarations lack it. */
interface PlacedItem extends DataTransferItem {
  getAsFileSystemHandle(): Promise<FileSystemHandle | null>;
}

const tellsPlace = (item: DataTransferItem): item is PlacedItem => 'getAsFileSystemHandle' in item;

/**
 * Takes hold of a file that was dropped, which only works while it drops; the answer reads it. `null` where it is no
 * file. Without `keepsPlace` it is saved again where the user says.
 */
export function droppedDocument(
  { items, files }: DataTransfer,
  keepsPlace: boolean,
): (() => Promise<Outcome<OpenedDocument>>) | null {
  const [file] = files;
  if (!file) return null;
  const item = [...items].find(({ kind }) => kind === 'file');
  if (item?.webkitGetAsEntry()?.isDirectory)
    return () => Promise.resolve(failed('not-a-file', file.name));
  const holding = keepsPlace && item && tellsPlace(item) ? item.getAsFileSystemHandle() : null;
  return async () => {
    const handle = await holding;
    return isHandle(handle) ? readHandle(handle) : readDocument(file, null);
  };
}

/** Whether somebody else has written to a file. Asks for the right to it where it comes from an earlier visit. */
async function isChanged({ handle, content }: KnownFile): Promise<boolean> {
  await ask(handle, 'readwrite');
  return (await (await handle.getFile()).text()) !== content;
}

/** Keeps a document where it came from, or where the user says. A download tells no place. */
export async function saveDocumentFromBrowser({
  content,
  suggestedName,
  place,
  overwrite,
}: SaveRequest): Promise<Outcome<SavedDocument>> {
  const known = fileAt(place);
  const file = { suggestedName, mediaType: documentType.mediaType, content };
  try {
    const handle = known?.handle ?? (await askWhere(file));
    if (handle && (await isClaimedElsewhere(await placeOf(handle))))
      return failed('in-use', handle.name);
    if (known && !overwrite && (await isChanged(known)))
      return failed('changed', known.handle.name);
    const name = await writeTo(handle, file);
    const saved = handle && (await noteFile({ handle, content }));
    return { kind: 'done', value: { name, place: saved } };
  } catch (error) {
    return fileTrouble(error);
  }
}

/** Makes a file the one of this window, as `DocumentStore.claim` says, and recent, now that the page has understood it. */
export async function claimDocumentInBrowser(place: string | null): Promise<boolean> {
  const isOurs = await claimInBrowser(place);
  const known = fileAt(place);
  if (place !== null && known) await noteRecent(place, known.handle);
  return isOurs;
}
