import { products, sources, type Text } from '#shared/catalog/index.ts';
import { findPreset, presets, type Preset } from '#shared/deployment/presets.ts';
import { formatScenario } from '#shared/deployment/scenario-text.ts';
import { scenarioKey, type Scenario } from '#shared/deployment/scenario.ts';
import { fold } from '#shared/search/tokens.ts';

/** The presets whose scenario this is: two pages may describe the same. Empty for one that somebody has altered. */
export function presetsLike(scenario: Scenario): readonly Preset[] {
  const key = scenarioKey(scenario);
  return presets.filter((preset) => scenarioKey(preset.scenario) === key);
}

/** The preset of the same product from which a scenario differs least. */
export function nearestPreset(scenario: Scenario): Preset {
  const [id = ''] = formatScenario(scenario).split(',');
  const preset = findPreset(id);
  if (!preset) throw new Error(`There is no preset ${id}.`);
  return preset;
}

/** Titles of the pages that a preset stands for, each once. */
export function pagesOf({ covers }: Preset): readonly Text[] {
  return [...new Set(covers.map(({ source }) => source))].map((source) => sources[source].title);
}

/** Whether each word of a query begins a word of the name, the pages, the product or the id, in either language. */
export function matchesQuery(preset: Preset, query: string): boolean {
  const texts = [preset.name, ...pagesOf(preset), products[preset.scenario.product].name];
  const words = fold([preset.id, ...texts.flatMap(({ en, fr }) => [en, fr])].join(' ')).split(
    /[^\p{L}\p{N}]+/u,
  );
  return fold(query)
    .split(/\s+/u)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}
