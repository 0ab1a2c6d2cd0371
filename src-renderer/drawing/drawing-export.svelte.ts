import type { Text } from '#shared/catalog/index.ts';
import type { AppHost } from '#shared/host/app-host.ts';
import type { Outcome } from '#shared/host/outcome.ts';
import { drawingMessages } from '../i18n/drawing-messages.ts';
import { failureMessages } from '../i18n/shell-messages.ts';
import { drawingContent, drawingText, fileKinds, isText } from './drawing-file.ts';
import { pngDrawing, type DrawingJob } from './png-drawing.ts';
import { UndrawablePicture } from './png-raster.ts';
import type { PngDpi } from './png-size.ts';

/** What an export needs of the window around. */
export type DrawingHost = Pick<AppHost, 'exportFile' | 'copyText' | 'copyPicture'>;

/** Beyond this, other programs choke on a picture in the clipboard, which is not compressed there. */
export const FINEST_COPY: PngDpi = 150;

/** Makes files and copies of a drawing, one at a time, and says how far it has got. */
export class DrawingExport {
  readonly #host: DrawingHost;
  #running: AbortController | null = null;
  busy = $state(false);
  /** From 0 to 1 while a picture is being drawn. */
  progress: number | null = $state(null);
  problem: Text | null = $state.raw(null);
  copied = $state(false);

  constructor(host: DrawingHost) {
    this.#host = host;
  }

  /** Keeps the drawing where the user says. The name it got; `null` where nothing was kept. */
  async save(job: DrawingJob, name: string): Promise<string | null> {
    const { extension, mediaType } = fileKinds[job.choices.format];
    const outcome = await this.#run(async (signal, onprogress) => {
      const content = await drawingContent(job, signal, onprogress);
      this.progress = null;
      return this.#host.exportFile({ suggestedName: `${name}.${extension}`, mediaType, content });
    });
    return outcome.kind === 'done' ? outcome.value : null;
  }

  /** Puts the drawing on the clipboard: as a picture where its format is one, else as text. */
  async copy(job: DrawingJob): Promise<void> {
    const { format, dpi } = job.choices;
    const outcome = await this.#run(async (signal, onprogress): Promise<Outcome> => {
      if (isText(format)) return this.#host.copyText(drawingText(format, job));
      const choices = { ...job.choices, dpi: Math.min(dpi, FINEST_COPY) as PngDpi };
      return this.#host.copyPicture(await pngDrawing({ ...job, choices }, signal, onprogress));
    });
    this.copied = outcome.kind === 'done';
    // What is said of a place that refuses a file would lead nowhere here.
    if (outcome.kind === 'failed') this.problem = drawingMessages.notCopied;
  }

  /** Stops what is being drawn. False where nothing is. */
  cancel(): boolean {
    this.#running?.abort();
    return this.#running !== null;
  }

  /** Forgets what was said about the last export: it is about another one now. */
  forget(): void {
    this.problem = null;
    this.copied = false;
  }

  async #run<Value>(
    make: (signal: AbortSignal, onprogress: (share: number) => void) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> {
    if (this.#running) return { kind: 'cancelled' };
    const running = new AbortController();
    this.#running = running;
    this.forget();
    this.busy = true;
    try {
      const outcome = await make(running.signal, (share) => (this.progress = share));
      if (outcome.kind === 'failed') this.problem = failureMessages[outcome.reason];
      return outcome;
    } catch (error) {
      if (running.signal.aborted) return { kind: 'cancelled' };
      if (!(error instanceof UndrawablePicture)) throw error;
      this.problem = drawingMessages.undrawable;
      return { kind: 'cancelled' };
    } finally {
      this.#running = null;
      this.busy = false;
      this.progress = null;
    }
  }
}
