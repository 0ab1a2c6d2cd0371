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

/** The frames of a sheet's sides. They differ where the first is a poster: its table goes on on ordinary paper. */
interface Frames {
  readonly first: Frame;
  readonly further: Frame;
}

interface DrawnSheet {
  readonly sheet: Sheet;
  readonly frames: Frames;
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

function framesFor({ kind }: Sheet, subject: PackSubject, choices: PackChoices): Frames {
  const { paper, orientation, margin, look, language, poster } = choices;
  const common = { subject, theme: sheetThemes[look], language };
  const further = { ...common, format: pageFormat(paper, orientation, margin) };
  const isPoster = poster !== null && poster !== paper && (kind === 'overview' || kind === 'shown');
  if (!isPoster) return { first: further, further };
  return { first: { ...common, format: pageFormat(poster, 'landscape', margin) }, further };
}

function roomOf(frame: Frame, sheet: Sheet): Pick<SheetContext, 'room' | 'scale'> {
  const longest = blockFacts(sheet, { number: 888, count: 888 }, frame.language);
  return { room: frameRoom(frame, longest), scale: paperScale(frame.format) };
}

async function drawSheet(
  sheet: Sheet,
  { first, further }: Frames,
  place: PlaceDiagram,
  contents: readonly ContentsLine[],
): Promise<DrawnSheet> {
  const { subject, theme, language } = first;
  const more = further === first ? {} : { further: roomOf(further, sheet) };
  const context = { subject, theme, language, place, contents, ...roomOf(first, sheet), ...more };
  return { sheet, frames: { first, further }, bodies: await sheet.draw(context) };
}

/** The sheets with the cover drawn, now that it is known on which side each begins. */
async function withCover(
  drawn: readonly DrawnSheet[],
  place: PlaceDiagram,
  language: Language,
): Promise<readonly DrawnSheet[]> {
  const [first, ...rest] = drawn;
  if (first?.sheet.kind !== 'cover') return drawn;
  const { sheet, frames } = first;
  const cover = await drawSheet(sheet, frames, place, contentsOf(drawn, language));
  if (cover.bodies.length <= 1) return [cover, ...rest];
  // Its contents take a side of their own, which moves all others.
  return [await drawSheet(sheet, frames, place, contentsOf([cover, ...rest], language)), ...rest];
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
  const { language } = choices;
  const wanted = listSheets(subject).filter(({ id }) => choices.sheets.includes(id));
  const drawn: DrawnSheet[] = [];
  for (const [done, sheet] of wanted.entries()) {
    signal?.throwIfAborted();
    await report?.({ done, count: wanted.length, title: sheet.title });
    const frames = framesFor(sheet, subject, choices);
    // The cover comes last; till then it holds one side.
    if (sheet.kind === 'cover') drawn.push({ sheet, frames, bodies: [{ marks: [] }] });
    else drawn.push(await drawSheet(sheet, frames, place, []));
  }
  const sheets = await withCover(drawn, place, language);
  signal?.throwIfAborted();
  return {
    title: packTitle(subject, language),
    language,
    pages: numberedPages(sheets, language, choices.overlap),
    warnings: sheets.flatMap(({ sheet, bodies, frames }) => {
      const smallest = Math.min(...bodies.map(({ marks }) => smallestLetters(marks)));
      return sheetWarning(sheet, smallest, frames.first.format) ?? [];
    }),
  };
}

/** Sides of paper with frames around them, numbered through; posters are cut after that. */
function numberedPages(
  drawn: readonly DrawnSheet[],
  language: Language,
  overlap: number,
): readonly PackPage[] {
  const count = drawn.reduce((sum, { bodies }) => sum + bodies.length, 0);
  let number = 0;
  return drawn.flatMap(({ sheet, frames: { first, further }, bodies }) =>
    bodies.flatMap((body, index): readonly PackPage[] => {
      number += 1;
      const facts = blockFacts(sheet, { number, count }, language);
      const frame = index === 0 ? first : further;
      const marks = framed(frame, { body, isFirst: index === 0 }, facts);
      const page = { sheet: sheet.id, title: facts.title, format: frame.format, marks };
      return frame === further
        ? [page]
        : tilePages(page, further.format, overlap, { theme: frame.theme, language });
    }),
  );
}
