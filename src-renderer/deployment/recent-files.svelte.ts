import type { RecentFile } from '#shared/host/document.ts';
import type { DocumentStore } from '#shared/host/document-store.ts';

/** The files that were opened or saved lately. */
export class RecentFiles {
  readonly #store: DocumentStore;
  /** The newest first. */
  list: readonly RecentFile[] = $state.raw([]);
  /** The places of those that could not be found when last tried. They may come back, with a disk or a share. */
  #missing: readonly string[] = $state.raw([]);

  constructor(store: DocumentStore) {
    this.#store = store;
  }

  /** Brings the list up to date. */
  async look(): Promise<void> {
    this.list = await this.#store.recent();
  }

  /** Notes whether a file was found. */
  found(place: string, isThere: boolean): void {
    const others = this.#missing.filter((missing) => missing !== place);
    this.#missing = isThere ? others : [...others, place];
  }

  isMissing({ place }: RecentFile): boolean {
    return this.#missing.includes(place);
  }

  async clear(): Promise<void> {
    await this.#store.clearRecent();
    await this.look();
  }
}
