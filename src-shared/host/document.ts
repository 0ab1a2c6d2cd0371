/** The kind of file that holds a deployment. */
export const documentType = { extension: 'portolan', mediaType: 'application/json' } as const;

/** Largest file that is read, in bytes: a deployment of a thousand machines is a hundredth of it. */
export const largestDocument = 20 * 1024 * 1024;

/** A file that the user has chosen to open. */
export interface OpenedDocument {
  readonly name: string;
  readonly content: string;
  /** A word by which the host knows where to save it again; `null` where only a new place can be asked for. */
  readonly place: string | null;
}

/** A document to keep. */
export interface SaveRequest {
  readonly content: string;
  readonly suggestedName: string;
  /** Where it was opened from or last saved to; `null` asks the user. */
  readonly place: string | null;
  /** Whether it may replace what somebody else has put there since; where it may not: `changed`. */
  readonly overwrite: boolean;
}

/** A file that was opened or saved lately. */
export interface RecentFile {
  readonly place: string;
  readonly name: string;
  /** What the folder that it lies in is called; `null` where the host does not tell. */
  readonly folder: string | null;
}

/** Where a document was kept. */
export interface SavedDocument {
  readonly name: string;
  readonly place: string | null;
}
