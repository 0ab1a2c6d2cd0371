import type { Block } from './block.ts';
import type { Language } from '#shared/catalog/index.ts';
import { diagramThemes } from '#shared/diagram/diagram-theme.ts';
import { workloadLooks } from '#shared/diagram/workload-look.ts';
import { as, moved, type Mark } from '../marks.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import { fittingLetters } from './column-widths.ts';
import type { Cell, CellText, SheetColumn, SheetTable } from './table.ts';
import { cellColour, cellFace, SWATCH, swatchRoom } from './table-look.ts';
import { ASCENT, LINE_HEIGHT, wrapText } from './wrap-text.ts';

const CONTINUED = { en: '(continued)', fr: '(suite)' } as const;

/** One line of a cell: a paragraph, or a part of one. */
interface CellLine extends CellText {
  /** Whether the sample of its workload stands before it: on a paragraph's first line. */
  readonly first: boolean;
}

interface Row {
  readonly kind: 'section' | 'row';
  /** By column. A section has its title alone. */
  readonly cells: readonly (readonly CellLine[])[];
  readonly lines: number;
  /** The section it stands under. */
  readonly section: string | null;
}

export interface TableOptions {
  readonly width: number;
  readonly theme: SheetTheme;
  readonly language: Language;
  /** Times the sizes of A4. */
  readonly scale?: number;
}

/**
 * A table that is put on paper stretch by stretch. The header is repeated on each, a section's head stays with its
 * first row, no row is cut unless it is higher than a whole stretch.
 */
export class TableFlow {
  readonly #table: SheetTable;
  readonly #options: TableOptions;
  readonly #points: number;
  readonly #widths: readonly number[];
  readonly #header: Row;
  #rows: readonly Row[];

  constructor(table: SheetTable, options: TableOptions) {
    this.#table = table;
    this.#options = options;
    const scale = options.scale ?? 1;
    const { points, widths } = fittingLetters(table, options.width, scale);
    this.#points = points;
    this.#widths = widths;
    this.#header = this.#row(
      table.columns.map(({ heading }) => [{ text: heading, look: 'strong' }]),
      null,
    );
    this.#rows = table.sections.flatMap(({ title, rows }) => {
      if (rows.length === 0) return [];
      const head: readonly Row[] = title === null ? [] : [this.#section(title)];
      return [...head, ...rows.map((cells) => this.#row(cells, title))];
    });
  }

  /** What is left, set with these options. At another width, a row that was cut begins anew. */
  resumed(options: TableOptions): TableFlow {
    const other = new TableFlow(this.#table, options);
    const { width, scale } = this.#options;
    const isSame = options.width === width && options.scale === scale;
    const whole = other.#rows.slice(other.#rows.length - this.#rows.length);
    other.#rows = isSame ? this.#rows : whole;
    return other;
  }

  get isDone(): boolean {
    return this.#rows.length === 0;
  }

  /** Letter size in points. */
  get points(): number {
    return this.#points;
  }

  /** How high all that is left would be in one stretch. */
  get heightLeft(): number {
    return this.#rows.reduce((sum, row) => sum + this.#heightOf(row), this.#heightOf(this.#header));
  }

  /**
   * Draws as many rows as fit a height, header first; `null` where not even one fits and the stretch is not a
   * `whole` one, so that a higher one follows.
   */
  take(height: number, whole = true): Block | null {
    if (this.isDone) return null;
    const room = height - this.#heightOf(this.#header);
    const repeated = this.#rows[0]?.kind === 'row' ? this.#rows[0].section : null;
    const rows =
      repeated === null ? this.#rows : [this.#section(this.#continued(repeated)), ...this.#rows];
    let count = 0;
    let used = 0;
    for (const row of rows) {
      const next = used + this.#heightOf(row);
      if (next > room) break;
      used = next;
      count += 1;
    }
    while (count > 0 && rows[count - 1]?.kind === 'section') count -= 1;
    if (count > 0) {
      this.#rows = rows.slice(count);
      return this.#draw(rows.slice(0, count));
    }
    if (!whole) return null;
    return this.#cut(rows, room);
  }

  /** The first row is higher than the stretch: as many of its lines as fit. */
  #cut(rows: readonly Row[], room: number): Block {
    const heads = rows[0]?.kind === 'section' ? rows.slice(0, 1) : [];
    const [row, ...rest] = rows.slice(heads.length);
    if (!row) throw new RangeError('A section of a table has no row.');
    const free = room - heads.reduce((sum, head) => sum + this.#heightOf(head), 0);
    const lines = Math.max(1, Math.floor((free - 2 * this.#padding) / this.#lineHeight));
    const part = (from: number, to?: number): Row => {
      const cells = row.cells.map((cell) => cell.slice(from, to));
      return { ...row, cells, lines: Math.max(...cells.map((cell) => cell.length)) };
    };
    this.#rows = row.lines > lines ? [part(lines), ...rest] : rest;
    return this.#draw([...heads, part(0, lines)]);
  }

  #continued(section: string): string {
    return `${section} ${CONTINUED[this.#options.language]}`;
  }

  get #padding(): number {
    return SWATCH.paddingY * (this.#options.scale ?? 1);
  }

  get #lineHeight(): number {
    return this.#points * LINE_HEIGHT;
  }

  #heightOf({ lines, kind }: Row): number {
    return lines * this.#lineHeight + 2 * this.#padding + (kind === 'section' ? this.#padding : 0);
  }

  #section(title: string): Row {
    const room = this.#options.width - 2 * SWATCH.paddingX;
    const lines = wrapText(title, 'condensedSemibold', this.#points, room);
    const cells = [lines.map((text): CellLine => ({ text, look: 'strong', first: true }))];
    const section = title.endsWith(CONTINUED[this.#options.language]) ? null : title;
    return { kind: 'section', cells, lines: lines.length, section };
  }

  #row(cells: readonly Cell[], section: string | null): Row {
    const broken = this.#table.columns.map((column, index) =>
      this.#linesOf(cells[index] ?? [], column, this.#widths[index] ?? 0),
    );
    const lines = Math.max(1, ...broken.map((each) => each.length));
    return { kind: 'row', cells: broken, lines, section };
  }

  #linesOf(parts: Cell, { face }: SheetColumn, width: number): readonly CellLine[] {
    const points = this.#points;
    return parts.flatMap((part) => {
      const room = width - 2 * SWATCH.paddingX - swatchRoom(part, points) + 0.01;
      return wrapText(part.text, cellFace(part.look, face), points, room).map(
        (text, index): CellLine => ({ ...part, text, first: index === 0 }),
      );
    });
  }

  #draw(rows: readonly Row[]): Block {
    const { theme, width } = this.#options;
    const rule = (y: number, stroke: string, strokeWidth: number): Mark => ({
      kind: 'path',
      path: `M0 ${String(Math.round(y * 100) / 100)}H${String(Math.round(width * 100) / 100)}`,
      stroke,
      strokeWidth,
    });
    const marks: Mark[] = [this.#cells(this.#header, 0, 'columnheader')];
    const rules: Mark[] = [];
    let y = this.#heightOf(this.#header);
    rules.push(rule(y, theme.strong, 0.9));
    for (const row of rows) {
      const height = this.#heightOf(row);
      if (row.kind === 'section')
        rules.push({
          kind: 'rect',
          x: 0,
          y: y + 0.45,
          width,
          height: height - 0.45,
          fill: theme.band,
        });
      marks.push(this.#cells(row, y, 'cell'));
      y += height;
      rules.push(rule(y, theme.line, 0.5));
    }
    const table = as({ role: 'table', name: this.#table.name }, marks);
    return { marks: [...rules, table], height: y + 0.5 };
  }

  #cells(row: Row, y: number, role: 'columnheader' | 'cell'): Mark {
    let x = 0;
    const top = y + this.#padding + (row.kind === 'section' ? this.#padding / 2 : 0);
    const marks = row.cells.map((lines, index) => {
      const width = this.#widths[index] ?? 0;
      const column = row.kind === 'section' ? undefined : this.#table.columns[index];
      const cell = moved(this.#lines(lines, column, width), x, top);
      x += width;
      return { ...cell, is: { role } as const };
    });
    return as({ role: 'row' }, marks);
  }

  #lines(lines: readonly CellLine[], column: SheetColumn | undefined, width: number): Mark[] {
    const { theme } = this.#options;
    const points = this.#points;
    const end = column?.align === 'end';
    return lines.flatMap((line, index): Mark[] => {
      const y = (index + ASCENT / LINE_HEIGHT) * this.#lineHeight;
      const room = swatchRoom(line, points);
      const text: Mark = {
        kind: 'text',
        x: end ? width - SWATCH.paddingX : SWATCH.paddingX + room,
        y,
        text: line.text,
        face: cellFace(line.look, column?.face),
        size: points,
        colour: cellColour(line.look, theme),
        anchor: end ? 'end' : 'start',
      };
      if (line.workload === undefined || !line.first) return [text];
      const { dash, width: weight } = workloadLooks[line.workload];
      const middle = y - points * 0.3;
      const sample: Mark = {
        kind: 'path',
        path: `M${String(SWATCH.paddingX)} ${String(middle)}h${String(SWATCH.lineLengths * points)}`,
        stroke: diagramThemes[theme.diagram].workloads[line.workload],
        strokeWidth: weight * 0.75,
        dash: dash.map((length) => length * 0.5),
      };
      return [sample, text];
    });
  }
}
