import { makePack, type Pack, type PackChoices, type PackProgress } from '#shared/sheets/pack.ts';
import type { PlaceDiagram } from '#shared/sheets/sheet.ts';
import type { PackSubject } from '#shared/sheets/subject.ts';

/** Long enough for a number to be typed, in milliseconds. */
const PAUSE = 120;

/** A pack that was made, and what from. */
interface MadePack {
  readonly subject: PackSubject;
  readonly pack: Pack;
}

/** Lets the page draw its progress and hear its Cancel button. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Makes packs; of those that are asked for one after the other only the newest is finished. */
export class PackMaker {
  readonly #place: PlaceDiagram;
  #run: AbortController | null = null;
  #made: MadePack | null = $state.raw(null);
  /** How far the pack under way has come; `null` while none is. */
  progress: PackProgress | null = $state.raw(null);
  problem: Error | null = $state.raw(null);
  /** Whether the last pack was given up before its end. */
  cancelled = $state(false);

  constructor(place: PlaceDiagram) {
    this.#place = place;
  }

  /** The newest pack that was finished. */
  get pack(): Pack | null {
    return this.#made?.pack ?? null;
  }

  get making(): boolean {
    return this.progress !== null;
  }

  /** The newest pack, as long as it is about this subject. */
  packOf(subject: PackSubject): Pack | null {
    return this.#made?.subject === subject ? this.#made.pack : null;
  }

  /** Makes a pack. The promise is fulfilled when it is there, given up or impossible. */
  async make(subject: PackSubject, choices: PackChoices, pause = PAUSE): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    this.problem = null;
    this.cancelled = false;
    this.progress = { done: 0, count: 0, title: { en: '', fr: '' } };
    try {
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
      run.signal.throwIfAborted();
      const pack = await makePack(subject, choices, {
        place: this.#place,
        signal: run.signal,
        report: (progress) => {
          this.progress = progress;
          return breathe();
        },
      });
      if (run === this.#run) this.#made = { subject, pack };
    } catch (error) {
      // A run that was given up has nothing to say, whatever stopped it.
      if (run === this.#run && !run.signal.aborted)
        this.problem = error instanceof Error ? error : new Error(String(error));
    } finally {
      if (run === this.#run) this.progress = null;
    }
  }

  /** Gives up the pack under way; the last one stays. */
  cancel(): void {
    if (!this.making) return;
    this.#run?.abort();
    this.#run = null;
    this.progress = null;
    this.cancelled = true;
  }
}
