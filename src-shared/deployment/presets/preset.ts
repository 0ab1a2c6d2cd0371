import type { ProductId, SourceId, TableId, Text } from '#shared/catalog/index.ts';
import { referenceScenario, type Scenario } from '../scenario.ts';

/** A page, or some tables of one, whose rows a preset stands for. */
export interface Coverage {
  readonly source: SourceId;
  /** Absent: every table of the page. */
  readonly tables?: readonly TableId[];
}

/** A scenario with a name: usually the one that a page of port tables describes. */
export interface Preset {
  /** `<product>/<page>`, as people type it and links carry it. */
  readonly id: string;
  readonly name: Text;
  /** Empty for a deployment that no single page describes. */
  readonly covers: readonly Coverage[];
  readonly scenario: Scenario;
}

/** Presets of one product, by the second half of their ids: what they change of the reference scenario. */
export type PresetChoices = Readonly<
  Record<string, Omit<Preset, 'id' | 'scenario'> & { choices: Partial<Scenario> }>
>;

/** Presets of a product, in the order they are given. */
export function presetsFor(product: ProductId, all: PresetChoices): readonly Preset[] {
  return Object.entries(all).map(([id, { name, covers, choices }]) => ({
    id: `${product}/${id}`,
    name,
    covers,
    scenario: { ...referenceScenario(product), ...choices },
  }));
}
