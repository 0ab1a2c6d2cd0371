import { describe, expect, it } from 'vitest';
import type { SheetWarning } from '#shared/sheets/pack-words.ts';
import { remedies } from '../../../src-renderer/print/print-remedies.ts';

const small: SheetWarning = {
  sheet: 'workload:federation',
  points: 5.2,
  text: { en: 'Too small', fr: 'Trop petit' },
  paper: 'a3',
  canTile: false,
};
const overview: SheetWarning = { ...small, sheet: 'overview', paper: 'a2', canTile: true };
const changes = (...args: Parameters<typeof remedies>): unknown =>
  remedies(...args).map(({ change }) => change);

describe('the remedies for small letters', () => {
  it('are a paper on which all are legible, and a poster for the map that can be one', () => {
    expect(changes([small, overview], { paper: 'a4', poster: null })).toEqual([
      { paper: 'a2', poster: null },
      { poster: 'a2' },
    ]);
  });

  it('leave a poster out where no map can be one', () => {
    expect(changes([small], { paper: 'a4', poster: null })).toEqual([
      { paper: 'a3', poster: null },
    ]);
  });

  it('are a larger poster where the one that is chosen is too small', () => {
    expect(changes([overview], { paper: 'a4', poster: 'a3' })).toEqual([{ poster: 'a2' }]);
  });

  it('are none where no paper helps', () => {
    expect(changes([{ ...small, paper: null }], { paper: 'a1', poster: null })).toEqual([]);
    expect(changes([], { paper: 'a4', poster: null })).toEqual([]);
  });
});
