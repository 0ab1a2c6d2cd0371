import {
  CHOICE_IDS,
  FEATURE_IDS,
  choices,
  features,
  isRole,
  sources,
  type Choice,
  type Language,
  type Text,
} from '#shared/catalog/index.ts';
import { matters } from './condition.ts';
import { describeRole } from './role-name.ts';
import type { Scenario } from './scenario.ts';
import type { Topology } from './topology.ts';

const NOTHING_LEFT_OUT = {
  en: 'nothing: every feature is on',
  fr: 'rien\u00A0: tout est activé',
} as const satisfies Text;

/** An answer of a scenario with its question. */
export interface AnswerInWords {
  readonly question: Text;
  readonly answer: Text;
}

/** The answers of a scenario that make a difference. The product is left out: it stands in titles. */
export function answersInWords(scenario: Scenario): readonly AnswerInWords[] {
  return CHOICE_IDS.flatMap((id) => {
    const { name, options }: Choice = choices[id];
    const option = options[scenario[id]];
    if (id === 'product' || !option || !matters(id, scenario)) return [];
    return [{ question: name, answer: option.name }];
  });
}

/** The features that a scenario does without, by name. */
export function leftOutInWords({ features: on }: Scenario, language: Language): string {
  const off = FEATURE_IDS.filter((id) => !on.includes(id)).map((id) => features[id].name[language]);
  return off.length > 0 ? off.join(', ') : NOTHING_LEFT_OUT[language];
}

/**
 * What a scenario is about where it is not everything: `Only flows of: Edge Server`, with the number of flows that
 * count besides. `null` for a whole deployment.
 */
export function focusInWords(scenario: Scenario): Text | null {
  const roles = scenario.focus.filter(isRole).map((id) => describeRole(id, scenario).name);
  const flows = scenario.focus.length - roles.length;
  const count = String(flows);
  if (roles.length === 0) {
    if (flows === 0) return null;
    return {
      en: `Only ${count} ${flows === 1 ? 'flow' : 'flows'}`,
      fr: `Uniquement ${count} flux`,
    };
  }
  const more = {
    en: flows > 0 ? ` and ${count} more ${flows === 1 ? 'flow' : 'flows'}` : '',
    fr: flows > 0 ? ` et ${count} ${flows === 1 ? 'autre' : 'autres'} flux` : '',
  };
  const listed = (language: Language): string => roles.map((name) => name[language]).join(', ');
  return {
    en: `Only flows of: ${listed('en')}${more.en}`,
    fr: `Uniquement les flux de\u00A0: ${listed('fr')}${more.fr}`,
  };
}

/** How many pages the flows in force rest on, and the date of the latest. */
export function pagesBehind({ flows }: Topology): {
  readonly count: number;
  readonly latest: Date;
} {
  const used = new Set(
    flows.flatMap(({ flow: { evidence } }) => [
      ...evidence.listings.map((id) => id.slice(0, id.indexOf('/'))),
      ...(evidence.basis === 'inferred' ? (evidence.sources ?? []) : []),
    ]),
  );
  const dates = Object.entries(sources).flatMap(([id, { date }]) =>
    used.has(id) && date !== null ? [date] : [],
  );
  return { count: used.size, latest: new Date(dates.sort().at(-1) ?? 0) };
}
