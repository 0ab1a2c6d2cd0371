import type { Text } from '#shared/catalog/index.ts';

type Word = string | Text;

/** A piece of a picture, in units of its 560 by 200 ground. */
export type PictureMark =
  | {
      readonly kind: 'box';
      /** Left, top, width, height. */
      readonly at: readonly [number, number, number, number];
      readonly look: 'panel' | 'plain' | 'server' | 'chosen' | 'lit' | 'wrong' | 'sheet' | 'ink';
      /** Written in its middle. */
      readonly word?: Word;
    }
  | {
      readonly kind: 'line';
      readonly path: string;
      readonly look: 'link' | 'faded' | 'firewall' | 'hair' | 'text' | 'tick';
    }
  | {
      readonly kind: 'word';
      readonly at: readonly [number, number];
      readonly word: Word;
      readonly look?: 'muted' | 'strong' | 'accent';
      readonly anchor?: 'middle' | 'end';
    };

/** What a page looks like, in a few strokes, and where the numbers of its points stand. */
export interface Picture {
  /** What is to be seen, for who does not see it. */
  readonly title: Text;
  readonly marks: readonly PictureMark[];
  readonly points: readonly (readonly [number, number])[];
}

export const box = (
  look: (PictureMark & { kind: 'box' })['look'],
  at: readonly [number, number, number, number],
  word?: Word,
): PictureMark => ({ kind: 'box', look, at, ...(word !== undefined && { word }) });

export const line = (
  look: (PictureMark & { kind: 'line' })['look'],
  path: string,
): PictureMark => ({ kind: 'line', look, path });

export const word = (
  at: readonly [number, number],
  text: Word,
  look?: 'muted' | 'strong' | 'accent',
  anchor?: 'middle' | 'end',
): PictureMark => ({
  kind: 'word',
  at,
  word: text,
  ...(look && { look }),
  ...(anchor && { anchor }),
});

/** Bars in the place of text, one below the other: where they begin, how far they are apart, how long each is. */
export const bars = (
  [x, y]: readonly [number, number],
  step: number,
  lengths: readonly number[],
): PictureMark =>
  line(
    'text',
    lengths
      .map((length, index) => `M${String(x)} ${String(y + index * step)}h${String(length)}`)
      .join(''),
  );

/** A row of a table: where, and its cells by their left edges. */
export const row = (
  y: number,
  cells: readonly (readonly [number, string])[],
): readonly PictureMark[] => [
  ...cells.map(([x, text]) => word([x, y], text)),
  line('hair', `M${String((cells[0]?.[0] ?? 0) - 10)} ${String(y + 7)}H544`),
];
