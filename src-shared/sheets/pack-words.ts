import type { Language, Text } from '#shared/catalog/index.ts';
import { PAPER_IDS, papers, pageFormat, type PageFormat, type PaperId } from './paper.ts';
import type { Sheet } from './sheet.ts';
import type { BlockFacts } from './title-block.ts';

/** Letters smaller than this many points are told to whoever prints. */
export const LEAST_POINTS = 6.5;

/** A sheet whose smallest letters are hard to read on the chosen paper, and what helps. */
export interface SheetWarning {
  readonly sheet: string;
  /** Letter size in points. */
  readonly points: number;
  readonly text: Text;
  /** On this paper the letters would be legible; `null`: on none, or there is no map to enlarge. */
  readonly paper: PaperId | null;
  /** Whether it can be tiled as a poster. */
  readonly canTile: boolean;
}

const SCHEMATIC: Text = { en: 'None (schematic)', fr: 'Sans (schéma)' };
const NO_MAP: Text = { en: 'None', fr: 'Sans' };

/** What the title block of a sheet says. */
export function blockFacts(
  sheet: Sheet,
  place: { readonly number: number; readonly count: number },
  language: Language,
): BlockFacts {
  const scaleNote = (sheet.isMap ? SCHEMATIC : NO_MAP)[language];
  return { title: sheet.title[language], scaleNote, ...place };
}

function inWords(points: number, language: Language): string {
  return points.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
}

/** The smallest paper of the same series on which a map that has `points` now has legible letters, if there is one. */
function legiblePaper(points: number, format: PageFormat): PaperId | null {
  const area = ({ width, height }: PageFormat): number => width * height;
  const { series } = papers[format.paper];
  const fits = PAPER_IDS.filter((id) => papers[id].series === series)
    .map((id) => pageFormat(id, format.orientation, 10))
    .filter((other) => points * Math.sqrt(area(other) / area(format)) >= LEAST_POINTS)
    .toSorted((a, b) => area(a) - area(b));
  return fits[0]?.paper ?? null;
}

/** A warning where letters are too small, with the remedy. Sizes that only rounding makes too small are legible. */
export function sheetWarning(
  { id, kind, title, isMap }: Sheet,
  points: number,
  format: PageFormat,
): SheetWarning | null {
  if (points >= LEAST_POINTS - 0.05) return null;
  const paper = isMap ? legiblePaper(points, format) : null;
  const name = paper ? papers[paper].name : null;
  const canTile = kind === 'overview' || kind === 'shown';
  const remedy = !name
    ? {
        en: canTile ? 'Tile it as a poster.' : 'Print it on a larger paper.',
        fr: canTile ? 'Découpez-la en affiche.' : 'Imprimez-la sur un papier plus grand.',
      }
    : {
        en: `Choose ${name.en}${canTile ? ', or tile it as a poster' : ''}.`,
        fr: `Choisissez ${name.fr}${canTile ? ' ou découpez-la en affiche' : ''}.`,
      };
  return {
    sheet: id,
    points,
    paper,
    canTile,
    text: {
      en: `${title.en}: smallest letters ${inWords(points, 'en')} pt on ${papers[format.paper].name.en}. ${remedy.en}`,
      fr: `${title.fr}\u00A0: plus petits caractères de ${inWords(points, 'fr')} pt sur ${papers[format.paper].name.fr}. ${remedy.fr}`,
    },
  };
}
