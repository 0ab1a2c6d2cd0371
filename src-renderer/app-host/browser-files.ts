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

function download(file: ExportFile, name: string): Outcome<string> {
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
  return { kind: 'done', value: name };
}

/**
 * Keeps a file where the user says, or in the download folder where the browser has no such dialog
 * or bars this page from it.
 */
export async function exportFromBrowser(file: ExportFile): Promise<Outcome<string>> {
  const name = safeFileName(file.suggestedName);
  if (!offersPicker(window)) return download(file, name);
  try {
    const types = acceptedTypes(file, name);
    const handle = await window.showSaveFilePicker({ suggestedName: name, types });
    const stream = await handle.createWritable();
    await stream.write(blobOf(file));
    await stream.close();
    return { kind: 'done', value: handle.name };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'AbortError') return { kind: 'cancelled' };
    // No dialog for this page, such as inside a frame or without a click of the user.
    if (error.name === 'SecurityError') return download(file, name);
    return failed(reasons[error.name] ?? 'other', error.message);
  }
}
