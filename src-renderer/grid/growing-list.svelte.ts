/** Rows written at once: fewer than fill 50 ms on a slow machine, more than fill a tall window. */
const FIRST = 36;
const STEP = 24;
/** As many come by themselves; of thousands of rows the rest waits until someone scrolls there. */
const BY_ITSELF = 800;
const SCROLLED_STEP = 120;

/** How much of a long list stands on the page: the top at once, more step by step between two frames. */
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
    const count = Math.min(this.#items().length, BY_ITSELF);
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

  /** Goes on where what stands on the page is about to end: less than two windows of it are left below. */
  follow({ scrollTop, scrollHeight, clientHeight }: HTMLElement): void {
    if (this.#limit >= this.#items().length) return;
    if (scrollHeight - scrollTop < 3 * clientHeight) this.#limit += SCROLLED_STEP;
  }

  /** Makes sure that the item at an index stands on the page. */
  reach(index: number): void {
    this.#limit = Math.max(this.#limit, index + 1);
  }
}
