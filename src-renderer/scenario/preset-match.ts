import { products, sources, type Text } from '#shared/catalog/index.ts';
import type { Preset } from '#shared/deployment/presets/preset.ts';
import { fold } from '#shared/search/tokens.ts';

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
