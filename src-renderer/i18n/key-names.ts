import type { Language } from '#shared/catalog/index.ts';

/** What keyboards print on keys whose names in the table of commands are not those. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { PageUp: 'Page Up', PageDown: 'Page Down' },
  fr: {
    Shift: 'Maj',
    Enter: 'Entrée',
    Esc: 'Échap',
    Home: 'Début',
    End: 'Fin',
    PageUp: 'Page préc.',
    PageDown: 'Page suiv.',
  },
};

/** The signs of a Mac, which stand in this order and without anything between them. */
const MAC_SIGNS: readonly (readonly [name: string, sign: string])[] = [
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['Ctrl', '⌘'],
];

/** A shortcut with the names that its keyboards print on the keys. */
export function keyNames(keys: string, language: Language, isMac: boolean): string {
  const named = (name: string): string => NAMES[language][name] ?? name;
  // The key may be the sign that parts the others.
  const [key = '', ...held] = keys.split(/\+(?=.)/u).reverse();
  if (!isMac) return [...held.reverse(), key].map(named).join('+');
  const signs = MAC_SIGNS.filter(([name]) => held.includes(name)).map(([, sign]) => sign);
  return [...signs, named(key)].join('');
}
