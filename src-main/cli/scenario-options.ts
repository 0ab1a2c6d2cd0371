import {
  CHOICE_IDS,
  constraints,
  FEATURE_IDS,
  sources,
  type Language,
} from '#shared/catalog/index.ts';
import { brokenConstraints, settle } from '#shared/deployment/constraints.ts';
import { findPreset } from '#shared/deployment/presets.ts';
import { formatScenario, parseScenario } from '#shared/deployment/scenario-text.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { UsageError, type CommandInput, type CommandOption } from './command.ts';
import { unknownScenario } from './unknown-scenario.ts';

const DEFAULT_SCENARIO = 'sfb-2015/reference';

const CHOICE_LIST = CHOICE_IDS.join(', ');
const FEATURE_LIST = FEATURE_IDS.join(', ');

/** The options by which a command is told a scenario. */
export const scenarioOptions = {
  scenario: {
    placeholder: 'S',
    summary: {
      en: `A preset, ${DEFAULT_SCENARIO} by default, with changes if any: S,director=none,+hybrid,-xmpp; all: portolan scenarios`,
      fr: `Un scénario prédéfini, ${DEFAULT_SCENARIO} par défaut, avec d’éventuels changements\u00A0: S,director=none,+hybrid,-xmpp\u00A0; tous\u00A0: portolan scenarios`,
    },
  },
  set: {
    placeholder: 'CHOICE=OPTION',
    repeatable: true,
    summary: {
      en: `Another answer to a choice: ${CHOICE_LIST}`,
      fr: `Une autre réponse à un choix\u00A0: ${CHOICE_LIST}`,
    },
  },
  with: {
    placeholder: 'F,...',
    repeatable: true,
    summary: {
      en: `Features to add: ${FEATURE_LIST}`,
      fr: `Fonctionnalités à ajouter\u00A0: ${FEATURE_LIST}`,
    },
  },
  without: {
    placeholder: 'F,...',
    repeatable: true,
    summary: {
      en: 'Features to leave out; the same ids',
      fr: 'Fonctionnalités à omettre\u00A0; mêmes identifiants',
    },
  },
  focus: {
    placeholder: 'R,...',
    repeatable: true,
    summary: {
      en: 'Only the flows of these roles; their ids: portolan roles',
      fr: 'Les flux de ces rôles seulement\u00A0; leurs identifiants\u00A0: portolan roles',
    },
  },
} as const satisfies Record<string, CommandOption>;

type Options = CommandInput['options'];

/** Whether the options tell a scenario; `--product` alone does not. */
export function tellsScenario(options: Options): boolean {
  return Object.keys(scenarioOptions).some((name) => options[name] !== undefined);
}

/** Why a scenario cannot be built, with the pages that say so and what would do instead. */
function impossible(preset: Scenario, wished: Scenario): UsageError {
  const reasons = (language: Language): string =>
    brokenConstraints(wished)
      .map((id) => {
        const { reason, sources: pages } = constraints[id];
        const titles = pages.map((page) => sources[page].title[language]).join(', ');
        return `\n  ${reason[language]} (${titles})`;
      })
      .join('');
  const { scenario: possible } = settle(preset, wished);
  const instead = possible && formatScenario(possible);
  return new UsageError({
    en: `This cannot be built:${reasons('en')}${instead ? `\nPossible: ${instead}` : ''}`,
    fr: `Ceci est impossible\u00A0:${reasons('fr')}${instead ? `\nPossible\u00A0: ${instead}` : ''}`,
  });
}

/** Reads a scenario such as `lync-2013/edge-single-nat,edge=scaled-dns`. Throws a `UsageError` unless it can be built. */
export function readScenario(text: string): Scenario {
  const [id = ''] = text.split(',');
  const preset = findPreset(id.trim());
  if (!preset) throw unknownScenario(id);
  const parsed = parseScenario(text);
  if ('problem' in parsed) throw new UsageError(parsed.problem);
  if (brokenConstraints(parsed.scenario).length > 0) {
    throw impossible(preset.scenario, parsed.scenario);
  }
  return parsed.scenario;
}

const listItems = (list: string | undefined): readonly string[] =>
  (list ?? '').split(',').flatMap((item) => item.trim() || []);

/** The scenario that the options tell; `--product P` is short for `--scenario P/reference`. */
export function chosenScenario(options: Options): Scenario {
  const { scenario, product, focus } = options;
  if (scenario !== undefined && product !== undefined) {
    throw new UsageError({
      en: '--scenario names a product already. Leave out --product.',
      fr: '--scenario nomme déjà un produit. Omettez --product.',
    });
  }
  const start = scenario ?? (product === undefined ? DEFAULT_SCENARIO : `${product}/reference`);
  const changes = [
    ...listItems(options['set']),
    ...listItems(options['with']).map((feature) => `+${feature}`),
    ...listItems(options['without']).map((feature) => `-${feature}`),
    ...(focus === undefined ? [] : [`focus=${listItems(focus).join('+')}`]),
  ];
  return readScenario([start, ...changes].join());
}
