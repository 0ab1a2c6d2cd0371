import { expect, it } from 'vitest';
import { matchingCommands, type Command } from '../../../src-renderer/find/command.ts';

const command = (en: string, fr: string): Command => ({
  id: en,
  title: { en, fr },
  icon: 'command',
  run: () => undefined,
});
const commands = [
  command('Theme: dark', 'Thème : sombre'),
  command('Print', 'Imprimer'),
  command('Show the map', 'Afficher la carte'),
];

it('finds a command by the beginnings of its words, in either language, without accents', () => {
  const idsOf = (query: string): string[] => matchingCommands(commands, query).map(({ id }) => id);
  expect(idsOf('theme som')).toEqual(['Theme: dark']);
  expect(idsOf('impr')).toEqual(['Print']);
  expect(idsOf('map')).toEqual(['Show the map']);
  expect(idsOf('ark')).toEqual([]);
  expect(idsOf('')).toHaveLength(3);
});
