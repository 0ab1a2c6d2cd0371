import type { Language } from '#shared/catalog/index.ts';
import { isRecord } from '#shared/host/settings.ts';
import type { PackChoices } from '#shared/sheets/pack.ts';
import {
  MARGINS,
  ORIENTATIONS,
  OVERLAPS,
  PAPER_IDS,
  type Orientation,
  type PaperId,
} from '#shared/sheets/paper.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';
import { SHEET_LOOKS, type SheetLook } from '#shared/sheets/sheet-theme.ts';
import { chosenSheets, type SheetItem } from './sheet-choice.ts';

/** What is remembered between two prints. */
export interface PrintChoices extends Omit<PackChoices, 'sheets' | 'language'> {
  /** Kinds and ids: a kind stands for all its sheets, also those of another deployment. */
  readonly sheets: readonly SheetItem[];
  /** `null`: that of the screen. */
  readonly language: Language | null;
}

export const USUAL_CHOICES: PrintChoices = {
  sheets: ['shown', 'overview', 'firewall', 'rules', 'legend'],
  paper: 'a3',
  orientation: 'landscape',
  margin: MARGINS.usual,
  look: 'colour',
  language: null,
  poster: null,
  overlap: OVERLAPS.usual,
};

/** What a pack is made from: the choices for the sheets that there are. */
export function packChoices(
  { sheets, language, ...rest }: PrintChoices,
  all: readonly Sheet[],
  screen: Language,
): PackChoices {
  return { ...rest, sheets: chosenSheets(sheets, all), language: language ?? screen };
}

/** Longest list of sheets that is remembered, and longest id in it. */
const LONGEST = { list: 300, id: 100 } as const;

function readSheets(value: unknown): readonly SheetItem[] {
  if (!Array.isArray(value)) return USUAL_CHOICES.sheets;
  const items: readonly unknown[] = value;
  return items
    .filter((item) => typeof item === 'string')
    .filter((item) => item.length <= LONGEST.id)
    .slice(0, LONGEST.list);
}

function readLength(
  value: unknown,
  { least, usual, most }: Readonly<Record<'least' | 'usual' | 'most', number>>,
): number {
  return typeof value === 'number' && value >= least && value <= most ? value : usual;
}

/** Reads remembered choices. Whatever is missing or broken takes its usual value. */
export function readPrintChoices(value: unknown): PrintChoices {
  const { sheets, paper, orientation, margin, look, language, poster, overlap } = isRecord(value)
    ? value
    : {};
  const paperOf = (id: unknown): PaperId | undefined => PAPER_IDS.find((known) => known === id);
  const usual = USUAL_CHOICES;
  return {
    sheets: readSheets(sheets),
    paper: paperOf(paper) ?? usual.paper,
    orientation:
      ORIENTATIONS.find((known): known is Orientation => known === orientation) ??
      usual.orientation,
    margin: readLength(margin, MARGINS),
    look: SHEET_LOOKS.find((known): known is SheetLook => known === look) ?? usual.look,
    language: language === 'en' || language === 'fr' ? language : null,
    poster: paperOf(poster) ?? null,
    overlap: readLength(overlap, OVERLAPS),
  };
}
