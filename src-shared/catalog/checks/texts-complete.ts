import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

/** Names that both languages share. */
const SHARED = new Set([
  'AlwaysOn',
  'Cisco CallManager',
  'DHCP',
  'Enterprise',
  'Internet',
  'Lync Server 2013',
  'OCS 2007',
  'OCS 2007 R2',
  'Office Web Apps',
  'Pool',
  'Response Group',
  'Standard',
  'Survivable Branch Appliance',
  'Survivable Branch Server',
  'TCP',
  'TLS',
  'XMPP',
]);

interface Found {
  readonly id: string;
  readonly en: string;
  readonly fr: string;
}

/** Every `{ en, fr }` at any depth of `value`, with the keys that lead there. */
function findTexts(value: unknown, path: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value) {
    return [{ id: path, en: String(value.en), fr: String(value.fr) }];
  }
  return Object.entries(value).flatMap(([key, child]) => findTexts(child, `${path}.${key}`));
}

/** Spacing and quotes that both languages want the same way. */
function findSlips(text: string): readonly string[] {
  return [
    ...(text.trim() === '' ? ['is empty'] : []),
    ...(text === text.trim() ? [] : ['begins or ends with a space']),
    ...(/\s{2}/u.test(text) ? ['has a double space'] : []),
    ...(/\p{L}'\p{L}/u.test(text) ? ['has a typewriter apostrophe, not ’'] : []),
  ];
}

function findProblems({ id, en, fr }: Found): readonly Problem[] {
  const messages = [
    ...findSlips(en).map((slip) => `English ${slip}.`),
    ...findSlips(fr).map((slip) => `French ${slip}.`),
    ...(en !== '' && en === fr && !SHARED.has(en) ? ['Both languages say the same.'] : []),
    ...(/(?:^|[^\u00a0])[:;?!](?:\s|$)/u.test(fr)
      ? ['French lacks the no-break space before : ; ? or !.']
      : []),
  ];
  return messages.map((message) => ({ id, message }));
}

export const textsComplete: Check = {
  name: 'texts-complete',
  description: 'Each text is there in both languages, written apart and typeset cleanly.',
  run(catalog) {
    return Object.entries(catalog)
      .flatMap(([table, rows]) => findTexts(rows, table))
      .flatMap(findProblems);
  },
};
