import type { PackPage } from '#shared/sheets/pack-page.ts';

/** The pages of one sheet, by their indexes. */
export interface PageRun {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** The sheets of a pack in the order of its pages. */
export function pageRuns(pages: readonly Pick<PackPage, 'sheet'>[]): readonly PageRun[] {
  const runs = new Map<string, PageRun>();
  for (const [index, { sheet }] of pages.entries()) {
    const run = runs.get(sheet);
    runs.set(sheet, run ? { ...run, last: index } : { sheet, first: index, last: index });
  }
  return [...runs.values()];
}
