import type { DiagramTheme } from '#shared/diagram/diagram-theme.ts';
import { lineLook } from '#shared/diagram/line-look.ts';
import type { LabelLine, PlacedDiagram, PlacedLabel } from '#shared/diagram/placed-diagram.ts';
import { TEXT } from '#shared/diagram/text-metrics.ts';
import { layerMember, linkData } from './link-shapes.ts';
import type { PageDrawing } from './page-drawing.ts';
import { outline, placeCells, shapeTag } from './shape.ts';
import { shapeText, type TextLine, type TextRun } from './shape-text.ts';
import { numberWidth, VISIO_FONTS } from './visio-font.ts';
import { visioWords } from './visio-words.ts';
import { cell, cells, inches } from './vsdx-xml.ts';

const CORNER = 2;

/** How much wider than its ground a text may get before it breaks, where a wider face stands in. */
const TEXT_ROOM = 1.5;

/** Two spaces of the numbers' size are as wide as the gap of the picture. */
const GAP = '  ';

/** Numbers end where the texts start: the indent of a line says where its numbers begin. */
function labelLine(line: LabelLine, offset: number, colour: string, muted: string): TextLine {
  const font = VISIO_FONTS.condensed;
  const text: TextRun = { text: line.text, font, size: TEXT.labelSize, colour };
  if (line.numberText === '')
    return { runs: [text], lineHeight: TEXT.labelLineHeight, indent: offset };
  const room = numberWidth(line.numberText, TEXT.numberSize) + TEXT.numberGap;
  const number = {
    text: line.numberText + GAP,
    font,
    size: TEXT.numberSize,
    colour: muted,
  };
  return {
    runs: [number, text],
    lineHeight: TEXT.labelLineHeight,
    indent: Math.max(0, offset - room),
  };
}

function textPlace({ width, height }: PlacedLabel): string {
  return (
    cell('TxtPinX', 0) +
    cell('TxtPinY', inches(height) / 2, { formula: 'Height*0.5' }) +
    cell('TxtWidth', inches(width) * TEXT_ROOM, { formula: `Width*${String(TEXT_ROOM)}` }) +
    cell('TxtHeight', inches(height), { formula: 'Height' }) +
    cell('TxtLocPinX', 0) +
    cell('TxtLocPinY', inches(height) / 2, { formula: 'TxtHeight*0.5' })
  );
}

/** Draws the annotations: one shape each, with a paragraph for each of its lines. */
export function labelShapes(
  { labels, links, comparing }: PlacedDiagram,
  theme: DiagramTheme,
  drawing: PageDrawing,
): readonly string[] {
  const { frame, nextId, language, nameOf } = drawing;
  return labels.map((label) => {
    const link = links.find(({ id }) => id === label.link);
    if (!link) throw new Error(`An annotation is of no link: ${label.link}.`);
    const place = frame.rectangle(label);
    const name = `${visioWords.annotation[language]} ${nameOf(link.from)} – ${nameOf(link.to)}`;
    const lines = label.lines.map((line) =>
      labelLine(
        line,
        label.textX - label.x,
        lineLook(line, comparing, theme).colour,
        theme.mutedText,
      ),
    );
    return (
      shapeTag({ id: nextId(), kind: 'Annotation', name }, 'Shape') +
      placeCells(place) +
      textPlace(label) +
      cells({ FillForegnd: theme.label, LinePattern: 0, Rounding: inches(CORNER) }) +
      layerMember(link, label, drawing) +
      linkData(link, label, drawing) +
      outline(place) +
      shapeText(lines, 'left') +
      '</Shape>'
    );
  });
}
