import { describe, expect, it } from 'vitest';
import { textsComplete } from '#shared/catalog/checks/texts-complete.ts';
import type { Text } from '#shared/catalog/model/text.ts';
import { messagesOf, withFlow } from './small-catalog.ts';

const broken: readonly (readonly [string, Text, string])[] = [
  ['a missing translation', { en: 'Sign-in.', fr: '' }, 'French is empty.'],
  [
    'a text not translated',
    { en: 'Sign-in traffic.', fr: 'Sign-in traffic.' },
    'Both languages say the same.',
  ],
  ['a double space', { en: 'Sign  in.', fr: 'Connexion.' }, 'English has a double space.'],
  [
    'a stray space at the end',
    { en: 'Sign-in. ', fr: 'Connexion.' },
    'English begins or ends with a space.',
  ],
  [
    'a typewriter apostrophe',
    { en: 'Sign-in.', fr: "Connexion d'un client." },
    'French has a typewriter apostrophe, not ’.',
  ],
  [
    'a French colon after an ordinary space',
    { en: 'Sign-in: SIP.', fr: 'Connexion : SIP.' },
    'French lacks the no-break space before : ; ? or !.',
  ],
];

describe('texts-complete', () => {
  it.each(broken)('reports %s', (_, purpose, message) => {
    expect(messagesOf(textsComplete.run(withFlow({ purpose })))).toEqual([message]);
  });

  it('says where the text stands', () => {
    const catalog = withFlow({ purpose: { en: 'Sign-in.', fr: '' } });
    expect(textsComplete.run(catalog)[0]?.id).toBe('flowFiles.0.user-to-pool.purpose');
  });

  it('accepts a name that both languages share', () => {
    expect(textsComplete.run(withFlow({ purpose: { en: 'XMPP', fr: 'XMPP' } }))).toEqual([]);
  });

  it('accepts a French colon after a no-break space', () => {
    const purpose = { en: 'Sign-in: SIP.', fr: 'Connexion\u00a0: SIP.' };
    expect(textsComplete.run(withFlow({ purpose }))).toEqual([]);
  });
});
