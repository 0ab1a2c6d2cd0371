/** Rows written at once: fewer than fill 50 ms on a slow machine, more than fill a tall window. */
const FIRST = 36;
const STEP = 24;

/** How much of a long list stands on the page: the top at once, the rest step by step between two frames. */
export class GrowingList<Item> {
  readonly #items: () => readonly Item[];
  #limit = $state(FIRST);
  readonly shown = $derived.by(() => this.#items().slice(0, this.#limit));

  constructor(items: () => readonly Item[]) {
    this.#items = items;
  }

  /** Starts anew at the top; call it when the items change. Returns what stops the growth. */
  restart(): () => void {
    this.#limit = FIRST;
    const count = this.#items().length;
    let timer = 0;
    const grow = (): void => {
      if (this.#limit >= count) return;
      this.#limit += STEP;
      timer = window.setTimeout(grow, 16);
    };
    timer = window.setTimeout(grow, 120);
    return () => {
      window.clearTimeout(timer);
    };
  }

  /** Makes sure that the item at an index stands on the page. */
  reach(index: number): void {
    this.#limit = Math.max(this.#limit, index + 1);
  }
}
