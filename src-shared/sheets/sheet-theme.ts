import type { DiagramThemeId } from '#shared/diagram/diagram-theme.ts';

export const SHEET_LOOKS = ['colour', 'grey'] as const;
export type SheetLook = (typeof SHEET_LOOKS)[number];

/** The colours of a sheet around its map. */
export interface SheetTheme {
  readonly diagram: DiagramThemeId;
  readonly ink: string;
  readonly muted: string;
  /** Hairlines between rows. */
  readonly line: string;
  /** Rules under headings and around the title block. */
  readonly strong: string;
  readonly accent: string;
  /** Ground of section heads. */
  readonly band: string;
  /** What waits for an address or an answer. */
  readonly warning: string;
  readonly danger: string;
}

export const sheetThemes: Readonly<Record<SheetLook, SheetTheme>> = {
  colour: {
    diagram: 'light',
    ink: '#17202b',
    muted: '#525c69',
    line: '#cdd4dc',
    strong: '#17202b',
    accent: '#1f5fae',
    band: '#eef2f7',
    warning: '#8a5300',
    danger: '#a12a22',
  },
  grey: {
    diagram: 'grey',
    ink: '#000000',
    muted: '#3d3d3d',
    line: '#b9b9b9',
    strong: '#000000',
    accent: '#000000',
    band: '#eeeeee',
    warning: '#000000',
    danger: '#000000',
  },
};
