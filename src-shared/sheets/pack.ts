import type { Language, Text } from '#shared/catalog/index.ts';
import { framed, frameRoom, type Frame } from './frame.ts';
import { listSheets } from './list-sheets.ts';
import { smallestLetters } from './marks.ts';
import type { PackPage } from './pack-page.ts';
import { pageFormat, paperScale, type Orientation, type PaperId } from './paper.ts';
import type { ContentsLine, PlaceDiagram, Sheet, SheetBody, SheetContext } from './sheet.ts';
import { sheetThemes, type SheetLook } from './sheet-theme.ts';
import { packTitle, type PackSubject } from './subject.ts';
import { tilePages } from './tiles.ts';
import { blockFacts, sheetWarning, type SheetWarning } from './pack-words.ts';

/** How a pack is to come out. */
export interface PackChoices {
  /** Ids of `listSheets`; those that do not exist are passed over. */
  readonly sheets: readonly string[];
  readonly paper: PaperId;
  readonly orientation: Orientation;
  /** Millimetres. */
  readonly margin: number;
  readonly look: SheetLook;
  readonly language: Language;
  /** The overview as a poster of this paper, cut into pages of `paper`; `null`: fitted onto one page. */
  readonly poster: PaperId | null;
  /** How much the pages of a poster have in common, in millimetres. */
  readonly overlap: number;
}

export interface Pack {
  readonly title: string;
  readonly language: Language;
  readonly pages: readonly PackPage[];
  readonly warnings: readonly SheetWarning[];
}

/** How far making a pack has come. */
export interface PackProgress {
  readonly done: number;
  readonly count: number;
  readonly title: Text;
}

/** What of an AbortSignal is needed here, where there is no platform. */
export interface Cancellation {
  readonly throwIfAborted: () => void;
}

export interface PackOptions {
  readonly place: PlaceDiagram;
  /** What it returns is waited for: a page can draw itself between two sheets. */
  readonly report?: (progress: PackProgress) => unknown;
  readonly signal?: Cancellation;
}

interface DrawnSheet {
  readonly sheet: Sheet;
  readonly frame: Frame;
  readonly bodies: readonly SheetBody[];
}

/** Sides of paper that the sheets take when each body is one page, with the numbers they get. */
function contentsOf(drawn: readonly DrawnSheet[], language: Language): readonly ContentsLine[] {
  let first = 1;
  return drawn.flatMap(({ sheet, bodies }) => {
    const line = { title: sheet.title[language], first, last: first + bodies.length - 1 };
    first += bodies.length;
    return bodies.length > 0 && sheet.kind !== 'cover' ? [line] : [];
  });
}

/**
 * Draws the sheets of a pack. Takes a while, since maps are laid out: `report` is told before each sheet.
 * @throws the reason of the signal once it is aborted.
 */
export async function makePack(
  subject: PackSubject,
  choices: PackChoices,
  { place, report, signal }: PackOptions,
): Promise<Pack> {
  const { language, look } = choices;
  const theme = sheetThemes[look];
  const wanted = listSheets(subject).filter(({ id }) => choices.sheets.includes(id));
  const format = pageFormat(choices.paper, choices.orientation, choices.margin);
  const poster = choices.poster ? pageFormat(choices.poster, 'landscape', choices.margin) : null;
  const frameFor = ({ kind }: Sheet): Frame => {
    const own = kind === 'overview' || kind === 'shown' ? (poster ?? format) : format;
    return { subject, format: own, theme, language };
  };
  const draw = (sheet: Sheet, contents: readonly ContentsLine[]): Promise<readonly SheetBody[]> => {
    const frame = frameFor(sheet);
    const room = frameRoom(frame, blockFacts(sheet, { number: 888, count: 888 }, language));
    const scale = paperScale(frame.format);
    const context: SheetContext = { subject, room, scale, theme, language, place, contents };
    return sheet.draw(context);
  };

  const drawn: DrawnSheet[] = [];
  for (const [done, sheet] of wanted.entries()) {
    signal?.throwIfAborted();
    await report?.({ done, count: wanted.length, title: sheet.title });
    // The cover comes last, when it is known on which side each sheet begins; till then it holds one side.
    const bodies = sheet.kind === 'cover' ? [{ marks: [] }] : await draw(sheet, []);
    drawn.push({ sheet, frame: frameFor(sheet), bodies });
  }
  const [first, ...rest] = drawn;
  if (first?.sheet.kind === 'cover') {
    let bodies = await draw(first.sheet, contentsOf(drawn, language));
    if (bodies.length > 1)
      bodies = await draw(first.sheet, contentsOf([{ ...first, bodies }, ...rest], language));
    drawn[0] = { ...first, bodies };
  }
  signal?.throwIfAborted();
  const pages = numberedPages(drawn, language);
  return {
    title: packTitle(subject, language),
    language,
    pages: pages.flatMap((page) =>
      page.format === format
        ? [page]
        : tilePages(page, format, choices.overlap, { theme, language }),
    ),
    warnings: drawn.flatMap(({ sheet, bodies, frame }) => {
      const smallest = Math.min(...bodies.map(({ marks }) => smallestLetters(marks)));
      return sheetWarning(sheet, smallest, frame.format) ?? [];
    }),
  };
}

/** Sides of paper with frames around them, numbered through. */
function numberedPages(drawn: readonly DrawnSheet[], language: Language): readonly PackPage[] {
  const count = drawn.reduce((sum, { bodies }) => sum + bodies.length, 0);
  let number = 0;
  return drawn.flatMap(({ sheet, frame, bodies }) =>
    bodies.map((body, index): PackPage => {
      number += 1;
      const facts = blockFacts(sheet, { number, count }, language);
      const marks = framed(frame, { body, isFirst: index === 0 }, facts);
      return { sheet: sheet.id, title: facts.title, format: frame.format, marks };
    }),
  );
}
