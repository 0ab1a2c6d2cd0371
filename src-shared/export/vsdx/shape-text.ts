import { cells, inches, safeText, section } from './vsdx-xml.ts';

/** Characters of one look. Sizes are diagram pixels. */
export interface TextRun {
  readonly text: string;
  readonly font: string;
  readonly bold?: boolean;
  readonly size: number;
  readonly colour: string;
}

/** One line of a shape's text: a paragraph of its own, so that nothing else decides where lines break. */
export interface TextLine {
  readonly runs: readonly TextRun[];
  /** From baseline to baseline, in diagram pixels. */
  readonly lineHeight: number;
  /** What the line is moved to the right, in diagram pixels. */
  readonly indent?: number;
}

/** Where lines stand in their block, as Visio numbers it. */
const HORIZONTAL = { left: 0, middle: 1 } as const;

/** The bit for bold characters. */
const BOLD = 1;

/**
 * Collects rows. One that is as the row before goes on with that; none is used again later: Visio writes a row for
 * every run, and readers count on it.
 */
class Rows {
  readonly #rows: string[] = [];

  /** Index of the row for what follows. */
  next(content: string): string {
    if (this.#rows.at(-1) !== content) this.#rows.push(content);
    return String(this.#rows.length - 1);
  }

  written(): readonly string[] {
    return this.#rows.map((content, index) => `<Row IX="${String(index)}">${content}</Row>`);
  }
}

function characterCells({ font, bold, size, colour }: TextRun): string {
  return cells({ Font: font, Color: colour, Style: bold === true ? BOLD : 0, Size: inches(size) });
}

/**
 * The text of a shape: its character and paragraph sections, and the `Text` element to follow them. Every line has
 * its exact height.
 */
export function shapeText(lines: readonly TextLine[], align: keyof typeof HORIZONTAL): string {
  const characters = new Rows();
  const paragraphs = new Rows();
  const written = lines.map(({ runs, lineHeight, indent }) => {
    const paragraph = paragraphs.next(
      cells({
        IndFirst: inches(indent ?? 0),
        SpLine: inches(lineHeight),
        HorzAlign: HORIZONTAL[align],
      }),
    );
    // The mark of a paragraph stands after that of its first characters, as Visio writes it.
    return runs
      .map((run, index) => {
        const character = characters.next(characterCells(run));
        const mark = index === 0 ? `<pp IX="${paragraph}"/>` : '';
        return `<cp IX="${character}"/>${mark}${safeText(run.text)}`;
      })
      .join('');
  });
  return (
    section('Character', characters.written()) +
    section('Paragraph', paragraphs.written()) +
    `<Text>${written.join('\n')}</Text>`
  );
}
