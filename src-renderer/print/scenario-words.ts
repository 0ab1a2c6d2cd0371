import {
  FEATURE_IDS,
  features,
  loadBalancings,
  mediations,
  sources,
  type Language,
  type Text,
} from '#shared/catalog/index.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { joinList } from '#shared/export/join-list.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { sheetMessages } from '../i18n/print-messages.ts';

const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Language, string>;
const COLON = { en: ': ', fr: '\u00A0: ' } as const satisfies Text;

/** `3 May 2026`, `3 mai 2026`. */
export function longDate(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(date);
}

/** A size in points as people write it: `4.8`, `4,8`. */
export function pointsInWords(points: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(points);
}

const lowerFirst = (text: string): string =>
  // `DNS` and other abbreviations stay as they are.
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The choices of a scenario in one line: load balancing, Director, Mediation. */
export function scenarioInWords(scenario: Scenario, language: Language): string {
  const say = (key: keyof typeof sheetMessages): string => sheetMessages[key][language];
  const named = (key: 'loadBalancing' | 'mediation', value: Text): string =>
    say(key) + COLON[language] + lowerFirst(value[language]);
  const hasMediation =
    scenario.mediation !== 'none' && scenario.features.includes('enterprise-voice');
  return joinList(
    [
      named('loadBalancing', loadBalancings[scenario.loadBalancing].name),
      say(scenario.director ? 'withDirector' : 'withoutDirector'),
      hasMediation ? named('mediation', mediations[scenario.mediation].name) : say('withoutVoice'),
    ],
    language,
  );
}

/** The features that a scenario does without, by name. */
export function leftOutInWords({ features: on }: Scenario, language: Language): string {
  const off = FEATURE_IDS.filter((id) => !on.includes(id)).map((id) => features[id].name[language]);
  return off.length > 0 ? off.join(', ') : sheetMessages.nothingLeftOut[language];
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
  const dates = Object.entries(sources).flatMap(([id, { date }]) => (used.has(id) ? [date] : []));
  return { count: used.size, latest: new Date(dates.sort().at(-1) ?? 0) };
}
