import type { OpenedDocument, RecentFile, SaveRequest, SavedDocument } from './document.ts';
import type { Outcome } from './outcome.ts';

/** How many files are remembered. */
export const mostRecent = 10;

/** The files of the user. The page knows each by a word, its place, and never by a path. */
export interface DocumentStore {
  /** Asks which document to open, and reads it. Larger than `largestDocument`: `too-large`. */
  open(): Promise<Outcome<OpenedDocument>>;
  /** Reads a document whose place is known; asks for the right to it where that has lapsed. */
  openAgain(place: string): Promise<Outcome<OpenedDocument>>;
  /** Keeps a document where it came from, or where the user says. One that another window works on: `in-use`. */
  save(request: SaveRequest): Promise<Outcome<SavedDocument>>;
  /**
   * Makes a document the one of this window and lets go of the one before; `null` where the new one has no file. Only
   * now is it recent: what is no deployment is opened and never claimed. False where another window works on it: then
   * this window has none.
   */
  claim(place: string | null): Promise<boolean>;
  /** Waits until no window works on a document any more. */
  whenFree(place: string): Promise<void>;
  /** Tells the system whether the document of this window has unsaved changes. */
  showEdited(edited: boolean): void;
  /** What was opened or saved lately, the newest first; at most `mostRecent`. */
  recent(): Promise<readonly RecentFile[]>;
  clearRecent(): Promise<Outcome>;
  /** What the system has handed over to be opened, such as by a double click: its place, and only once. */
  arrived(): Promise<string | null>;
  /** Calls the listener when something has arrived or the recent files are others, until the returned function is called. */
  onNews(listener: () => void): () => void;
}
