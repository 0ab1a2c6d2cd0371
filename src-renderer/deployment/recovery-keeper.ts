import type { Outcome } from '#shared/host/outcome.ts';
import type { RecoveryStore, UnsavedWork } from '#shared/host/recovery.ts';

/** A burst of changes is over when none has come for so long, in milliseconds. */
export const BURST_MS = 800;
/** While changes keep coming, they are kept at least as often, in milliseconds. */
export const LONGEST_MS = 4000;

/** Hands unsaved work to the host after each burst of changes and every few seconds of a long one. */
export class RecoveryKeeper {
  readonly #store: RecoveryStore;
  readonly #onfailed: (outcome: Outcome) => void;
  #work: (() => UnsavedWork) | null = null;
  #burst: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;
  #isKept = false;
  /** One after the other: what is given up last must stay given up. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: RecoveryStore, onfailed: (outcome: Outcome) => void) {
    this.#store = store;
    this.#onfailed = onfailed;
  }

  /** Notes that the work has changed; `null` when there is none that would be lost. It is written down only when it is kept. */
  changed(work: (() => UnsavedWork) | null): void {
    this.#work = work;
    if (!work) {
      this.giveUp();
      return;
    }
    const keep = (): void => void this.keepNow();
    clearTimeout(this.#burst);
    this.#burst = setTimeout(keep, BURST_MS);
    this.#longest ??= setTimeout(keep, LONGEST_MS);
  }

  /** Keeps the work as it stands. False where there is none, or where it could not be kept. */
  async keepNow(): Promise<boolean> {
    this.#stopTimers();
    const work = this.#work?.();
    if (!work) return false;
    this.#isKept = true;
    const outcome = await this.#inTurn(() => this.#store.keep(work));
    this.#onfailed(outcome);
    return outcome.kind === 'done';
  }

  /** Removes the copy: the work is saved, or the user lets it go. */
  giveUp(): void {
    this.#stopTimers();
    if (!this.#isKept) return;
    this.#isKept = false;
    void this.#inTurn(() => this.#store.keep(null));
  }

  #stopTimers(): void {
    clearTimeout(this.#burst);
    clearTimeout(this.#longest);
    this.#longest = undefined;
  }

  #inTurn(run: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = this.#last.then(run, run);
    this.#last = outcome;
    return outcome;
  }
}
