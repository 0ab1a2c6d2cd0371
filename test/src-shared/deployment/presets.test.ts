import { describe, expect, it } from 'vitest';
import { LANGUAGES, listings, PRODUCT_IDS, sources, type Source } from '#shared/catalog/index.ts';
import { brokenConstraints } from '#shared/deployment/constraints.ts';
import { findPreset, presetOf, presets, presetsByProduct } from '#shared/deployment/presets.ts';
import type { Coverage } from '#shared/deployment/presets/preset.ts';
import { referenceScenario, scenarioKey } from '#shared/deployment/scenario.ts';

/** The pages and tables that a preset says it covers and that the catalog has no row of. */
const unknownParts = ({ source, tables }: Coverage): readonly string[] => {
  const rows = listings.filter((row) => row.source === source);
  const printed = new Set(rows.map(({ table }) => table));
  if (tables === undefined) return printed.size > 0 ? [] : [source];
  return tables.filter((table) => !printed.has(table)).map((table) => `${source}/${table}`);
};

describe('presets', () => {
  it('have ids of their own, made of their product and a name', () => {
    const ids = presets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, scenario } of presets) {
      expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/u);
      expect(id.startsWith(`${scenario.product}/`), id).toBe(true);
    }
  });

  it('have names of their own within a product, in both languages', () => {
    for (const language of LANGUAGES) {
      for (const { presets: ofProduct } of presetsByProduct) {
        const names = ofProduct.map(({ name }) => name[language]);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it.each(presets)('can be built: $id', ({ scenario }) => {
    expect(brokenConstraints(scenario)).toEqual([]);
  });

  it('are told apart by their scenarios alone', () => {
    const keys = presets.map(({ scenario }) => scenarioKey(scenario));
    const twins = presets.filter((_, index) => keys.indexOf(keys[index] ?? '') !== index);
    expect(twins.map(({ id }) => id)).toEqual([]);
  });

  it('cover pages and tables that exist, each page of their own product or of both', () => {
    for (const { id, covers, scenario } of presets) {
      expect(covers.flatMap(unknownParts), id).toEqual([]);
      for (const { source } of covers) {
        const { product }: Source = sources[source];
        expect([scenario.product, null], id).toContain(product);
      }
    }
  });

  it('begin with the reference scenario of every product, which covers no page alone', () => {
    for (const [index, product] of PRODUCT_IDS.entries()) {
      const first = presetsByProduct[index]?.presets[0];
      expect(first).toMatchObject({ id: `${product}/reference`, covers: [] });
      expect(first?.scenario).toEqual(referenceScenario(product));
    }
    expect(presetsByProduct.flatMap((group) => group.presets)).toEqual(presets);
  });
});

describe('findPreset', () => {
  it('finds a preset by its id, and none by anything else', () => {
    for (const preset of presets) expect(findPreset(preset.id)).toBe(preset);
    expect(findPreset('sfb-2015')).toBeUndefined();
    expect(findPreset('')).toBeUndefined();
  });
});

describe('presetOf', () => {
  it('recognises every preset by its scenario, in whatever order features stand', () => {
    for (const preset of presets) {
      const { features, ...rest } = preset.scenario;
      expect(presetOf({ ...rest, features: [...features].reverse() })?.id).toBe(preset.id);
    }
  });

  it('knows no name for a scenario that somebody has altered', () => {
    const altered = { ...referenceScenario('sfb-2015'), director: 'single' as const };
    expect(presetOf(altered)).toBeUndefined();
  });
});
