import { roles, zones } from '#shared/catalog/index.ts';
import type { DiagramTheme } from '#shared/diagram/diagram-theme.ts';
import type { BoxText, PlacedBox, PlacedDiagram, Point } from '#shared/diagram/placed-diagram.ts';
import { BASELINE, TEXT } from '#shared/diagram/text-metrics.ts';
import { linePattern } from './line-pattern.ts';
import type { PageDrawing, SocketsOf } from './page-drawing.ts';
import { outline, placeCells, shapeData, shapeTag } from './shape.ts';
import { shapeText, type TextLine } from './shape-text.ts';
import { VISIO_FONTS } from './visio-font.ts';
import { visioWords } from './visio-words.ts';
import { cell, cells, decimal, inches, section } from './vsdx-xml.ts';

/** Corners, lines and the second outline of a virtual address as the picture has them, in diagram pixels. */
const RADIUS = { party: 10, other: 4 } as const;
const LINE = { width: 1.3, dash: [] } as const;
const CHANGED_LINE = { added: { width: 2.4, dash: [] }, removed: { width: 2.4, dash: [5, 4] } };
const INNER_OUTLINE = 2.6;

/** How much wider than its box a text may get before it breaks, where a wider face stands in. */
const TEXT_ROOM = 1.4;

const LINE_HEIGHTS = { title: TEXT.titleLineHeight, caption: TEXT.captionLineHeight } as const;

function boxLine({ text, style }: BoxText, theme: DiagramTheme): TextLine {
  const run =
    style === 'title'
      ? { font: VISIO_FONTS.sans, bold: true, size: TEXT.titleSize, colour: theme.boxText }
      : { font: VISIO_FONTS.condensed, size: TEXT.captionSize, colour: theme.mutedText };
  return { runs: [{ text, ...run }], lineHeight: LINE_HEIGHTS[style] };
}

/** The text block stands where the picture has its lines, and stays there in proportion when a box is resized. */
function textPlace(box: PlacedBox): string {
  const [first, last] = [box.texts[0], box.texts.at(-1)];
  if (!first || !last) return '';
  const top = first.y - BASELINE * LINE_HEIGHTS[first.style];
  const bottom = last.y + (1 - BASELINE) * LINE_HEIGHTS[last.style];
  const across = (first.x - box.x) / box.width;
  const up = (box.y + box.height - (top + bottom) / 2) / box.height;
  const width = inches(box.width);
  const height = inches(bottom - top);
  return (
    cell('TxtPinX', width * across, { formula: `Width*${decimal(across)}` }) +
    cell('TxtPinY', inches(box.height) * up, { formula: `Height*${decimal(up)}` }) +
    cell('TxtWidth', width * TEXT_ROOM, { formula: `Width*${decimal(TEXT_ROOM)}` }) +
    cell('TxtHeight', height) +
    cell('TxtLocPinX', (width * TEXT_ROOM) / 2, { formula: 'TxtWidth*0.5' }) +
    cell('TxtLocPinY', height / 2, { formula: 'TxtHeight*0.5' })
  );
}

/** Points that lines are glued to, exactly where the picture has the ends. */
function connectionPoints(box: PlacedBox, points: readonly Point[]): string {
  const rows = points.map((point, index) => {
    const across = (point.x - box.x) / box.width;
    const up = (box.y + box.height - point.y) / box.height;
    return (
      `<Row T="Connection" IX="${String(index)}">` +
      cell('X', inches(box.width) * across, { formula: `Width*${decimal(across)}` }) +
      cell('Y', inches(box.height) * up, { formula: `Height*${decimal(up)}` }) +
      cells({ DirX: 0, DirY: 0, Type: 0, AutoGen: 0, Prompt: '' }) +
      '</Row>'
    );
  });
  return section('Connection', rows);
}

function lookCells(box: PlacedBox, container: boolean, theme: DiagramTheme): string {
  const { fill, stroke } = theme.boxes[container ? 'container' : box.kind];
  const { width, dash } = box.change ? CHANGED_LINE[box.change] : LINE;
  return cells({
    FillForegnd: fill,
    LineColor: box.change ? theme.differences[box.change] : stroke,
    LineWeight: inches(width),
    LinePattern: linePattern(dash, width),
    Rounding: inches(box.kind === 'party' ? RADIUS.party : RADIUS.other),
  });
}

function boxData({ role, texts }: PlacedBox, title: string, { language }: PageDrawing): string {
  const captions = texts.filter(({ style }) => style === 'caption').map(({ text }) => text);
  return shapeData([
    { label: visioWords.name[language], value: title },
    { label: visioWords.zone[language], value: zones[roles[role].zone].name[language] },
    ...(captions.length > 0
      ? [{ label: visioWords.details[language], value: captions.join(' ') }]
      : []),
  ]);
}

/** The boxes of a page as Visio shapes, and where the links are glued to them. */
export interface BoxShapes {
  readonly shapes: readonly string[];
  readonly socketsOf: SocketsOf;
}

/** Draws the boxes. A box with others inside is a group, so that they move together. */
export function boxShapes(
  { boxes, links }: PlacedDiagram,
  theme: DiagramTheme,
  drawing: PageDrawing,
): BoxShapes {
  const { frame, layers, nextId, nameOf } = drawing;
  const ids = new Map(boxes.map(({ id }) => [id, nextId()]));
  const ends = links.flatMap(({ id, from, to, points }) => [
    { box: from, key: `${id} from`, point: points[0] },
    { box: to, key: `${id} to`, point: points.at(-1) },
  ]);
  const endsAt = (box: string): typeof ends => ends.filter((end) => end.box === box);

  const shape = (box: PlacedBox, around: Point): string => {
    const inside = boxes.filter(({ parent }) => parent === box.id);
    const place = frame.rectangle(box);
    const local = { ...place, x: place.x - around.x, y: place.y - around.y };
    const group = inside.length > 0;
    const title = nameOf(box.id);
    const double = box.kind === 'virtual-address';
    return (
      shapeTag({ id: ids.get(box.id) ?? 0, kind: 'Box', name: title }, group ? 'Group' : 'Shape') +
      placeCells(local) +
      textPlace(box) +
      lookCells(box, group, theme) +
      // A group is drawn behind its members, and a click selects it before them.
      (group ? cells({ SelectMode: 1, DisplayMode: 1 }) : '') +
      cells({ LayerMember: String(layers.boxes) }) +
      boxData(box, title, drawing) +
      connectionPoints(
        box,
        endsAt(box.id).flatMap(({ point }) => point ?? []),
      ) +
      outline(place) +
      (double ? outline(place, { index: 1, filled: false, inset: inches(INNER_OUTLINE) }) : '') +
      shapeText(
        box.texts.map((text) => boxLine(text, theme)),
        'middle',
      ) +
      (group ? `<Shapes>${inside.map((item) => shape(item, place)).join('')}</Shapes>` : '') +
      '</Shape>'
    );
  };

  const socket = (box: string, key: string): { shape: number; index: number } | undefined => {
    const id = ids.get(box);
    const index = endsAt(box).findIndex((end) => end.key === key);
    return id === undefined ? undefined : { shape: id, index };
  };
  return {
    shapes: boxes.filter(({ parent }) => parent === null).map((box) => shape(box, { x: 0, y: 0 })),
    socketsOf: ({ id, from, to }) => ({
      from: socket(from, `${id} from`),
      to: socket(to, `${id} to`),
    }),
  };
}
