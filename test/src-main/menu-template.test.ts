import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate, type RecentMenu } from '../../src-main/menu-template.ts';
import { COMMAND_IDS, commandRow, type CommandId } from '../../src-shared/host/command-table.ts';
import { languages } from '../../src-shared/host/settings.ts';

type Item = MenuItemConstructorOptions;

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...flat(Array.isArray(item.submenu) ? item.submenu : [])]);

const ignore = (): undefined => undefined;
const none: RecentMenu = { items: [], clear: ignore };
const platforms = ['win32', 'linux', 'darwin'] as const;
const kinds = languages.flatMap((language) =>
  platforms.map((platform) => [language, platform] as const),
);

describe.each(kinds)('the menu in %s on %s', (language, platform) => {
  const all = flat(menuTemplate(language, platform, ignore, none));

  it('offers every command of the page exactly once, by its name in the language', () => {
    const ids = all.flatMap((item) => item.id ?? []);
    expect(ids.toSorted()).toEqual(COMMAND_IDS.toSorted());
    for (const { id, label } of all) {
      if (id === undefined) continue;
      const { title, menu } = commandRow(id as CommandId);
      expect(label).toBe((menu ?? title)[language]);
    }
  });

  it('labels everything that is not a separator, in words of its own', () => {
    for (const item of all) if (item.type !== 'separator') expect(item.label).toMatch(/\S/);
  });

  it('gives no two items the same keys, and no two menus the same letter', () => {
    const keys = all.flatMap((item) => item.accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    const letters = menuTemplate(language, platform, ignore, none).flatMap(
      ({ label }) => /&(?<letter>.)/u.exec(label ?? '')?.groups?.['letter']?.toLowerCase() ?? [],
    );
    expect(new Set(letters).size).toBe(letters.length);
  });

  it('takes no keys that could be writing something', () => {
    const item = (id: CommandId): Item | undefined => all.find((each) => each.id === id);
    expect(item('save-deployment')?.accelerator).toBe('CmdOrCtrl+S');
    expect(item('save-deployment')?.registerAccelerator).toBeUndefined();
    const shown = platform === 'darwin' ? undefined : '?';
    expect(item('shortcuts')?.accelerator).toBe(shown);
    if (shown) expect(item('shortcuts')?.registerAccelerator).toBe(false);
  });
});

it('hands the page the command that was chosen, and nothing else', () => {
  const chosen: CommandId[] = [];
  const items = flat(
    menuTemplate(
      'en',
      'linux',
      (command) => {
        chosen.push(command);
      },
      none,
    ),
  );
  for (const item of items) (item.click as (() => void) | undefined)?.();
  expect(chosen.toSorted()).toEqual(COMMAND_IDS.toSorted());
});

it('has on macOS the menu of the program first, with what it is and how it is set, and one of windows', () => {
  const menus = menuTemplate('fr', 'darwin', ignore, none);
  expect(menus.map(({ label }) => label?.replace('&', ''))).toEqual([
    'Portolan',
    'Fichier',
    'Édition',
    'Affichage',
    'Scénario',
    'Fenêtre',
    'Aide',
  ]);
  const own = menus[0] ? flat([menus[0]]).map(({ id, role }) => id ?? role) : [];
  expect(own).toEqual(expect.arrayContaining(['about', 'language-fr', 'theme-dark', 'quit']));
  expect(menuTemplate('fr', 'win32', ignore, none)[0]?.label).toBe('&Fichier');
});

it('offers the recent files under the names that they have, and to forget them', () => {
  const open = vi.fn();
  const clear = vi.fn();
  const recent = { items: [{ label: 'R&D.portolan – plans', open }], clear };
  const find = (menu: RecentMenu): Item | undefined =>
    flat(menuTemplate('en', 'linux', ignore, menu)).find(({ label }) => label === 'Open recent');
  expect(find(none)?.enabled).toBe(false);
  const item = find(recent);
  expect(item?.enabled).toBe(true);
  const [first, , last] = (item?.submenu ?? []) as readonly Item[];
  expect(first?.label).toBe('R&&D.portolan – plans');
  (first?.click as (() => void) | undefined)?.();
  expect([open.mock.calls.length, clear.mock.calls.length]).toEqual([1, 0]);
  (last?.click as (() => void) | undefined)?.();
  expect(clear).toHaveBeenCalledOnce();
});
