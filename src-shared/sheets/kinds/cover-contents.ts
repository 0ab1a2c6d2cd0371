import type { Text } from '#shared/catalog/index.ts';
import { textWidth } from '#shared/diagram/text-metrics.ts';
import type { Block } from '../layout/block.ts';
import { ASCENT, LINE_HEIGHT, wrapText } from '../layout/wrap-text.ts';
import { as, moved, type Mark, type Size } from '../marks.ts';
import type { ContentsLine, SheetContext } from '../sheet.ts';

/** What a list of the sheets of a pack is called. */
export const CONTENTS = { en: 'Contents', fr: 'Sommaire' } as const satisfies Text;

/** Letter sizes on A4 in points, the most pleasant first. */
const SIZES = [9.5, 9, 8.5, 8] as const;
const COLUMN = { least: 128, most: 340, gutter: 22 } as const;
/** So many lines stand in one column, even where it does not fill the width. */
const FEW = 8;
/** Above and below a line, as a share of its letters. */
const PADDING = 0.24;

interface Entry {
  readonly lines: readonly string[];
  readonly number: string;
  readonly height: number;
}

/** Columns of entries, each from its top. */
interface Setting {
  readonly size: number;
  readonly width: number;
  readonly columns: readonly (readonly Entry[])[];
}

const heightOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { height }) => sum + height, 0);

/** Sheet numbers that a line of the contents leads to: `4`, `5–9`. */
function numberText({ first, last }: ContentsLine): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

function entriesOf(lines: readonly ContentsLine[], size: number, width: number): readonly Entry[] {
  const numbers = lines.map((line) => textWidth(numberText(line), 'condensedSemibold', size));
  const room = width - Math.max(0, ...numbers) - size;
  return lines.map((line) => {
    const broken = wrapText(line.title, 'condensed', size, room);
    const height = (broken.length * LINE_HEIGHT + 2 * PADDING) * size;
    return { lines: broken, number: numberText(line), height };
  });
}

/** Entries in columns no higher than a height. */
function filled(entries: readonly Entry[], height: number): readonly (readonly Entry[])[] {
  const columns: Entry[][] = [[]];
  for (const entry of entries) {
    const last = columns.at(-1) ?? [];
    if (last.length > 0 && heightOf([...last, entry]) > height) columns.push([entry]);
    else last.push(entry);
  }
  return columns;
}

/** As few lines in each column as `count` columns allow, so that they end at one height. */
function balanced(entries: readonly Entry[], count: number, most: number): Setting['columns'] {
  const step = Math.min(...entries.map(({ height }) => height));
  let height = Math.min(most, heightOf(entries) / count);
  let columns = filled(entries, height);
  while (columns.length > count && height < most) {
    height = Math.min(most, height + step / 2);
    columns = filled(entries, height);
  }
  return columns;
}

/** The largest letters, and then the fewest columns, with which all lines stand in one room; else the smallest. */
function settingFor(lines: readonly ContentsLine[], room: Size, scale: number): Setting {
  const gutter = COLUMN.gutter * scale;
  const most = Math.max(1, Math.floor((room.width + gutter) / (COLUMN.least * scale + gutter)));
  const spanning = Math.min(most, Math.ceil(room.width / (COLUMN.most * scale)));
  const least = lines.length > FEW ? spanning : 1;
  let setting: Setting = { size: 0, width: 0, columns: [] };
  for (const points of SIZES) {
    for (let count = least; count <= most; count += 1) {
      const width = Math.min(COLUMN.most * scale, (room.width - (count - 1) * gutter) / count);
      const size = points * scale;
      const entries = entriesOf(lines, size, width);
      setting = { size, width, columns: balanced(entries, count, room.height) };
      if (setting.columns.length <= count) return setting;
    }
  }
  return setting;
}

function entryMarks(
  { lines, number, height }: Entry,
  { size, width }: Setting,
  { theme }: SheetContext,
): readonly Mark[] {
  const baseline = (index: number): number => (PADDING + index * LINE_HEIGHT + ASCENT) * size;
  const title = lines.map((text, index): Mark => ({
    kind: 'text',
    x: 0,
    y: baseline(index),
    text,
    face: 'condensed',
    size,
    colour: theme.ink,
  }));
  const last: Mark = {
    kind: 'text',
    x: width,
    y: baseline(lines.length - 1),
    text: number,
    face: 'condensedSemibold',
    size,
    colour: theme.ink,
    anchor: 'end',
  };
  const rule: Mark = {
    kind: 'path',
    path: `M0 ${String(height)}H${String(width)}`,
    stroke: theme.line,
    strokeWidth: 0.5,
  };
  return [rule, as({ role: 'row' }, [as({ role: 'cell' }, title), as({ role: 'cell' }, [last])])];
}

/**
 * The contents in columns: titles, and at the right of each its sheet numbers. One block a side of paper: the first as
 * high as `room`, those that follow as high as `later`.
 */
export function contentsBlocks(context: SheetContext, room: Size, later: number): readonly Block[] {
  const { contents, scale, language } = context;
  if (contents.length === 0) return [];
  const setting = settingFor(contents, room, scale);
  const { size, width } = setting;
  const perSide = Math.max(
    1,
    Math.round((room.width + COLUMN.gutter * scale) / (width + COLUMN.gutter * scale)),
  );
  const sides: (readonly (readonly Entry[])[])[] = [setting.columns.slice(0, perSide)];
  let rest = filled(setting.columns.slice(perSide).flat(), later).filter(
    ({ length }) => length > 0,
  );
  while (rest.length > 0) {
    sides.push(rest.slice(0, perSide));
    rest = rest.slice(perSide);
  }
  return sides.map((columns) => {
    const drawn = columns.map((entries, index) => {
      let y = 0;
      const rows = entries.map((entry) => {
        const row = moved(entryMarks(entry, setting, context), 0, y);
        y += entry.height;
        return row;
      });
      return moved(rows, index * (width + COLUMN.gutter * scale), 0);
    });
    const height = Math.max(...columns.map(heightOf)) + size * 0.1;
    return { marks: [as({ role: 'table', name: CONTENTS[language] }, drawn)], height };
  });
}
