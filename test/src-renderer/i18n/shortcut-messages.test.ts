import { describe, expect, it } from 'vitest';
import { shortcutsAbout, shortcutsOf } from '../../../src-renderer/i18n/shortcut-messages.ts';
import { COMMAND_IDS, commandTable } from '../../../src-shared/host/command-table.ts';
import { keysOf } from '../../../src-shared/host/shortcut-keys.ts';

const here = { desktop: false, handOver: false };
const handOver = { desktop: false, handOver: true };

/** The keys of a list, one text a line. */
const keysIn = (list: ReturnType<typeof shortcutsAbout>): readonly string[] =>
  list.map(({ keys }) => ('en' in keys ? keys.en : keys.join(' ')));

describe('the list of shortcuts', () => {
  it.each([
    ['Portolan', here],
    ['the desktop app', { desktop: true, handOver: false }],
    ['a hand-over', handOver],
  ])('has every command with keys exactly once, in %s', (_name, place) => {
    const lines = shortcutsOf(place).flatMap(({ shortcuts }) => shortcuts);
    for (const id of COMMAND_IDS) {
      const name = commandTable[id].title.fr.replace(/…$/u, '');
      const [keys] = keysOf(id, place);
      const own = lines.filter(({ text }) => text.fr === name);
      expect(own.map((line) => ('en' in line.keys ? null : line.keys[0]))).toEqual(
        keys === undefined ? [] : [keys],
      );
    }
  });
});

describe('the shortcuts of a part', () => {
  it('are taken from the list of all, those of its own first', () => {
    const all = keysIn(shortcutsOf(here).flatMap(({ shortcuts }) => shortcuts));
    const map = keysIn(shortcutsAbout('map', here));
    for (const keys of map) expect(all).toContain(keys);
    expect(map[0]).toBe('+ -');
    expect(map).toContain('Ctrl+Z');
  });

  it('leave out in a hand-over what edits', () => {
    expect(keysIn(shortcutsAbout('map', handOver))).not.toContain('Ctrl+Z');
    expect(shortcutsAbout('deployment', handOver)).toEqual([]);
  });
});
