import { describe, expect, it } from 'vitest';
import { PAPER_IDS } from '#shared/sheets/paper.ts';
import { pdfOptions, printOptions } from '../../src-main/print-options.ts';

describe('the options of Electron', () => {
  it.each(PAPER_IDS)('print %s with grounds, in a PDF sized and tagged by the page', (paper) => {
    const request = { paper, orientation: 'landscape' } as const;
    expect(printOptions(request)).toMatchObject({ landscape: true, printBackground: true });
    expect(pdfOptions(request)).toMatchObject({
      landscape: true,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  });

  it('measure paper in whole microns for a printer and in inches for a PDF', () => {
    const letter = { paper: 'letter', orientation: 'portrait' } as const;
    expect(printOptions(letter)).toMatchObject({
      pageSize: { width: 215_900, height: 279_400 },
      landscape: false,
      margins: { marginType: 'none' },
    });
    const size = pdfOptions(letter).pageSize;
    expect(size).toEqual({
      width: expect.closeTo(8.5) as number,
      height: expect.closeTo(11) as number,
    });
  });
});
