import type { Text } from '#shared/catalog/index.ts';

/** Points per millimetre. Sheets are measured in points, paper in millimetres. */
export const POINTS_PER_MM = 72 / 25.4;

export const PAPER_IDS = ['a4', 'a3', 'a2', 'a1', 'letter', 'tabloid', 'arch-d'] as const;
export type PaperId = (typeof PAPER_IDS)[number];

interface Paper {
  /** Papers of one series lie in the same printers. */
  readonly series: 'iso' | 'us';
  readonly name: Text;
  /** Millimetres, standing on its short side. */
  readonly width: number;
  readonly height: number;
}

const everywhere = (name: string): Text => ({ en: name, fr: name });

/** Sizes: ISO 216; ANSI/ASME Y14.1 for Letter (A), Tabloid (B); Arch D is the 24 by 36 inch plotter sheet. */
export const papers: Readonly<Record<PaperId, Paper>> = {
  a4: { series: 'iso', name: everywhere('A4'), width: 210, height: 297 },
  a3: { series: 'iso', name: everywhere('A3'), width: 297, height: 420 },
  a2: { series: 'iso', name: everywhere('A2'), width: 420, height: 594 },
  a1: { series: 'iso', name: everywhere('A1'), width: 594, height: 841 },
  letter: { series: 'us', name: everywhere('Letter'), width: 215.9, height: 279.4 },
  tabloid: { series: 'us', name: everywhere('Tabloid'), width: 279.4, height: 431.8 },
  'arch-d': {
    series: 'us',
    name: { en: '24 × 36 in', fr: '24 × 36 po' },
    width: 609.6,
    height: 914.4,
  },
};

export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** Margins that can be asked for, in millimetres. Under 5 no office printer prints. */
export const MARGINS = { least: 5, usual: 10, most: 30 } as const;

/** How much neighbouring pages of a poster may have in common, in millimetres. */
export const OVERLAPS = { least: 0, usual: 10, most: 40 } as const;

/** One side of paper. Lengths in points. */
export interface PageFormat {
  readonly paper: PaperId;
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  /** White on all four sides. */
  readonly margin: number;
}

/** A paper as it lies in the printer. `margin` in millimetres. */
export function pageFormat(paper: PaperId, orientation: Orientation, margin: number): PageFormat {
  const sides = [
    papers[paper].width * POINTS_PER_MM,
    papers[paper].height * POINTS_PER_MM,
  ] as const;
  const [width, height] = orientation === 'portrait' ? sides : [sides[1], sides[0]];
  return { paper, orientation, width, height, margin: margin * POINTS_PER_MM };
}

/** How much larger letters of headings and tables are on a paper than on A4: a poster is read from farther away. */
export function paperScale({ width, height }: Pick<PageFormat, 'width' | 'height'>): number {
  const longest = Math.max(width, height) / POINTS_PER_MM;
  if (longest < 350) return 1;
  return longest < 500 ? 1.12 : longest < 700 ? 1.35 : 1.7;
}
