import {
  features,
  loadBalancings,
  mediations,
  products,
  type FlowRow,
  type Language,
  type Text,
} from '#shared/catalog/index.ts';
import { joinList } from './join-list.ts';

const TEXTS = {
  optional: { en: 'some installations only', fr: 'certaines installations seulement' },
  withDirector: { en: 'with Director', fr: 'avec directeur' },
  withoutDirector: { en: 'without Director', fr: 'sans directeur' },
  balancing: { en: 'load balancing', fr: 'équilibrage de charge' },
  mediation: { en: 'Mediation', fr: 'médiation' },
  or: { en: ' or ', fr: ' ou ' },
  and: { en: ' + ', fr: ' + ' },
  colon: { en: ': ', fr: '\u00A0: ' },
} as const satisfies Record<string, Text>;

/** When a flow exists, in words: `Lync Server 2013; with Director; XMPP`. Empty for a flow that always does. */
export function conditionText(
  { when = {}, optional }: Pick<FlowRow, 'when' | 'optional'>,
  language: Language,
): string {
  const say = (key: keyof typeof TEXTS): string => TEXTS[key][language];
  const names = (ids: readonly (keyof typeof features)[], glue: 'or' | 'and'): string =>
    ids.map((id) => features[id].name[language]).join(say(glue));
  const parts: string[] = [];
  if (when.product) parts.push(products[when.product].name[language]);
  if (when.loadBalancing) {
    const { name } = loadBalancings[when.loadBalancing];
    parts.push(say('balancing') + say('colon') + name[language]);
  }
  if (when.director !== undefined) {
    parts.push(say(when.director ? 'withDirector' : 'withoutDirector'));
  }
  if (when.mediation) {
    const values = when.mediation.map((id) => mediations[id].name[language]);
    parts.push(say('mediation') + say('colon') + values.join(say('or')));
  }
  if (when.allOf) parts.push(names(when.allOf, 'and'));
  if (when.anyOf) parts.push(names(when.anyOf, 'or'));
  if (optional) parts.push(say('optional'));
  return joinList(parts, language);
}
