import { settle } from '#shared/deployment/constraints.ts';
import { referenceScenario, scenarioKey, type Scenario } from '#shared/deployment/scenario.ts';

/** More steps than anyone retraces. */
const MAX_STEPS = 100;

/** What can keep a scenario as it is. */
interface ScenarioLock {
  readonly closed: () => boolean;
  /** Says why a change does not happen. */
  readonly refuse: () => void;
}

const OPEN: ScenarioLock = { closed: () => false, refuse: () => undefined };

/** The scenario in force, with the way back and forth between those before and after it. */
export class ScenarioHistory {
  current: Scenario = $state.raw(referenceScenario('sfb-2015'));
  #past: readonly Scenario[] = $state.raw([]);
  #future: readonly Scenario[] = $state.raw([]);
  readonly #lock: ScenarioLock;

  /** The scenario before the last change; `null` where there was none. */
  readonly previous: Scenario | null = $derived(this.#past.at(-1) ?? null);
  /** Whether it must stay as it is for now. */
  readonly locked: boolean = $derived.by(() => this.#lock.closed());
  readonly canUndo = $derived(this.#past.length > 0 && !this.locked);
  readonly canRedo = $derived(this.#future.length > 0 && !this.locked);
  readonly isReference = $derived(
    sameScenario(this.current, referenceScenario(this.current.product)),
  );

  constructor(scenario: Scenario, lock: ScenarioLock = OPEN) {
    this.current = scenario;
    this.#lock = lock;
  }

  /** Changes the scenario and whatever must follow for it to stay possible: one step. Nothing where nothing helps. */
  change(change: Partial<Scenario>): void {
    const { scenario } = settle(this.current, change);
    if (scenario) this.replace(scenario);
  }

  /** Goes over to another scenario: one step. Refused while it is locked. */
  replace(scenario: Scenario): void {
    if (sameScenario(scenario, this.current)) return;
    if (this.locked) this.#lock.refuse();
    else this.adopt(scenario);
  }

  /** Goes over to the scenario that a file brings, locked or not: one step. */
  adopt(scenario: Scenario): void {
    if (sameScenario(scenario, this.current)) return;
    this.#past = [...this.#past, this.current].slice(-MAX_STEPS);
    this.#future = [];
    this.current = scenario;
  }

  /** Goes to the reference of the product. */
  reset(): void {
    this.replace(referenceScenario(this.current.product));
  }

  undo(): void {
    const previous = this.#past.at(-1);
    if (!previous || this.locked) return;
    this.#future = [this.current, ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.current = previous;
  }

  redo(): void {
    const next = this.#future[0];
    if (!next || this.locked) return;
    this.#past = [...this.#past, this.current];
    this.#future = this.#future.slice(1);
    this.current = next;
  }
}

function sameScenario(a: Scenario, b: Scenario): boolean {
  return scenarioKey(a) === scenarioKey(b);
}
