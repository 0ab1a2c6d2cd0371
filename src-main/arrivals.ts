import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';
import { documentNewsChannel } from '#shared/host/channels.ts';
import { documentType } from '#shared/host/document.ts';
import { placeOf } from './places.ts';

/** What the page has not fetched yet. One window shows one document: of several, the last. */
let waiting: string | null = null;

/** The path in an address of a file, as Linux desktops hand files over; null where it leads nowhere on this system. */
function pathIn(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return null;
    throw error;
  }
}

/**
 * The document that a command line names; null where it names none. Told by its name alone: Electron and Chromium put
 * words of their own between, in any order.
 */
export function documentIn(argv: readonly string[], folder: string): string | null {
  const ending = `.${documentType.extension}`;
  const named = argv
    .slice(1)
    .filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith(ending))
    .at(-1);
  if (named === undefined) return null;
  return named.startsWith('file:') ? pathIn(named) : resolve(folder, named);
}

/** Hands a document to the page, which asks about unsaved changes first; at the start, as soon as there is a page. */
export function arrive(path: string | null): void {
  if (path === null) return;
  waiting = path;
  const [window] = BrowserWindow.getAllWindows();
  window?.webContents.send(documentNewsChannel);
}

/** What has arrived since the page last asked: its place. */
export function takeArrival(): string | null {
  const path = waiting;
  waiting = null;
  return path === null ? null : placeOf(path);
}

/** Takes what this start was asked to open, and on macOS what the Finder asks for, which can come before all else. */
export function awaitArrivals(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    arrive(path);
  });
  arrive(documentIn(process.argv, process.cwd()));
}
