import { describe, expect, it } from 'vitest';
import { findPreset, presets } from '#shared/deployment/presets.ts';
import type { Preset } from '#shared/deployment/presets/preset.ts';
import { withFeature } from '#shared/deployment/constraints.ts';
import { alterationsInWords } from '../../../src-renderer/scenario/change-words.ts';
import { nearestPreset } from '#shared/deployment/scenario-text.ts';
import { matchesQuery, pagesOf } from '../../../src-renderer/scenario/preset-match.ts';

function preset(id: string): Preset {
  const found = findPreset(id);
  if (!found) throw new Error(`There is no preset ${id}.`);
  return found;
}
const found = (query: string): readonly string[] =>
  presets.filter((each) => matchesQuery(each, query)).map(({ id }) => id);

describe('presets', () => {
  it('are found by the beginnings of words of name, page and product, in either language', () => {
    expect(found('lync nat single')).toEqual(['lync-2013/edge-single-nat']);
    expect(found('equilibrage dns adresses pub')).toContain('sfb-2015/edge-scaled-dns-public');
    expect(found('')).toHaveLength(presets.length);
    expect(found('weather')).toEqual([]);
  });

  it('are recognised by their scenario', () => {
    for (const each of presets) {
      expect(nearestPreset(each.scenario), each.id).toEqual({ preset: each, differences: [] });
    }
  });

  it('name each of their pages once', () => {
    for (const each of presets) {
      const titles = pagesOf(each).map(({ en }) => en);
      expect(new Set(titles).size, each.id).toBe(titles.length);
    }
  });
});

describe('an altered preset', () => {
  const { scenario } = preset('lync-2013/edge-single-nat');

  it('is still known as the nearest one, with what is different', () => {
    const altered = { ...withFeature(scenario, 'xmpp', false), director: 'none' as const };
    const { preset: nearest, differences } = nearestPreset(altered);
    expect(differences).toEqual(['director=none', '-xmpp']);
    expect(nearest.id).toBe('lync-2013/edge-single-nat');
    const words = alterationsInWords(altered, scenario);
    expect(words.map(({ en }) => en)).toEqual(['Director: None', 'without XMPP']);
    expect(words[0]?.fr).toBe('Directeur\u00A0: Aucun');
  });

  it('says when it shows the whole deployment', () => {
    expect(alterationsInWords({ ...scenario, focus: [] }, scenario).map(({ en }) => en)).toEqual([
      'the whole deployment',
    ]);
  });

  it('passes over answers that make no difference', () => {
    const standard = { ...scenario, edition: 'standard' as const };
    const words = alterationsInWords({ ...standard, backEnd: 'mirroring' }, standard);
    expect(words).toEqual([]);
  });
});
