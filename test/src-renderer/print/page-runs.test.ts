import { expect, it } from 'vitest';
import { pageRuns } from '../../../src-renderer/print/page-runs.ts';

it('gathers the pages of a sheet, in their order', () => {
  const pages = ['cover', 'overview', 'overview', 'overview', 'legend'].map((sheet) => ({ sheet }));
  expect(pageRuns(pages)).toEqual([
    { sheet: 'cover', first: 0, last: 0 },
    { sheet: 'overview', first: 1, last: 3 },
    { sheet: 'legend', first: 4, last: 4 },
  ]);
});
