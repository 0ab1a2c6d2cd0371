import { LANGUAGES, type Language } from '#shared/catalog/index.ts';
import { presets } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { recordLayout, type LayoutRecord } from './layout-record.ts';
import { layOut } from './place-diagram.ts';
import type { PlacedDiagram } from './placed-diagram.ts';
import { planDiagram } from './plan.ts';

/** A layout that was made when the page was built, so that a preset need not wait for one. */
export interface ShippedLayout {
  readonly preset: string;
  readonly language: Language;
  readonly layout: LayoutRecord;
}

/** The full diagram of a preset, as the page uses it: placed from its shipped layout when it is first read. */
export interface ShippedDiagram {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly diagram: PlacedDiagram;
}

/** Lays out every preset in full in each language. */
export async function layOutPresets(): Promise<readonly ShippedLayout[]> {
  const shipped: ShippedLayout[] = [];
  for (const { id, scenario } of presets) {
    const topology = resolveTopology(scenario);
    for (const language of LANGUAGES) {
      const plan = planDiagram(topology, language, 'full');
      const { layout } = await layOut(plan);
      shipped.push({ preset: id, language, layout: recordLayout(layout, plan) });
    }
  }
  return shipped;
}
