import type { FeatureId } from '#shared/catalog/index.ts';
import { FEATURE_IDS } from '#shared/catalog/index.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';

/** More steps than anyone retraces. */
const MAX_STEPS = 100;

/** The scenario in force, with the way back and forth between those before and after it. */
export class ScenarioHistory {
  current: Scenario = $state.raw(referenceScenario('sfb-2015'));
  #past: readonly Scenario[] = $state.raw([]);
  #future: readonly Scenario[] = $state.raw([]);

  readonly canUndo = $derived(this.#past.length > 0);
  readonly canRedo = $derived(this.#future.length > 0);
  readonly isReference = $derived(
    sameScenario(this.current, referenceScenario(this.current.product)),
  );

  constructor(scenario: Scenario) {
    this.current = scenario;
  }

  change(choices: Partial<Scenario>): void {
    const next = { ...this.current, ...choices };
    if (sameScenario(next, this.current)) return;
    this.#past = [...this.#past, this.current].slice(-MAX_STEPS);
    this.#future = [];
    this.current = next;
  }

  setFeature(feature: FeatureId, on: boolean): void {
    // Kept in the catalog's order, whatever the order of clicks.
    const features = FEATURE_IDS.filter((id) =>
      id === feature ? on : this.current.features.includes(id),
    );
    this.change({ features });
  }

  reset(): void {
    this.change(referenceScenario(this.current.product));
  }

  undo(): void {
    const previous = this.#past.at(-1);
    if (!previous) return;
    this.#future = [this.current, ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.current = previous;
  }

  redo(): void {
    const next = this.#future[0];
    if (!next) return;
    this.#past = [...this.#past, this.current];
    this.#future = this.#future.slice(1);
    this.current = next;
  }
}

function sameScenario(a: Scenario, b: Scenario): boolean {
  return (
    a.product === b.product &&
    a.loadBalancing === b.loadBalancing &&
    a.director === b.director &&
    a.mediation === b.mediation &&
    a.features.join() === b.features.join()
  );
}
