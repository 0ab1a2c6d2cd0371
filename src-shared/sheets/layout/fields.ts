import { as, type Mark } from '../marks.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import { ASCENT, LINE_HEIGHT, wrapText } from './wrap-text.ts';

/** A label with what it says, the label above. */
export interface Field {
  readonly label: string;
  readonly value: string;
  readonly strong?: boolean;
}

/** Letter sizes in points. */
export interface FieldSizes {
  readonly label: number;
  readonly value: number;
}

/** Lays fields one under another in a column. The height follows from how their values break. */
export function fieldColumn(
  fields: readonly Field[],
  width: number,
  sizes: FieldSizes,
  theme: SheetTheme,
): { readonly marks: readonly Mark[]; readonly height: number } {
  let y = 0;
  const marks = fields.map(({ label, value, strong }): Mark => {
    const face = strong ? 'condensedSemibold' : 'condensed';
    const lines = wrapText(value, face, sizes.value, width);
    const head: Mark = {
      kind: 'text',
      x: 0,
      y: y + sizes.label * ASCENT,
      text: label,
      face: 'condensed',
      size: sizes.label,
      colour: theme.muted,
    };
    y += sizes.label * LINE_HEIGHT;
    const body = lines.map((text, index): Mark => ({
      kind: 'text',
      x: 0,
      y: y + (index * LINE_HEIGHT + ASCENT) * sizes.value,
      text,
      face,
      size: sizes.value,
      colour: theme.ink,
    }));
    y += lines.length * sizes.value * LINE_HEIGHT + sizes.label * 0.35;
    return { kind: 'group', marks: [head, ...body] };
  });
  return { marks, height: y - sizes.label * 0.35 };
}

interface HeadingPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What looks like a heading, and is none: that of a further side of a sheet. */
export function headingText(text: string, place: HeadingPlace, theme: SheetTheme): Mark {
  return { kind: 'text', ...place, text, face: 'sansSemibold', colour: theme.ink };
}

/** A heading as text. Its level makes it a bookmark of the PDF. */
export function heading(
  text: string,
  place: HeadingPlace,
  theme: SheetTheme,
  level: 1 | 2 | 3,
): Mark {
  return as({ role: 'heading', level }, [headingText(text, place, theme)]);
}
