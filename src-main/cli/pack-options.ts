import {
  MARGINS,
  ORIENTATIONS,
  OVERLAPS,
  PAPER_IDS,
  type Orientation,
  type PaperId,
} from '#shared/sheets/paper.ts';
import { SHEET_LOOKS, type SheetLook } from '#shared/sheets/sheet-theme.ts';
import type { PackChoices } from '#shared/sheets/pack.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';
import { UsageError, unknownValue, type CommandInput, type CommandOption } from './command.ts';

/** The options that choose what is printed, and on what. */
export const packOptions = {
  sheets: {
    placeholder: 'S,...',
    repeatable: true,
    summary: {
      en: 'Only these sheets, by id or kind: overview,firewall,role:edge; all ids: --list',
      fr: 'Ces feuilles seulement, par identifiant ou genre\u00A0: overview,firewall,role:edge\u00A0; tous les identifiants\u00A0: --list',
    },
  },
  paper: {
    placeholder: 'P',
    summary: { en: 'The paper, a4 by default', fr: 'Le papier, a4 par défaut' },
    values: PAPER_IDS,
  },
  orientation: {
    placeholder: 'O',
    summary: {
      en: 'landscape by default',
      fr: 'landscape (paysage) par défaut',
    },
    values: ORIENTATIONS,
  },
  margin: {
    placeholder: 'MM',
    summary: {
      en: `White on all sides in millimetres, ${String(MARGINS.least)} to ${String(MARGINS.most)}, ${String(MARGINS.usual)} by default`,
      fr: `Blanc des quatre côtés en millimètres, de ${String(MARGINS.least)} à ${String(MARGINS.most)}, ${String(MARGINS.usual)} par défaut`,
    },
  },
  look: {
    placeholder: 'L',
    summary: {
      en: 'colour (default) or grey, which tells workloads apart by their dashes',
      fr: 'colour (couleur, par défaut) ou grey (noir et blanc\u00A0: les tirets distinguent les charges de travail)',
    },
    values: SHEET_LOOKS,
  },
  poster: {
    placeholder: 'P',
    summary: {
      en: 'Draw the overview for this larger paper, and tile it over sheets of --paper',
      fr: 'Dessiner la vue d’ensemble pour ce papier plus grand, répartie sur des feuilles de --paper',
    },
    values: PAPER_IDS,
  },
  overlap: {
    placeholder: 'MM',
    summary: {
      en: 'By how much the tiles of a poster overlap',
      fr: 'Recouvrement des parties d’une affiche',
    },
  },
} as const satisfies Record<string, CommandOption>;

/** A length within its limits, `7.5` or `7,5`. Throws a `UsageError` for anything else. */
function millimetres(
  option: string,
  text: string | undefined,
  { least, usual, most }: Readonly<Record<'least' | 'usual' | 'most', number>>,
): number {
  if (text === undefined) return usual;
  const length = /^\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : NaN;
  if (length >= least && length <= most) return length;
  const [from, to] = [String(least), String(most)];
  throw new UsageError({
    en: `--${option} is a length in millimetres from ${from} to ${to}, not ${text}.`,
    fr: `--${option} est une longueur en millimètres de ${from} à ${to}, et non ${text}.`,
  });
}

const listItems = (list: string): readonly string[] =>
  list.split(',').flatMap((item) => item.trim() || []);

/** The ids of the sheets that a list of ids and kinds means. Throws a `UsageError` for one that is neither. */
function chosenSheets(list: string, sheets: readonly Sheet[]): readonly string[] {
  const items = listItems(list);
  const isMeant = ({ id, kind }: Sheet, item: string): boolean => id === item || kind === item;
  const stranger = items.find((item) => !sheets.some((sheet) => isMeant(sheet, item)));
  if (stranger !== undefined) {
    const valid = new Set(sheets.flatMap(({ id, kind }) => [kind, id]));
    throw unknownValue('sheets', stranger, [...valid]);
  }
  return sheets.filter((sheet) => items.some((item) => isMeant(sheet, item))).map(({ id }) => id);
}

/** What the options choose of the sheets there are; the fixed values are checked already. */
export function packChoices(
  { options, language }: CommandInput,
  sheets: readonly Sheet[],
): PackChoices {
  const list = options['sheets'];
  return {
    sheets: list === undefined ? sheets.map(({ id }) => id) : chosenSheets(list, sheets),
    paper: (options['paper'] ?? 'a4') as PaperId,
    orientation: (options['orientation'] ?? 'landscape') as Orientation,
    margin: millimetres('margin', options['margin'], MARGINS),
    look: (options['look'] ?? 'colour') as SheetLook,
    poster: (options['poster'] ?? null) as PaperId | null,
    overlap: millimetres('overlap', options['overlap'], OVERLAPS),
    language,
  };
}
