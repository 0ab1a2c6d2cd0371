import { describe, expect, it } from 'vitest';
import type { Mark, RectMark, WindowMark } from '#shared/sheets/marks.ts';
import type { PackPage } from '#shared/sheets/pack-page.ts';
import {
  ORIENTATIONS,
  pageFormat,
  POINTS_PER_MM,
  type Orientation,
  type PageFormat,
  type PaperId,
} from '#shared/sheets/paper.ts';
import { sheetThemes } from '#shared/sheets/sheet-theme.ts';
import { tilePages, tiling } from '#shared/sheets/tiles.ts';
import { placedTexts } from './read-marks.ts';

const theme = sheetThemes.colour;

function aPoster(paper: PaperId): PackPage {
  const marks: readonly Mark[] = [{ kind: 'rect', x: 0, y: 0, width: 9, height: 9 }];
  const format = pageFormat(paper, 'landscape', 10);
  return { sheet: 'overview', title: 'Overview', format, marks };
}

/** A page of a poster, taken apart. */
interface Tile {
  readonly format: PageFormat;
  readonly window: WindowMark;
  /** Where crop lines begin and how they run, in points. */
  readonly crops: readonly (readonly [number, number, 'h' | 'v', number])[];
  readonly plan: readonly RectMark[];
  readonly text: string;
}

function readTile({ format, marks }: PackPage): Tile {
  const window = marks.find((mark) => mark.kind === 'window');
  const crop = marks.find((mark) => mark.kind === 'path');
  const plan = marks.find((mark) => mark.kind === 'group');
  if (!window || !crop || !plan) throw new Error('This is no page of a poster.');
  const crops = [...crop.path.matchAll(/M([-\d.]+) ([-\d.]+)([hv])([-\d.]+)/gu)].map(
    ([, x, y, axis, length]) => [Number(x), Number(y), axis as 'h' | 'v', Number(length)] as const,
  );
  return {
    ...{ format, window, crops },
    plan: plan.marks.filter((mark) => mark.kind === 'rect'),
    text: placedTexts(marks)
      .map(({ text }) => text)
      .join(' '),
  };
}

const cut = (
  paper: PaperId,
  onto: PaperId,
  orientation: Orientation,
  { margin = 10, overlap = 10 } = {},
): readonly Tile[] =>
  tilePages(aPoster(paper), pageFormat(onto, orientation, margin), overlap, {
    theme,
    language: 'en',
  }).map(readTile);

const cases = ORIENTATIONS.flatMap((orientation) =>
  (
    [
      ['a1', 'a4', 10, 10],
      ['a2', 'a4', 5, 0],
      ['a2', 'a3', 10, 25],
      ['arch-d', 'letter', 12, 40],
      ['arch-d', 'tabloid', 30, 10],
    ] as const
  ).map(([poster, paper, margin, overlap]) => ({ orientation, poster, paper, margin, overlap })),
);

describe.each(cases)(
  'a poster of $poster on $paper $orientation, $overlap mm in common, $margin mm of margin',
  ({ orientation, poster, paper, margin, overlap }) => {
    const tiles = cut(poster, paper, orientation, { margin, overlap });
    const { format: whole, marks: drawn } = aPoster(poster);
    const rows = new Set(tiles.map(({ window }) => window.from.y)).size;
    const columns = tiles.length / rows;

    it('is all there, with exactly the overlap between neighbours', () => {
      expect(tiles.length).toBeGreaterThan(1);
      tiles.forEach(({ window }, index) => {
        const [column, row] = [index % columns, Math.floor(index / columns)];
        const right = tiles[index + 1]?.window;
        const below = tiles[index + columns]?.window;
        const common = overlap * POINTS_PER_MM;
        expect(window.marks).toEqual(drawn);
        if (column === 0) expect(window.from.x).toBe(0);
        if (row === 0) expect(window.from.y).toBe(0);
        if (column < columns - 1)
          expect(window.from.x + window.width - (right?.from.x ?? NaN)).toBeCloseTo(common, 6);
        else expect(window.from.x + window.width).toBeCloseTo(whole.width, 6);
        if (row < rows - 1)
          expect(window.from.y + window.height - (below?.from.y ?? NaN)).toBeCloseTo(common, 6);
        else expect(window.from.y + window.height).toBeCloseTo(whole.height, 6);
      });
    });

    it('stays within the margins, and its crop marks on the paper at the corners of the part', () => {
      for (const { format, window, crops } of tiles) {
        const { x, y, width, height } = window;
        expect(x).toBeCloseTo(format.margin, 6);
        expect(y).toBeCloseTo(format.margin, 6);
        expect(x + width).toBeLessThanOrEqual(format.width - format.margin + 0.001);
        expect(y + height).toBeLessThanOrEqual(format.height - format.margin + 0.001);
        expect(crops).toHaveLength(8);
        for (const [left, top, axis, length] of crops) {
          const [endX, endY] = axis === 'h' ? [left + length, top] : [left, top + length];
          // On the line of an edge, outside of the part, and on the paper.
          const [at, edges] = axis === 'h' ? [top, [y, y + height]] : [left, [x, x + width]];
          expect(Math.min(...edges.map((edge) => Math.abs(edge - at)))).toBeLessThan(0.001);
          const isOutside =
            axis === 'h' ? left < x || left > x + width : top < y || top > y + height;
          expect(isOutside).toBe(true);
          expect(Math.min(left, endX, top, endY)).toBeGreaterThanOrEqual(0);
          expect(Math.max(left, endX)).toBeLessThanOrEqual(format.width);
          expect(Math.max(top, endY)).toBeLessThanOrEqual(format.height);
        }
      }
    });

    it('has a plan of all pages on each, with this one filled, and says which it is', () => {
      tiles.forEach(({ plan, text, window, format }, index) => {
        expect(plan).toHaveLength(tiles.length);
        expect(plan.map(({ fill }) => fill !== undefined).indexOf(true)).toBe(index);
        expect(plan.filter(({ fill }) => fill !== undefined)).toHaveLength(1);
        const { x, y } = plan[index] ?? { x: NaN, y: NaN };
        const cell = plan[0] ?? { width: NaN, height: NaN };
        expect(x).toBeCloseTo((index % columns) * cell.width, 6);
        expect(y).toBeCloseTo(Math.floor(index / columns) * cell.height, 6);
        expect(text).toContain(`Page ${String(index + 1)}/${String(tiles.length)}`);
        expect(window.y + window.height).toBeLessThan(
          format.height - format.margin - rows * cell.height,
        );
      });
    });

    it('takes no more pages than the other way round or than one row or column less', () => {
      const asked = pageFormat(paper, orientation, margin);
      const other = ORIENTATIONS.find((each) => each !== orientation) ?? orientation;
      for (const format of [asked, pageFormat(paper, other, margin)]) {
        const cutting = tiling(whole, format, overlap * POINTS_PER_MM);
        expect(tiles.length).toBeLessThanOrEqual(cutting.rows * cutting.columns);
        const reach = (count: number, part: number, step: number): number =>
          part + (count - 1) * step;
        expect(reach(cutting.columns, cutting.width, cutting.stepX)).toBeGreaterThan(
          whole.width - 0.01,
        );
        expect(reach(cutting.columns - 1, cutting.width, cutting.stepX)).toBeLessThan(whole.width);
        expect(reach(cutting.rows, cutting.height, cutting.stepY)).toBeGreaterThan(
          whole.height - 0.01,
        );
        expect(reach(cutting.rows - 1, cutting.height, cutting.stepY)).toBeLessThan(whole.height);
      }
    });
  },
);

it('turns the paper where that saves pages', () => {
  const turns = ORIENTATIONS.map((orientation) => {
    const cutting = tiling(aPoster('a1').format, pageFormat('a4', orientation, 10), 28);
    return cutting.rows * cutting.columns;
  });
  expect(turns[0]).not.toBe(turns[1]);
  for (const orientation of ORIENTATIONS)
    expect(cut('a1', 'a4', orientation)).toHaveLength(Math.min(...turns));
});

it.each([
  ['a3', 'a3'],
  ['a4', 'a3'],
  ['letter', 'tabloid'],
] as const)('stays whole where a poster of %s is no larger than the paper, %s', (poster, paper) => {
  const page = aPoster(poster);
  const format = pageFormat(paper, 'landscape', 10);
  const pages = tilePages(page, format, 10, { theme, language: 'en' });
  expect(pages).toEqual([page]);
});
