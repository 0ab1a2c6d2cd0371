import {
  CHOICE_IDS,
  choices,
  features,
  type Choice,
  type ChoiceId,
  type Condition,
  type FeatureId,
  type FlowRow,
  type Language,
  type Text,
} from '#shared/catalog/index.ts';
import { joinList } from './join-list.ts';

const TEXTS = {
  optional: { en: 'some installations only', fr: 'certaines installations seulement' },
  or: { en: ' or ', fr: ' ou ' },
  and: { en: ' + ', fr: ' + ' },
  without: { en: 'without ', fr: 'sans ' },
  colon: { en: ': ', fr: '\u00A0: ' },
} as const satisfies Record<string, Text>;

/** Choices whose answers, other than `none`, speak for themselves. */
const UNNAMED: ReadonlySet<ChoiceId> = new Set(['product', 'branch']);

function answerText(choice: ChoiceId, when: Condition, language: Language): readonly string[] {
  const { name, options }: Choice = choices[choice];
  const allowed = when[choice];
  if (!allowed) return [];
  const say = (key: keyof typeof TEXTS): string => TEXTS[key][language];
  const known = Object.keys(options);
  const others = known.filter((option) => !allowed.some((one) => one === option));
  if (others.length === 0) return [];
  // `Edge Server: not none` reads worse than the name alone.
  if (others.join() === 'none') return [name[language]];
  const names = allowed.map((option) => options[option]?.name[language] ?? option);
  const text = names.join(say('or'));
  const unnamed = UNNAMED.has(choice) && !allowed.some((option) => option === 'none');
  return [unnamed ? text : name[language] + say('colon') + text];
}

/** When something exists, in words: `Lync Server 2013; Director; XMPP`. Empty where it always does. */
export function conditionText(
  { when = {}, optional }: Pick<FlowRow, 'when' | 'optional'>,
  language: Language,
): string {
  const say = (key: keyof typeof TEXTS): string => TEXTS[key][language];
  const names = (ids: readonly FeatureId[], glue: 'or' | 'and'): string =>
    ids.map((id) => features[id].name[language]).join(say(glue));
  const parts = CHOICE_IDS.flatMap((choice) => answerText(choice, when, language));
  if (when.allOf) parts.push(names(when.allOf, 'and'));
  if (when.anyOf) parts.push(names(when.anyOf, 'or'));
  if (when.noneOf) parts.push(say('without') + names(when.noneOf, 'or'));
  if (optional) parts.push(say('optional'));
  return joinList(parts, language);
}
