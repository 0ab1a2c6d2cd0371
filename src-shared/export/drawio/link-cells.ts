import type { DiagramTheme } from '#shared/diagram/diagram-theme.ts';
import { lineLook } from '#shared/diagram/line-look.ts';
import type {
  LabelLine,
  PlacedBox,
  PlacedLabel,
  PlacedLink,
  Point,
} from '#shared/diagram/placed-diagram.ts';
import { CORNER, escapeMarkup, FONT_FAMILIES, HEAD } from '#shared/diagram/svg.ts';
import { TEXT } from '#shared/diagram/text-metrics.ts';
import { alongRoute } from './along-route.ts';
import { edgeCell, vertexCell, type Style } from './cells.ts';
import { CONDENSED_FONT, dashStyle } from './look.ts';

/** Where a connector meets a box: shares of the box's width and height, taken as they are. */
function contact(end: 'exit' | 'entry', point: Point, box: PlacedBox): Style {
  return {
    [`${end}X`]: (point.x - box.x) / box.width,
    [`${end}Y`]: (point.y - box.y) / box.height,
    [`${end}Dx`]: 0,
    [`${end}Dy`]: 0,
    [`${end}Perimeter`]: 0,
  };
}

/** draw.io adds the width of the line to the size of a head, and half of it as outline all around. */
function heads({ from, to }: PlacedLink['heads'], width: number): Style {
  const size = Math.max(1, HEAD.length - 2 * width);
  return {
    startArrow: from ? 'blockThin' : 'none',
    startFill: 1,
    startSize: size,
    endArrow: to ? 'blockThin' : 'none',
    endFill: 1,
    endSize: size,
  };
}

/** A line of an annotation as HTML: its numbers, which end where its text begins, and the text in its own colour. */
function labelLine(
  { text, numberText, ...line }: LabelLine,
  numberWidth: number,
  comparing: boolean,
  theme: DiagramTheme,
): string {
  const { colour } = lineLook(line, comparing, theme);
  const number = [
    // Its own small leading, or else it would make the line taller than the others.
    'display:inline-block;line-height:1',
    `width:${String(numberWidth)}px`,
    `margin-right:${String(TEXT.numberGap)}px`,
    'text-align:right',
    `font-size:${String(TEXT.numberSize)}px`,
    `color:${theme.mutedText}`,
  ];
  return (
    `<div style="line-height:${String(TEXT.labelLineHeight)}px;white-space:nowrap;color:${colour}">` +
    `<span style="${number.join(';')}">${escapeMarkup(numberText)}</span>${escapeMarkup(text)}</div>`
  );
}

function labelHtml(label: PlacedLabel, comparing: boolean, theme: DiagramTheme): string {
  const numberWidth = Math.round((label.textX - TEXT.numberGap - label.x) * 100) / 100;
  const lines = label.lines.map((line) => labelLine(line, numberWidth, comparing, theme));
  const look = `padding-top:${String(TEXT.labelPaddingY)}px;font-family:${FONT_FAMILIES.condensed}`;
  return `<div style="${look}">${lines.join('')}</div>`;
}

/** Names and lines as plain text under the pointer. A tooltip is HTML too. */
function tooltip(names: readonly [string, string], label: PlacedLabel | undefined): string {
  const lines = label?.lines.map(({ numberText, text }) => `${numberText} ${text}`.trim()) ?? [];
  return escapeMarkup([names.join(' – '), ...lines].join('\n'));
}

/** A link with all that its cells need to know. */
export interface DrawnLink {
  readonly link: PlacedLink;
  readonly label: PlacedLabel | undefined;
  /** Ids of the cells: of the layer, of the connector, of its label. */
  readonly ids: { readonly layer: string; readonly link: string; readonly label: string };
  /** Boxes, cell ids and names of its ends. */
  readonly ends: readonly [LinkEnd, LinkEnd];
  readonly comparing: boolean;
}

export interface LinkEnd {
  readonly box: PlacedBox;
  readonly cell: string;
  readonly name: string;
}

/** A link as a connector, with its annotation as a shape that moves with it. */
export function linkCells(drawn: DrawnLink, theme: DiagramTheme): string[] {
  const { link, label, ids, ends, comparing } = drawn;
  const { colour, width, dash } = lineLook(link, comparing, theme);
  const [from, to] = ends;
  const [first, ...others] = link.points;
  const last = others.at(-1);
  if (!first || !last) throw new Error(`The link ${link.id} has no route.`);
  const numbers = new Set(label?.lines.flatMap((line) => line.numbers));
  const edge = edgeCell({
    id: ids.link,
    parent: ids.layer,
    from: from.cell,
    to: to.cell,
    bends: bendsOf(link.points),
    label: '',
    data: {
      tooltip: tooltip([from.name, to.name], label),
      workload: link.workload,
      // The lines may belong to more workloads than the connector: its tags name them all, for draw.io to filter by.
      tags: [...new Set(label?.lines.map((line) => line.workload))].join(' '),
      numbers: [...numbers].join(' '),
      flows: [...new Set(link.flows)].join(' '),
      change: link.change,
    },
    style: {
      edgeStyle: 'orthogonalEdgeStyle',
      rounded: 1,
      arcSize: 2 * CORNER,
      html: 1,
      strokeColor: colour,
      strokeWidth: width,
      ...dashStyle(dash),
      ...heads(link.heads, width),
      ...contact('exit', first, from.box),
      ...contact('entry', last, to.box),
    },
  });
  return label ? [edge, labelCell(drawn, label, theme)] : [edge];
}

/** The bends of a route; the middle of a straight one, or else draw.io would find a route of its own. */
function bendsOf(points: readonly Point[]): readonly Point[] {
  const [a, b, ...more] = points;
  if (!a || !b || more.length > 0) return points.slice(1, -1);
  return [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }];
}

function labelCell(
  { link, ids, comparing }: DrawnLink,
  label: PlacedLabel,
  theme: DiagramTheme,
): string {
  return vertexCell({
    id: ids.label,
    parent: ids.link,
    place: label,
    along: alongRoute(label, link.points),
    connectable: false,
    label: labelHtml(label, comparing, theme),
    style: {
      html: 1,
      rounded: 1,
      absoluteArcSize: 1,
      arcSize: 4,
      align: 'left',
      verticalAlign: 'top',
      spacing: 0,
      fillColor: theme.label,
      strokeColor: 'none',
      fontFamily: CONDENSED_FONT,
      fontSize: TEXT.labelSize,
      fontColor: lineLook(link, comparing, theme).colour,
    },
  });
}
