import type { Borders, Fill, Font, Style } from '@cj-tech-master/excelts';

/** The colours of paper, those of the page's light theme. ARGB, as spreadsheets write them. */
export const COLORS = {
  text: 'FF17202C',
  muted: 'FF53606F',
  line: 'FFDBE1E8',
  strongLine: 'FF7D8A9A',
  ground: 'FFF4F6F8',
  accent: 'FF1F5FAE',
  accentGround: 'FFE3EDF9',
  notice: 'FF7A4F00',
  noticeGround: 'FFFFF3D6',
} as const;

type Color = (typeof COLORS)[keyof typeof COLORS];

/** A family that every office suite has or replaces by one of equal widths. Its figures are tabular. */
export const FAMILY = 'Arial';

/** Letter sizes in points. */
export const SIZES = { table: 9, body: 10, section: 12, title: 18 } as const;

export function font(
  size: number,
  color: Color = COLORS.text,
  rest: Partial<Font> = {},
): Partial<Font> {
  return { name: FAMILY, family: 2, size, color: { argb: color }, ...rest };
}

export function fill(color: Color): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: color } };
}

export function rule(color: Color, style: 'hair' | 'thin' | 'medium' = 'thin'): Borders['bottom'] {
  return { style, color: { argb: color } };
}

const TOP_LEFT = { vertical: 'top', horizontal: 'left', wrapText: true } as const;

/** Texts stay texts when somebody edits their cell, whatever they begin with. */
const AS_TEXT = '@';

/** Columns stand close: a light line keeps their texts apart. */
const GRID = { bottom: rule(COLORS.line), right: rule(COLORS.line) } as const;

/** How cells of a table look. One object a look: the writer keeps an entry for each. */
export const CELL_STYLES = {
  plain: {
    font: font(SIZES.table),
    alignment: TOP_LEFT,
    border: GRID,
    numFmt: AS_TEXT,
  },
  strong: {
    font: font(SIZES.table, COLORS.text, { bold: true }),
    alignment: TOP_LEFT,
    border: GRID,
    numFmt: AS_TEXT,
  },
  muted: {
    font: font(SIZES.table, COLORS.muted),
    alignment: TOP_LEFT,
    border: GRID,
    numFmt: AS_TEXT,
  },
  notice: {
    font: font(SIZES.table, COLORS.notice),
    alignment: TOP_LEFT,
    border: GRID,
    fill: fill(COLORS.noticeGround),
    numFmt: AS_TEXT,
  },
  heading: {
    font: font(SIZES.table, COLORS.text, { bold: true }),
    alignment: { ...TOP_LEFT, vertical: 'middle' },
    border: { bottom: rule(COLORS.accent, 'medium') },
    fill: fill(COLORS.accentGround),
    numFmt: AS_TEXT,
  },
} as const satisfies Record<string, Partial<Style>>;

export type CellLook = Exclude<keyof typeof CELL_STYLES, 'heading'>;
