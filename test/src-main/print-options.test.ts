import { expect, it } from 'vitest';
import { pdfOptions, printOptions } from '../../src-main/print-options.ts';
import { papers } from '../../src-shared/host/app-host.ts';

it.each(papers)('prints %s in landscape, with grounds, sized by the page', (paper) => {
  expect(printOptions(paper)).toMatchObject({ landscape: true, printBackground: true });
  expect(pdfOptions(paper)).toMatchObject({ preferCSSPageSize: true, landscape: true });
  expect(pdfOptions(paper).pageSize).toMatch(new RegExp(`^${paper}$`, 'i'));
});
