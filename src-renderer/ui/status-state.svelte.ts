import type { Text } from '#shared/catalog/index.ts';

export type StatusTone = 'done' | 'problem';

interface Status {
  readonly text: Text;
  readonly tone: StatusTone;
}

/** Problems stay long enough to read twice. */
const SHOWN_MS = { done: 3000, problem: 12_000 } as const satisfies Record<StatusTone, number>;

/** The last thing Portolan has to say about what the reader did. */
export class StatusState {
  current: Status | null = $state.raw(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  show(text: Text, tone: StatusTone = 'done'): void {
    clearTimeout(this.#timer);
    this.current = { text, tone };
    this.#timer = setTimeout(() => {
      this.current = null;
    }, SHOWN_MS[tone]);
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.current = null;
  }
}
