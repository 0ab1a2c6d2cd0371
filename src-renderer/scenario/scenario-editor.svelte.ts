import type { Scenario } from '#shared/deployment/scenario.ts';
import type { ScenarioHistory } from './scenario-history.svelte.ts';
import { refusalOf, type Refusal, type Wish } from './wish.ts';

/** A wish that did not go through as it was, with the reason. */
interface Answer {
  readonly wish: Wish;
  readonly refusal: Refusal;
}

/** Fulfils wishes, and holds back what is impossible until the reader accepts what follows from it. */
export class ScenarioEditor {
  readonly history: ScenarioHistory;
  #heldBack: Wish | null = $state.raw(null);
  /** What a change of product took with it. The product is what everything else follows. */
  taken: (Answer & { readonly before: Scenario }) | null = $state.raw(null);

  readonly scenario: Scenario = $derived.by(() => this.history.current);
  /** The wish held back, and why; `null` as soon as nothing forbids it any longer. */
  readonly refused: Answer | null = $derived.by(() => {
    const refusal = this.#heldBack && refusalOf(this.scenario, this.#heldBack);
    return this.#heldBack && refusal ? { wish: this.#heldBack, refusal } : null;
  });

  constructor(history: ScenarioHistory) {
    this.history = history;
  }

  wish(wish: Wish): void {
    const before = this.scenario;
    const refusal = refusalOf(before, wish);
    this.dismiss();
    if (wish.about === 'product') this.taken = refusal && { wish, refusal, before };
    else if (refusal) this.#heldBack = wish;
    if (!this.#heldBack) this.history.change(wish.change);
  }

  /** Fulfils the wish held back together with what follows from it: one step to undo. */
  repair(): void {
    const { repair } = this.refused?.refusal ?? {};
    if (repair) this.history.replace(repair.scenario);
    this.dismiss();
  }

  dismiss(): void {
    this.#heldBack = null;
    this.taken = null;
  }
}
