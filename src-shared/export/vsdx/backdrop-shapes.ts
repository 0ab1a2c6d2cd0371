import { TITLE_MARGIN } from '#shared/diagram/column-titles.ts';
import type { DiagramTheme } from '#shared/diagram/diagram-theme.ts';
import type {
  PlacedDiagram,
  PlacedFirewall,
  PlacedZone,
  Rectangle,
} from '#shared/diagram/placed-diagram.ts';
import { TEXT } from '#shared/diagram/text-metrics.ts';
import { linePattern } from './line-pattern.ts';
import type { PageDrawing } from './page-drawing.ts';
import { geometry, outline, placeCells, shapeTag } from './shape.ts';
import { shapeText } from './shape-text.ts';
import { VISIO_FONTS } from './visio-font.ts';
import { visioWords } from './visio-words.ts';
import { cell, cells, inches } from './vsdx-xml.ts';

/** The border of a firewall, as the picture draws it; in diagram pixels. */
const FIREWALL_BORDER = { width: 2, dash: [5, 3] } as const;

/** The room for the title of a column below its upper edge, in diagram pixels. */
const TITLE_ROOM = 34;

interface BackdropPart {
  readonly kind: 'Paper' | 'Zone' | 'Firewall' | 'Frame';
  readonly name: string;
  /** In inches. */
  readonly place: Rectangle;
  /** Cells for fill and line. */
  readonly look: string;
  /** Geometry, and text where there is some. */
  readonly content: string;
}

function backdropShape(part: BackdropPart, { nextId, layers }: PageDrawing): string {
  return (
    shapeTag({ id: nextId(), kind: part.kind, name: part.name }, 'Shape') +
    placeCells(part.place) +
    titlePlace(part.place) +
    part.look +
    cells({ LayerMember: String(layers.backdrop) }) +
    part.content +
    '</Shape>'
  );
}

function titlePlace({ width, height }: Rectangle): string {
  const room = inches(TITLE_ROOM);
  return (
    cell('TxtPinX', 0) +
    cell('TxtPinY', height, { formula: 'Height' }) +
    cell('TxtWidth', width, { formula: 'Width' }) +
    cells({ TxtHeight: room, TxtLocPinX: 0, TxtLocPinY: room })
  );
}

function title(text: string, size: number, colour: string, indent?: number): string {
  const run = { text, font: VISIO_FONTS.sans, bold: true, size, colour };
  return indent === undefined
    ? shapeText([{ runs: [run], lineHeight: size * 1.3 }], 'middle')
    : shapeText([{ runs: [run], lineHeight: size * 1.3, indent }], 'left');
}

function border(side: 'left' | 'right', { width, height }: Rectangle, index: number): string {
  const x = side === 'left' ? cell('X', 0) : cell('X', width, { formula: 'Width' });
  return geometry(
    [
      `<Row T="MoveTo" IX="1">${x}${cell('Y', 0)}</Row>`,
      `<Row T="LineTo" IX="2">${x}${cell('Y', height, { formula: 'Height' })}</Row>`,
    ],
    { index, filled: false },
  );
}

function zonePart(zone: PlacedZone, place: Rectangle, theme: DiagramTheme): BackdropPart {
  return {
    kind: 'Zone',
    name: zone.name,
    place,
    look: cells({ FillForegnd: theme.zones[zone.id], LinePattern: 0 }),
    content: outline(place) + title(zone.name, TEXT.zoneSize, theme.zoneText, TITLE_MARGIN),
  };
}

function firewallPart(item: PlacedFirewall, place: Rectangle, theme: DiagramTheme): BackdropPart {
  const { width, dash } = FIREWALL_BORDER;
  return {
    kind: 'Firewall',
    name: item.name,
    place,
    look: cells({
      FillForegnd: theme.firewall,
      LineWeight: inches(width),
      LineColor: theme.firewallStroke,
      LinePattern: linePattern(dash, width),
    }),
    content:
      outline(place, { lined: false }) +
      border('left', place, 1) +
      border('right', place, 2) +
      title(item.name, TEXT.firewallSize, theme.firewallText),
  };
}

/** Paper, zones, firewalls and the frame around them: what boxes and lines are drawn on. */
export function backdropShapes(
  { zones, firewalls, width, height }: PlacedDiagram,
  theme: DiagramTheme,
  drawing: PageDrawing,
): readonly string[] {
  const { frame, language } = drawing;
  const page = { x: 0, y: 0, width: frame.width, height: frame.height };
  const whole = frame.rectangle({ x: 0, y: 0, width, height });
  const parts: readonly BackdropPart[] = [
    {
      kind: 'Paper',
      name: visioWords.paper[language],
      place: page,
      look: cells({ FillForegnd: theme.paper, LinePattern: 0 }),
      content: outline(page),
    },
    ...zones.map((item) => zonePart(item, frame.rectangle(item), theme)),
    ...firewalls.map((item) => firewallPart(item, frame.rectangle(item), theme)),
    {
      kind: 'Frame',
      name: visioWords.frame[language],
      place: whole,
      look: cells({ LineColor: theme.zoneStroke, LineWeight: inches(1) }),
      content: outline(whole, { filled: false }),
    },
  ];
  return parts.map((part) => backdropShape(part, drawing));
}
