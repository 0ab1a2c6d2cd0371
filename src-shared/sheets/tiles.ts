import type { Language, Text } from '#shared/catalog/index.ts';
import { LINE_HEIGHT } from './layout/wrap-text.ts';
import { moved, type Mark, type WindowMark } from './marks.ts';
import type { PackPage } from './pack-page.ts';
import { POINTS_PER_MM, type PageFormat } from './paper.ts';
import type { SheetTheme } from './sheet-theme.ts';

/** How a poster is cut. Lengths in points. */
export interface Tiling {
  readonly columns: number;
  readonly rows: number;
  /** What of the poster is on one page; the last of a row or column may run beyond the poster. */
  readonly width: number;
  readonly height: number;
  /** From the left edge of one page's part to that of the next. */
  readonly stepX: number;
  readonly stepY: number;
}

const TILE = { en: 'Page', fr: 'Page' } as const satisfies Text;
/** Crop marks stand this far outside the part, and are this long, in millimetres. */
const MARK = { gap: 1, length: 4 } as const;
const KEY_HEIGHT = 9 * POINTS_PER_MM;

/** Cuts a poster for pages of a format, in as few pages as have `overlap` points in common with their neighbours. */
export function tiling(poster: PageFormat, page: PageFormat, overlap: number): Tiling {
  const width = page.width - 2 * page.margin;
  // Below the part stands the key plan.
  const height = page.height - 2 * page.margin - KEY_HEIGHT;
  const [stepX, stepY] = [width - overlap, height - overlap];
  const count = (length: number, part: number, step: number): number =>
    Math.max(1, Math.ceil((length - part) / step - 1e-6) + 1);
  return {
    columns: count(poster.width, width, stepX),
    rows: count(poster.height, height, stepY),
    width,
    height,
    stepX,
    stepY,
  };
}

/** The turn of the page that needs fewer pages. */
function bestPage(poster: PageFormat, page: PageFormat, overlap: number): PageFormat {
  const turned: PageFormat = {
    ...page,
    orientation: page.orientation === 'portrait' ? 'landscape' : 'portrait',
    width: page.height,
    height: page.width,
  };
  const pages = (format: PageFormat): number => {
    const { columns, rows } = tiling(poster, format, overlap);
    return columns * rows;
  };
  return pages(turned) < pages(page) ? turned : page;
}

/** Whether a page fits onto a paper whole, turned or not. */
function isNoLarger(poster: PageFormat, page: PageFormat): boolean {
  const sides = ({ width, height }: PageFormat): readonly [number, number] => [
    Math.min(width, height),
    Math.max(width, height),
  ];
  const [[short, long], [most, longest]] = [sides(poster), sides(page)];
  return short <= most && long <= longest;
}

/** Marks at the corners where the page is cut or laid over its neighbour. */
function cropMarks(
  { x, y, width, height }: Omit<WindowMark, 'kind' | 'from' | 'marks'>,
  colour: string,
): Mark {
  const [gap, length] = [MARK.gap * POINTS_PER_MM, MARK.length * POINTS_PER_MM];
  const corners = [x, x + width].flatMap((cx, right) =>
    [y, y + height].map((cy, below) => {
      const [outX, outY] = [right === 1 ? 1 : -1, below === 1 ? 1 : -1];
      return (
        `M${String(cx + outX * gap)} ${String(cy)}h${String(outX * length)}` +
        `M${String(cx)} ${String(cy + outY * gap)}v${String(outY * length)}`
      );
    }),
  );
  return { kind: 'path', path: corners.join(''), stroke: colour, strokeWidth: 0.35 };
}

/** A small drawing of all pages with this one filled. */
function keyPlan(tiles: Tiling, column: number, row: number, theme: SheetTheme): Mark[] {
  const cell = Math.min(9, (KEY_HEIGHT - 8) / tiles.rows);
  const wide = (cell * tiles.width) / tiles.height;
  return Array.from({ length: tiles.rows * tiles.columns }, (_, index): Mark => {
    const [c, r] = [index % tiles.columns, Math.floor(index / tiles.columns)];
    const isThis = c === column && r === row;
    return {
      kind: 'rect',
      x: c * wide,
      y: r * cell,
      width: wide,
      height: cell,
      fill: isThis ? theme.ink : undefined,
      stroke: theme.ink,
      strokeWidth: 0.5,
    };
  });
}

/**
 * A poster as pages of the paper in the printer. Each shows a window of it, true to size, with crop marks, what page
 * it is, and a plan of all pages. A page that is no larger than the paper stays as it is.
 * @param overlap millimetres that neighbours have in common, for glue.
 */
export function tilePages(
  poster: PackPage,
  page: PageFormat,
  overlap: number,
  { theme, language }: { readonly theme: SheetTheme; readonly language: Language },
): readonly PackPage[] {
  if (isNoLarger(poster.format, page)) return [poster];
  const common = overlap * POINTS_PER_MM;
  const format = bestPage(poster.format, page, common);
  const tiles = tiling(poster.format, format, common);
  const count = tiles.columns * tiles.rows;
  const { margin } = format;
  return Array.from({ length: count }, (_, index): PackPage => {
    const [column, row] = [index % tiles.columns, Math.floor(index / tiles.columns)];
    const from = { x: column * tiles.stepX, y: row * tiles.stepY };
    const width = Math.min(tiles.width, poster.format.width - from.x);
    const height = Math.min(tiles.height, poster.format.height - from.y);
    const place = { x: margin, y: margin, width, height };
    const plan = keyPlan(tiles, column, row, theme);
    const text = `${poster.title} · ${TILE[language]} ${String(index + 1)}/${String(count)}`;
    const size = 7;
    const below = format.height - margin - KEY_HEIGHT + 8;
    const marks: Mark[] = [
      { kind: 'window', ...place, from, marks: poster.marks },
      cropMarks(place, theme.ink),
      moved(plan, margin + 6 * POINTS_PER_MM, below),
      {
        kind: 'text',
        x: format.width - margin - 6 * POINTS_PER_MM,
        y: below + size * LINE_HEIGHT,
        text,
        face: 'condensed',
        size,
        colour: theme.muted,
        anchor: 'end',
      },
    ];
    return { sheet: poster.sheet, title: text, format, marks };
  });
}
