import { describe, expect, it } from 'vitest';
import { FEATURE_IDS, LANGUAGES, type Language, type ProductId } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { measureDiagram, type DiagramQuality } from '#shared/diagram/measure-diagram.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import { featureSets, frames } from '../deployment/scenarios.ts';

function inWords({ features, ...frame }: Scenario, language: Language): string {
  const off = FEATURE_IDS.filter((feature) => !features.includes(feature));
  const change = off.length > 2 ? `on: ${features.join(' ')}` : `off: ${off.join(' ')}`;
  return `${Object.values(frame).join(' ')} ${language} ${change}`;
}

/** The flaws of a scenario's diagram; crossings are counted by the bench, not here. */
async function flawsOf(scenario: Scenario, language: Language): Promise<readonly string[]> {
  const diagram = await placeDiagram(resolveTopology(scenario), language);
  const { crossings, ...counts }: DiagramQuality = measureDiagram(diagram);
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(
      ([flaw, count]) =>
        `${inWords(scenario, language)}: ${flaw} ${String(count)} (${String(crossings)} crossings)`,
    );
}

/** Expects that no scenario's diagram has a flaw; a failure names every scenario and flaw. */
export async function expectNoFlaws(
  cases: readonly (readonly [Scenario, Language])[],
): Promise<void> {
  const flaws: string[] = [];
  for (const [scenario, language] of cases) flaws.push(...(await flawsOf(scenario, language)));
  expect(flaws).toEqual([]);
}

/** Everything on, each feature alone off and alone on, for every choice of one product. */
export function describeLayoutQuality(product: ProductId): void {
  describe(`the placed diagrams of ${product}`, () => {
    it.each(
      frames
        .filter((frame) => frame.product === product)
        .flatMap((frame) => LANGUAGES.map((language) => ({ ...frame, language }))),
    )(
      'overlap nowhere with everything on, each feature off and each on: $loadBalancing, director $director, mediation $mediation, $language',
      async ({ language, ...frame }) => {
        await expectNoFlaws(featureSets.map((features) => [{ ...frame, features }, language]));
      },
    );
  });
}
