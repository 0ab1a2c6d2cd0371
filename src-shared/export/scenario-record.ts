import {
  CHOICE_IDS,
  FEATURE_IDS,
  type FeatureId,
  type SourceId,
  type TableId,
  type Text,
} from '#shared/catalog/index.ts';
import type { Preset } from '#shared/deployment/presets/preset.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import type { Answers, FocusId } from '#shared/deployment/scenario.ts';

/** A preset with its choices, and how much its topology holds. */
export interface ScenarioRecord extends Answers {
  readonly id: string;
  readonly name: Text;
  /** The pages it stands for; `tables` is `null` where that is all of a page. */
  readonly pages: readonly {
    readonly id: SourceId;
    readonly tables: readonly TableId[] | null;
  }[];
  readonly roles: number;
  /** Lines on the map. */
  readonly links: number;
  readonly flows: number;
  readonly features: readonly FeatureId[];
  readonly focus: readonly FocusId[];
}

/** A preset as data. The keys and their order are a promise to whoever reads the JSON. */
export function scenarioRecord({ id, name, covers, scenario }: Preset): ScenarioRecord {
  const { roles, links, flows } = resolveTopology(scenario);
  return {
    id,
    name: { en: name.en, fr: name.fr },
    pages: covers.map(({ source, tables }) => ({ id: source, tables: tables ?? null })),
    roles: roles.length,
    links: links.filter(({ kind }) => kind === 'between').length,
    flows: flows.length,
    ...(Object.fromEntries(CHOICE_IDS.map((choice) => [choice, scenario[choice]])) as Answers),
    features: FEATURE_IDS.filter((feature) => scenario.features.includes(feature)),
    focus: scenario.focus,
  };
}
