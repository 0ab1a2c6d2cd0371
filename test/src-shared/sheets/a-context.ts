import type { Language } from '#shared/catalog/index.ts';
import { frameRoom } from '#shared/sheets/frame.ts';
import { blockFacts } from '#shared/sheets/pack-words.ts';
import { pageFormat, paperScale, type Orientation, type PaperId } from '#shared/sheets/paper.ts';
import type { ContentsLine, Sheet, SheetBody, SheetContext } from '#shared/sheets/sheet.ts';
import { sheetThemes } from '#shared/sheets/sheet-theme.ts';
import type { PackSubject } from '#shared/sheets/subject.ts';

interface Wish {
  readonly paper?: PaperId;
  readonly orientation?: Orientation;
  readonly language?: Language;
  readonly contents?: readonly ContentsLine[];
}

/** What a sheet without a map is drawn with. */
export function contextFor(
  subject: PackSubject,
  sheet: Sheet,
  { paper = 'a4', orientation = 'landscape', language = 'en', contents = [] }: Wish = {},
): SheetContext {
  const format = pageFormat(paper, orientation, 10);
  const theme = sheetThemes.colour;
  const facts = blockFacts(sheet, { number: 888, count: 888 }, language);
  const room = frameRoom({ subject, format, theme, language }, facts);
  const place = (): never => {
    throw new Error('This sheet has no map.');
  };
  return { subject, room, scale: paperScale(format), theme, language, place, contents };
}

/** Draws a sheet without a map. */
export function drawSheet(
  subject: PackSubject,
  sheet: Sheet,
  wish: Wish = {},
): Promise<readonly SheetBody[]> {
  return sheet.draw(contextFor(subject, sheet, wish));
}
