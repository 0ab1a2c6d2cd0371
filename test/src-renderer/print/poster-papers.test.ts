import { expect, it } from 'vitest';
import { largerPapers, usualPoster } from '../../../src-renderer/print/poster-papers.ts';

it('offers posters that are clearly larger than a page, the smallest first', () => {
  expect(largerPapers('a4')).toEqual(['tabloid', 'a3', 'a2', 'a1', 'arch-d']);
  expect(largerPapers('a3')).toEqual(['a2', 'a1', 'arch-d']);
  expect(largerPapers('arch-d')).toEqual([]);
});

it('begins with a poster of about four pages, of the same family of papers', () => {
  const posters = (['a4', 'a3', 'a2', 'a1', 'letter', 'tabloid'] as const).map(usualPoster);
  expect(posters).toEqual(['a2', 'a1', 'a1', null, 'arch-d', 'arch-d']);
});
