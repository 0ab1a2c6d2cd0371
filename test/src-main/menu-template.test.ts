import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../src-main/menu-template.ts';
import { menuCommands } from '../../src-shared/host/menu-command.ts';
import type { MenuCommand } from '../../src-shared/host/menu-command.ts';
import { languages } from '../../src-shared/host/settings.ts';

type Item = MenuItemConstructorOptions;

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...flat(Array.isArray(item.submenu) ? item.submenu : [])]);

const ignore = (): undefined => undefined;

describe.each(languages)('the menu in %s', (language) => {
  it('offers every command of the page exactly once', () => {
    const ids = flat(menuTemplate(language, 'linux', ignore)).flatMap((item) => item.id ?? []);
    expect(ids.toSorted()).toEqual(menuCommands.toSorted());
  });

  it('labels everything that is not a separator, in words of its own', () => {
    for (const item of flat(menuTemplate(language, 'linux', ignore))) {
      if (item.type !== 'separator') expect(item.label).toMatch(/\S/);
    }
  });

  it('gives no two items the same keys', () => {
    const keys = flat(menuTemplate(language, 'linux', ignore)).flatMap(
      (item) => item.accelerator ?? [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('hands the page the command that was chosen, and nothing else', () => {
  const chosen: MenuCommand[] = [];
  const items = flat(
    menuTemplate('en', 'linux', (command) => {
      chosen.push(command);
    }),
  );
  for (const item of items) (item.click as (() => void) | undefined)?.();
  expect(chosen.toSorted()).toEqual(menuCommands.toSorted());
});

it('starts with the menu of the program on macOS only', () => {
  expect(menuTemplate('fr', 'darwin', ignore)[0]).toEqual({ role: 'appMenu' });
  expect(menuTemplate('fr', 'win32', ignore)[0]?.label).toBe('&Fichier');
});
