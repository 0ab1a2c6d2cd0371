import type { Text } from '#shared/catalog/index.ts';
import { linesOf, widest } from './measured-text.ts';

/** One entry of the title block, its text broken to its width. */
export interface BlockEntry {
  readonly label: string;
  readonly lines: readonly string[];
  /** Stands out: the title. */
  readonly strong: boolean;
}

interface BlockColumn {
  readonly labelWidth: number;
  readonly width: number;
  readonly entries: readonly BlockEntry[];
  readonly lines: number;
}

/** The two columns of the title block. Lengths in millimetres. */
export interface TitleBlockPlan {
  readonly columns: readonly [BlockColumn, BlockColumn];
  /** Lines of the longer column. */
  readonly lines: number;
}

/** What the title block says, in one language. */
export type TitleBlockTexts = Readonly<
  Record<
    'title' | 'product' | 'author' | 'date' | 'scenario' | 'leftOut' | 'filters' | 'data',
    string
  >
>;

const LEFT = ['title', 'product', 'author', 'date'] as const;
const RIGHT = ['scenario', 'leftOut', 'filters', 'data'] as const;
const LABEL_GAP = 2.5;
/** Between the two columns. */
export const BLOCK_GAP = 5;
/** The left column is as wide as its texts, up to this share. */
const LARGEST_LEFT_SHARE = 0.55;

/** Breaks the texts of a title block for a width. An empty author keeps its line: there is room to sign. */
export function planTitleBlock(
  texts: TitleBlockTexts,
  labels: Readonly<Record<keyof TitleBlockTexts, Text>>,
  language: keyof Text,
  width: number,
  points: number,
): TitleBlockPlan {
  const column = (keys: readonly (keyof TitleBlockTexts)[], room: number): BlockColumn => {
    const names = keys.map((key) => labels[key][language]);
    const labelWidth = widest(names, 'condensed', points) + LABEL_GAP;
    const entries = keys.map((key, index): BlockEntry => {
      const strong = key === 'title';
      const face = strong ? 'condensedSemibold' : 'condensed';
      return {
        label: names[index] ?? '',
        lines: linesOf(texts[key], face, points, room - labelWidth),
        strong,
      };
    });
    const lines = entries.reduce((sum, entry) => sum + entry.lines.length, 0);
    return { labelWidth, width: room, entries, lines };
  };
  const natural = widest(
    LEFT.map((key) => texts[key]),
    'condensedSemibold',
    points,
  );
  const names = widest(
    LEFT.map((key) => labels[key][language]),
    'condensed',
    points,
  );
  const left = Math.min(
    natural + names + LABEL_GAP + 0.1,
    (width - BLOCK_GAP) * LARGEST_LEFT_SHARE,
  );
  const columns = [column(LEFT, left), column(RIGHT, width - BLOCK_GAP - left)] as const;
  return { columns, lines: Math.max(columns[0].lines, columns[1].lines) };
}
