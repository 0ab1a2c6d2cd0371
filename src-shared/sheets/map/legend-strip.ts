import { textWidth } from '#shared/diagram/text-metrics.ts';
import { ASCENT, LINE_HEIGHT } from '../layout/wrap-text.ts';
import type { Block } from '../layout/block.ts';
import { moved, type Mark } from '../marks.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { LegendGroup, LegendItem } from './legend-items.ts';
import { legendSample, SAMPLE } from './legend-sample.ts';

/** Points at A4. */
const SIZE = 7.5;
const LINE = SIZE * LINE_HEIGHT + 1.2;
const GAP = { sample: 5, column: 14, group: 22, row: 4 } as const;

export interface LegendOptions {
  readonly theme: SheetTheme;
  /** Times the letter sizes of A4. */
  readonly scale: number;
}

/** The items of one group below their heading. */
interface GroupBlock extends Block {
  readonly width: number;
}

function itemWidth({ text }: LegendItem): number {
  return SAMPLE.width + GAP.sample + textWidth(text, 'condensed', SIZE);
}

function items(list: readonly LegendItem[], { theme, scale }: LegendOptions): readonly Mark[] {
  return list.flatMap((item, index): Mark[] => {
    const y = index * LINE;
    const sample = legendSample(item, theme, scale);
    return [
      moved(sample, 0, (y + (SIZE * LINE_HEIGHT - SAMPLE.height) / 2) * scale),
      {
        kind: 'text',
        x: (SAMPLE.width + GAP.sample) * scale,
        y: (y + SIZE * ASCENT) * scale,
        text: item.text,
        face: 'condensed',
        size: SIZE * scale,
        colour: theme.ink,
      },
    ];
  });
}

/** A group with its items in columns of so many rows. */
function block(
  { heading, items: all }: LegendGroup,
  rows: number,
  options: LegendOptions,
): GroupBlock {
  const { theme, scale } = options;
  const head: Mark = {
    kind: 'text',
    x: 0,
    y: SIZE * ASCENT * scale,
    text: heading,
    face: 'condensedSemibold',
    size: SIZE * scale,
    colour: theme.ink,
  };
  const marks: Mark[] = [head];
  let x = 0;
  for (let from = 0; from < all.length; from += rows) {
    const column = all.slice(from, from + rows);
    marks.push(moved(items(column, options), x * scale, LINE * scale));
    x += Math.max(...column.map(itemWidth)) + GAP.column;
  }
  const width = Math.max(x - GAP.column, textWidth(heading, 'condensedSemibold', SIZE));
  return { width: width * scale, height: (1 + Math.min(rows, all.length)) * LINE * scale, marks };
}

/** Blocks one behind the other, on as many lines as they need. */
function flowed(blocks: readonly GroupBlock[], width: number, scale: number): Block | null {
  const marks: Mark[] = [];
  let [x, y, line] = [0, 0, 0];
  for (const each of blocks) {
    if (each.width > width) return null;
    if (x > 0 && x + each.width > width + 0.01) {
      y += line + GAP.row * scale;
      [x, line] = [0, 0];
    }
    marks.push(moved(each.marks, x, y));
    x += each.width + GAP.group * scale;
    line = Math.max(line, each.height);
  }
  return { marks, height: y + line };
}

const MOST_ROWS = 12;

/** A legend that is as low as its width allows, from the top left corner. */
export function legendStrip(
  groups: readonly LegendGroup[],
  width: number,
  options: LegendOptions,
): Block {
  const strips = Array.from({ length: MOST_ROWS }, (_, index) =>
    flowed(
      groups.map((group) => block(group, index + 1, options)),
      width,
      options.scale,
    ),
  ).filter((strip) => strip !== null);
  const [lowest] = strips.toSorted((a, b) => a.height - b.height);
  return lowest ?? { marks: [], height: 0 };
}
