import {
  documentType,
  largestDocument,
  type OpenedDocument,
  type SaveRequest,
  type SavedDocument,
} from '#shared/host/document.ts';
import { failed, type Outcome } from '#shared/host/outcome.ts';
import { fileTrouble, saveFromBrowser } from './browser-files.ts';
import { fileAt, placeOf, type KnownFile } from './browser-places.ts';

/** The part of the File System Access API that is used; TypeScript's own declarations lack it. */
interface OpenPicker {
  showOpenFilePicker(options: {
    types: { accept: Record<string, string[]> }[];
  }): Promise<[FileSystemFileHandle]>;
}

/** A handle that outlives its page has to be granted again. */
interface RightfulHandle {
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

function offersPicker(scope: object): scope is OpenPicker {
  return 'showOpenFilePicker' in scope;
}

/** What is in a file that was chosen or dropped. */
export async function readDocument(
  file: File,
  handle: FileSystemFileHandle | null,
): Promise<Outcome<OpenedDocument>> {
  if (file.size > largestDocument) return failed('too-large', `${String(file.size)} bytes`);
  try {
    const content = await file.text();
    const place = handle && placeOf({ handle, content });
    return { kind: 'done', value: { name: file.name, content, place } };
  } catch (error) {
    // Moved, changed or out of reach since it was chosen.
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
    return await readDocument(await handle.getFile(), handle);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return openThroughField();
    return fileTrouble(error);
  }
}

/** Whether somebody else has written to a file. Asks for the right to it where it comes from an earlier visit. */
async function isChanged({ handle, content }: KnownFile): Promise<boolean> {
  if ('requestPermission' in handle) {
    await (handle as RightfulHandle).requestPermission({ mode: 'readwrite' });
  }
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
  try {
    if (known && !overwrite && (await isChanged(known))) {
      return failed('changed', known.handle.name);
    }
  } catch (error) {
    return fileTrouble(error);
  }
  const file = { suggestedName, mediaType: documentType.mediaType, content };
  const outcome = await saveFromBrowser(file, known?.handle ?? null);
  if (outcome.kind !== 'done') return outcome;
  const { name, handle } = outcome.value;
  const kept = handle && placeOf({ handle, content }, known ? place : null);
  return { kind: 'done', value: { name, place: kept } };
}
