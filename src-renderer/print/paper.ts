import type { Paper } from '#shared/host/app-host.ts';

/** Lengths on paper are in millimetres, letter sizes in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The papers as they are used: lying on their long side. */
export const PAPER_SIZES = {
  a4: { width: 297, height: 210 },
  a3: { width: 420, height: 297 },
  letter: { width: 279.4, height: 215.9 },
  tabloid: { width: 431.8, height: 279.4 },
} as const satisfies Record<Paper, Size>;

/** White on all four sides: what every office printer leaves at least. */
export const MARGIN = 10;

/** Between the parts of a sheet. */
export const GAP = 4;

export const MM_PER_POINT = 25.4 / 72;

/** What a sheet holds inside its margins. */
export function contentSize(paper: Paper): Size {
  const { width, height } = PAPER_SIZES[paper];
  return { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
}

/** Whether a paper is a poster: larger letters, room for the map in one piece. */
export function isLarge(paper: Paper): boolean {
  return PAPER_SIZES[paper].width > 400;
}
