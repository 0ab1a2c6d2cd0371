import { describe, expect, it } from 'vitest';
import { shortcutsAbout, shortcutsOf } from '../../../src-renderer/i18n/shortcut-messages.ts';

describe('the shortcuts of a part', () => {
  it('are taken from the list of all, those of its own first', () => {
    const all = shortcutsOf(false).flatMap(({ shortcuts }) => shortcuts);
    const map = shortcutsAbout('map', false);
    for (const shortcut of map) expect(all).toContain(shortcut);
    expect(map[0]?.keys).toBe('+ -');
    expect(map.map(({ keys }) => keys)).toContain('Ctrl+Z');
  });

  it('leave out in a hand-over what edits', () => {
    expect(shortcutsAbout('map', true).map(({ keys }) => keys)).not.toContain('Ctrl+Z');
    expect(shortcutsAbout('deployment', true)).toEqual([]);
  });
});
