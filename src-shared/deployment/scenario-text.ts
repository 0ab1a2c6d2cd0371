import {
  CHOICES,
  CHOICE_IDS,
  FEATURE_IDS,
  roles,
  type FeatureId,
  type Text,
} from '#shared/catalog/index.ts';
import { withFeature } from './constraints.ts';
import { findPreset, presets } from './presets.ts';
import type { Preset } from './presets/preset.ts';
import { isFocusId, type Scenario } from './scenario.ts';

/** How a scenario differs from a preset, one item a difference: `edge=single`, `+xmpp`, `-av`, `focus=edge+director`. */
function differencesFrom({ scenario: preset }: Preset, scenario: Scenario): readonly string[] {
  const focus = scenario.focus.join('+');
  return [
    ...CHOICE_IDS.filter((choice) => scenario[choice] !== preset[choice]).map(
      (choice) => `${choice}=${scenario[choice]}`,
    ),
    ...FEATURE_IDS.flatMap((feature) => {
      const [on, was] = [scenario.features.includes(feature), preset.features.includes(feature)];
      return on === was ? [] : [`${on ? '+' : '-'}${feature}`];
    }),
    ...(focus === preset.focus.join('+') ? [] : [`focus=${focus}`]),
  ];
}

/** The preset of the same product from which a scenario differs least, and how: nothing for a preset itself. */
export function nearestPreset(scenario: Scenario): {
  readonly preset: Preset;
  readonly differences: readonly string[];
} {
  const [nearest] = presets
    .filter((preset) => preset.scenario.product === scenario.product)
    .map((preset) => ({ preset, differences: differencesFrom(preset, scenario) }))
    .sort((a, b) => a.differences.length - b.differences.length);
  if (!nearest) throw new Error(`${scenario.product} has no preset.`);
  return nearest;
}

/**
 * A scenario as one word, for links and the command line: the nearest preset and what is different from it, as in
 * `lync-2013/edge-single-nat,director=none,-xmpp`.
 */
export function formatScenario(scenario: Scenario): string {
  const { preset, differences } = nearestPreset(scenario);
  return [preset.id, ...differences].join(',');
}

export type ParsedScenario = { readonly scenario: Scenario } | { readonly problem: Text };

const quote = (word: string, known: readonly string[]): Text => ({
  en: `“${word}” is not known. Possible: ${known.join(', ')}.`,
  fr: `«\u00A0${word}\u00A0» est inconnu. Possibles\u00A0: ${known.join(', ')}.`,
});

const problem = (word: string, known: readonly string[]): ParsedScenario => ({
  problem: quote(word, known),
});

function withFocus(scenario: Scenario, value: string): ParsedScenario {
  const ids = value.split('+').filter((id) => id !== '');
  const unknown = ids.find((id) => !isFocusId(id));
  if (unknown !== undefined) return problem(unknown, Object.keys(roles));
  return { scenario: { ...scenario, focus: ids.filter(isFocusId) } };
}

function withItem(scenario: Scenario, item: string): ParsedScenario {
  const sign = item.charAt(0);
  if (sign === '+' || sign === '-') {
    const feature = item.slice(1);
    const known = FEATURE_IDS.find((id): id is FeatureId => id === feature);
    if (!known) return problem(feature, FEATURE_IDS);
    return { scenario: withFeature(scenario, known, sign === '+') };
  }
  const [name = '', value = ''] = item.split('=', 2);
  if (name === 'focus') return withFocus(scenario, value);
  const choice = CHOICE_IDS.find((id) => id === name);
  if (!choice) return problem(name, [...CHOICE_IDS, 'focus']);
  const options: readonly string[] = CHOICES[choice];
  if (!options.includes(value)) return problem(value, options);
  return { scenario: { ...scenario, [choice]: value } };
}

/** The presets of the product that an unknown id begins with; of a product that is unknown too, all. */
function presetsNear(id: string): readonly string[] {
  const all = presets.map((preset) => preset.id);
  const same = all.filter((known) => id.startsWith(known.slice(0, known.indexOf('/') + 1)));
  return same.length > 0 ? same : all;
}

/**
 * Reads what `formatScenario` writes. Says which word is wrong and what is possible; whether the choices go
 * together is for `brokenConstraints` to say.
 */
export function parseScenario(text: string): ParsedScenario {
  const [id = '', ...items] = text.split(',').map((item) => item.trim());
  const preset = findPreset(id);
  if (!preset) return problem(id, presetsNear(id));
  let parsed: ParsedScenario = { scenario: preset.scenario };
  for (const item of items.filter((word) => word !== '')) {
    if ('problem' in parsed) return parsed;
    parsed = withItem(parsed.scenario, item);
  }
  return parsed;
}
