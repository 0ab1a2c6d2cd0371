import { expect, it } from 'vitest';
import { matchingCommands, type Command } from '../../../src-renderer/find/command.ts';

const command = (en: string, fr: string, more: Partial<Command> = {}): Command => ({
  id: en,
  title: { en, fr },
  icon: 'command',
  run: () => undefined,
  ...more,
});
const now = { en: 'Light', fr: 'Clair' };
const commands = [
  command('Copy a link to the map', 'Copier un lien vers la carte'),
  command('Theme: dark', 'Thème : sombre', { setting: { now, inForce: false } }),
  command('Print', 'Imprimer'),
  command('Show the map', 'Afficher la carte'),
  command('Map of one page', 'Carte d’une page'),
];
const idsOf = (query: string): readonly string[] =>
  matchingCommands(commands, query).map(({ command: { id } }) => id);

it('finds a command by the beginnings of its words, in either language, without accents', () => {
  expect(idsOf('theme som')).toEqual(['Theme: dark']);
  expect(idsOf('impr')).toEqual(['Print']);
  expect(idsOf('ark')).toEqual([]);
  expect(idsOf('theme print')).toEqual([]);
  expect(idsOf('')).toEqual([]);
});

it('puts first what begins with the word, then what is about little else', () => {
  expect(idsOf('map')).toEqual(['Map of one page', 'Show the map', 'Copy a link to the map']);
});

it('finds what can be set by the words for settings', () => {
  expect(idsOf('settings')).toEqual(['Theme: dark']);
  expect(idsOf('paramètres')).toEqual(['Theme: dark']);
});
