import type { ExportFile } from '#shared/host/app-host.ts';
import { safeFileName } from '#shared/host/file-name.ts';
import { failed } from '#shared/host/outcome.ts';
import type { FailureReason, Outcome } from '#shared/host/outcome.ts';

/** The part of the File System Access API that is used; TypeScript's own declarations lack it. */
interface SavePicker {
  showSaveFilePicker(options: {
    suggestedName: string;
    types?: { accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

/** How long a download may take to start before its address is let go, in milliseconds. */
const downloadGrace = 60_000;

const reasons: Readonly<Record<string, FailureReason>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NoModificationAllowedError: 'read-only',
  NotFoundError: 'gone',
  // Chromium's word for a file that another program holds, or that the system does not let it read.
  NotReadableError: 'denied',
  QuotaExceededError: 'disk-full',
};

function offersPicker(scope: object): scope is SavePicker {
  return 'showSaveFilePicker' in scope;
}

function acceptedTypes(file: ExportFile, name: string): { accept: Record<string, string[]> }[] {
  const extension = /\.\w{1,16}$/.exec(name)?.[0];
  return extension === undefined ? [] : [{ accept: { [file.mediaType]: [extension] } }];
}

function blobOf(file: ExportFile): Blob {
  const part = typeof file.content === 'string' ? file.content : new Uint8Array(file.content);
  return new Blob([part], { type: file.mediaType });
}

function download(file: ExportFile, name: string): void {
  const address = URL.createObjectURL(blobOf(file));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, downloadGrace);
}

/** What a refusal of the browser means to the user. Rethrows what is none: that is a bug. */
export function fileTrouble(error: unknown): Outcome<never> {
  if (!(error instanceof DOMException)) throw error;
  if (error.name === 'AbortError') return { kind: 'cancelled' };
  return failed(reasons[error.name] ?? 'other', error.message);
}

/**
 * Asks where to keep a file. `null` where the browser has no such dialog, or bars this page from it: then it goes to the
 * download folder. Rejects with what the browser refuses with.
 */
export async function askWhere(file: ExportFile): Promise<FileSystemFileHandle | null> {
  if (!offersPicker(window)) return null;
  const name = safeFileName(file.suggestedName);
  try {
    const types = acceptedTypes(file, name);
    return await window.showSaveFilePicker({ suggestedName: name, types });
  } catch (error) {
    // No dialog for this page, such as inside a frame or without a click of the user.
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}

/** Writes a file where it belongs, or into the download folder, and gives its name. Rejects as `askWhere`. */
export async function writeTo(
  handle: FileSystemFileHandle | null,
  file: ExportFile,
): Promise<string> {
  if (!handle) {
    const name = safeFileName(file.suggestedName);
    download(file, name);
    return name;
  }
  const stream = await handle.createWritable();
  await stream.write(blobOf(file));
  await stream.close();
  return handle.name;
}

/** Keeps a file that the page has made. */
export async function exportFromBrowser(file: ExportFile): Promise<Outcome<string>> {
  try {
    return { kind: 'done', value: await writeTo(await askWhere(file), file) };
  } catch (error) {
    return fileTrouble(error);
  }
}
