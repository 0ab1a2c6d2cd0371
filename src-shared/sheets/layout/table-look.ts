import type { FontFace } from '#shared/diagram/text-metrics.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { CellLook, CellText } from './table.ts';

/** Lengths of tables in points; the sample of a line is as long as so many letters are high. */
export const SWATCH = { paddingX: 3, paddingY: 1.6, lineLengths: 2.2, gap: 0.5 } as const;

/** Letter sizes of tables on A4 in points, the most pleasant first. The last is the least that is legible. */
export const TABLE_POINTS = [8, 7.5, 7, 6.5] as const;

/** Looks that stand out without colour too. */
const HEAVY: ReadonlySet<CellLook | undefined> = new Set(['strong', 'warning', 'danger']);

/** The cut of a paragraph. */
export function cellFace(look: CellLook | undefined, own: FontFace | undefined): FontFace {
  return HEAVY.has(look) ? 'condensedSemibold' : (own ?? 'condensed');
}

/** Room for the sample of a line before a paragraph, in points. */
export function swatchRoom({ workload }: CellText, points: number): number {
  return workload === undefined ? 0 : (SWATCH.lineLengths + SWATCH.gap) * points;
}

/** The colour of a paragraph. */
export function cellColour(look: CellLook | undefined, theme: SheetTheme): string {
  switch (look) {
    case 'muted':
      return theme.muted;
    case 'warning':
      return theme.warning;
    case 'danger':
      return theme.danger;
    case 'plain':
    case 'strong':
    case undefined:
      return theme.ink;
  }
}
