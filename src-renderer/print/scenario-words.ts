import {
  CHOICE_IDS,
  FEATURE_IDS,
  choices,
  features,
  sources,
  type Choice,
  type Language,
  type Text,
} from '#shared/catalog/index.ts';
import { matters } from '#shared/deployment/condition.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { joinList } from '#shared/export/join-list.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { focusInWords } from '../i18n/focus-words.ts';
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

/** The answers of a scenario that make a difference, in one line. The product has a line of its own. */
export function scenarioInWords(scenario: Scenario, language: Language): string {
  const answers = CHOICE_IDS.flatMap((id) => {
    const { name, options }: Choice = choices[id];
    const option = options[scenario[id]];
    if (id === 'product' || !option || !matters(id, scenario)) return [];
    return [name[language] + COLON[language] + option.name[language]];
  });
  const focus = focusInWords(scenario);
  return joinList([...(focus ? [focus[language]] : []), ...answers], language);
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
  const dates = Object.entries(sources).flatMap(([id, { date }]) =>
    used.has(id) && date !== null ? [date] : [],
  );
  return { count: used.size, latest: new Date(dates.sort().at(-1) ?? 0) };
}
