import { LANGUAGES, PRODUCT_IDS, type Language } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { placeDiagram } from './place-diagram.ts';
import type { PlacedDiagram } from './placed-diagram.ts';

/** A diagram that was placed when the page was built, so that a fresh start need not wait for the layout. */
export interface ShippedDiagram {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly diagram: PlacedDiagram;
}

/** Places what a fresh start shows: the reference scenario of each product in each language. */
export async function placeShippedDiagrams(): Promise<readonly ShippedDiagram[]> {
  const shipped: ShippedDiagram[] = [];
  for (const product of PRODUCT_IDS) {
    const scenario = referenceScenario(product);
    const topology = resolveTopology(scenario);
    for (const language of LANGUAGES) {
      shipped.push({ scenario, language, diagram: await placeDiagram(topology, language) });
    }
  }
  return shipped;
}
