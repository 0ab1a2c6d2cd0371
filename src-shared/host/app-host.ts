import type { Orientation, PaperId } from '#shared/sheets/paper.ts';
import type { CommandId } from './command-table.ts';
import type { DocumentStore } from './document-store.ts';
import type { Outcome } from './outcome.ts';
import type { RecoveryStore } from './recovery.ts';
import type { Language, Settings } from './settings.ts';

/** A file the page has made and the user wants to keep. */
export interface ExportFile {
  /** Name with its extension; what a file system refuses in it is replaced. */
  readonly suggestedName: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** What lies in the printer. The pages carry their own sizes. */
export interface PrintRequest {
  readonly paper: PaperId;
  readonly orientation: Orientation;
}

export interface PdfRequest extends PrintRequest {
  readonly suggestedName: string;
}

/** A part of what the page runs in. */
export interface RuntimePart {
  readonly name: string;
  readonly version: string;
}

/**
 * Everything the page needs from what it runs in. Electron and a plain browser each fill it in; the
 * page never asks which one it is, except to hide what `kind` tells it cannot work.
 */
export interface AppHost {
  readonly kind: 'electron' | 'browser';
  /** The language of the system, for settings that say `system`. */
  readonly systemLanguage: Language;
  /** What Portolan brings along to run in; nothing where a browser is already there. */
  readonly runtime: readonly RuntimePart[];
  /** The remembered settings; the defaults where there are none or they cannot be read. */
  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<Outcome>;
  /** Keeps a file where the user says. The value is the name it got. */
  exportFile(file: ExportFile): Promise<Outcome<string>>;
  readonly documents: DocumentStore;
  readonly recovery: RecoveryStore;
  copyText(text: string): Promise<Outcome>;
  /** Puts a PNG file on the clipboard, as a picture. */
  copyPicture(png: Uint8Array): Promise<Outcome>;
  /** The text of the single-file page, as it was built, to put a deployment into. */
  handOverPage(): Promise<Outcome<string>>;
  /** Prints the page as it stands, print styles applied. */
  print(request: PrintRequest): Promise<Outcome>;
  /** Keeps what `print` would put on paper as a PDF file. A browser cannot: `unavailable`. */
  printToPdf(request: PdfRequest): Promise<Outcome<string>>;
  /** Calls the listener for each menu command until the returned function is called. */
  onMenuCommand(listener: (command: CommandId) => void): () => void;
  /** Puts the application menu into a language. Does nothing where there is no such menu. */
  setMenuLanguage(language: Language): void;
}
