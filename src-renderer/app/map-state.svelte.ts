import { WHOLE, type Outlook } from '#shared/diagram/map-request.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { ScenarioHistory } from '../scenario/scenario-history.svelte.ts';

/** How the map looks at the scenario: what of it, and beside what. */
export class MapState {
  /** What of the scenario the map shows. */
  outlook: Outlook = $state.raw(WHOLE);
  /** The scenario that the map compares with, whatever part of it is asked for; `null` while it compares with none. */
  chosenAgainst: Scenario | null = $state.raw(null);
  /** Counts the wishes to see all of the map. */
  fitWishes = $state(0);
  readonly #history: ScenarioHistory;

  /** The part of it that the scenario in force is about: like is compared with like. */
  readonly against: Scenario | null = $derived.by(
    () => this.chosenAgainst && { ...this.chosenAgainst, focus: this.#history.current.focus },
  );

  constructor(history: ScenarioHistory, outlook: Outlook) {
    this.#history = history;
    this.outlook = outlook;
  }

  /** Changes what of the scenario the map shows; it is laid out afresh, and all of it comes into view. */
  look(change: Partial<Outlook>): void {
    this.outlook = { ...this.outlook, ...change };
    this.fit();
  }

  /** Compares the scenario with another one, or ends the comparison. */
  compareWith(against: Scenario | null): void {
    this.chosenAgainst = against;
    this.fit();
  }

  /** What was before is now, and the other way round. */
  swapCompared(): void {
    const before = this.against;
    const now = this.#history.current;
    if (!before) return;
    this.#history.replace(before);
    // A scenario that is locked stays where it is.
    if (this.#history.current !== now) this.chosenAgainst = now;
  }

  /** Brings all of the map into view. */
  fit(): void {
    this.fitWishes += 1;
  }
}
