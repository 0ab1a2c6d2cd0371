import { facesFor, type FontFaceRule } from './font-faces.ts';
import { boxLook, containersOf } from './box-look.ts';
import { TITLE_MARGIN } from './column-titles.ts';
import { diagramThemes, type DiagramTheme, type DiagramThemeId } from './diagram-theme.ts';
import { shrink } from './geometry.ts';
import { lineLook } from './line-look.ts';
import type {
  BoxText,
  PlacedBox,
  PlacedDiagram,
  PlacedFirewall,
  PlacedLabel,
  PlacedLink,
  PlacedZone,
  Point,
} from './placed-diagram.ts';
import { BASELINE, TEXT } from './text-metrics.ts';

/** Families as CSS wants them, with fallbacks of about the same width. */
export const FONT_FAMILIES = {
  sans: "'IBM Plex Sans', Arial, sans-serif",
  condensed: "'IBM Plex Sans Condensed', 'Arial Narrow', Arial, sans-serif",
} as const;

/** Radius of the corners of a route, in diagram pixels. */
export const CORNER = 7;
/** Left free around a diagram in a document of its own, in diagram pixels. */
const MARGIN = 12;
/** An arrow head, in diagram pixels. */
export const HEAD = { length: 7, halfWidth: 3 } as const;

/** What XML cannot hold, not even escaped: control characters and halves of surrogate pairs. */
const NOT_XML = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text made safe for markup: nothing of a catalog or deployment ever becomes an element. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A number for markup, to a hundredth of a pixel. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

function rect(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  attributes: string,
): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" ${attributes}/>`;
}

/** Letters as attributes, which every drawing program reads; some do not know the CSS shorthand. */
const letters = (family: keyof typeof FONT_FAMILIES, size: number, weight?: 600): string =>
  `font-family="${FONT_FAMILIES[family]}" font-size="${String(size)}"${weight ? ` font-weight="${String(weight)}"` : ''}`;

const LETTERS = {
  zone: letters('sans', TEXT.zoneSize, 600),
  firewall: letters('sans', TEXT.firewallSize, 600),
  title: letters('sans', TEXT.titleSize, 600),
  caption: letters('condensed', TEXT.captionSize),
  label: letters('condensed', TEXT.labelSize),
  number: `font-size="${String(TEXT.numberSize)}"`,
} as const;

function group(kind: string, id: string, content: string, common = ''): string {
  return `<g data-kind="${kind}" data-id="${escapeMarkup(id)}"${common === '' ? '' : ` ${common}`}>${content}</g>`;
}

function zone(item: PlacedZone, theme: DiagramTheme): string {
  return group(
    'zone',
    item.id,
    rect(item, `fill="${theme.zones[item.id]}"`) +
      `<text ${LETTERS.zone} x="${n(item.x + TITLE_MARGIN)}" y="23" fill="${theme.zoneText}">${escapeMarkup(item.name)}</text>`,
  );
}

function firewall(item: PlacedFirewall, theme: DiagramTheme): string {
  const border = (x: number): string =>
    `<line x1="${n(x)}" y1="0" x2="${n(x)}" y2="${n(item.height)}" stroke="${theme.firewallStroke}" stroke-width="2" stroke-dasharray="5 3"/>`;
  return group(
    'firewall',
    item.id,
    rect(item, `fill="${theme.firewall}"`) +
      border(item.x) +
      border(item.x + item.width) +
      `<text ${LETTERS.firewall} x="${n(item.x + item.width / 2)}" y="21" text-anchor="middle" fill="${theme.firewallText}">${escapeMarkup(item.name)}</text>`,
  );
}

function boxText({ text, style, x, y }: BoxText, theme: DiagramTheme): string {
  const fill = style === 'title' ? theme.boxText : theme.mutedText;
  return `<text ${LETTERS[style]} x="${n(x)}" y="${n(y)}" text-anchor="middle" fill="${fill}">${escapeMarkup(text)}</text>`;
}

/** The second outline of a virtual address: it stands before several machines. */
const INNER_OUTLINE = 2.6;

function box(item: PlacedBox, isContainer: boolean, theme: DiagramTheme): string {
  const { fill, stroke, strokeWidth, dash, radius, doubled } = boxLook(item, isContainer, theme);
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const outline = `stroke="${stroke}" stroke-width="${String(strokeWidth)}"${dashes}`;
  const inner = doubled
    ? rect(
        shrink(item, INNER_OUTLINE),
        `rx="2.5" fill="none" stroke="${stroke}" stroke-width="0.8"`,
      )
    : '';
  return group(
    'box',
    item.id,
    rect(item, `rx="${String(radius)}" fill="${fill}" ${outline}`) +
      inner +
      item.texts.map((text) => boxText(text, theme)).join(''),
  );
}

/** A route with rounded corners, as SVG path data. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${n(first.x)} ${n(first.y)}`;
  rest.forEach((point, index) => {
    const before = points[index] as Point;
    const after = rest[index + 1];
    if (!after) {
      path += `L${n(point.x)} ${n(point.y)}`;
      return;
    }
    const reach = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
    const enter = towards(point, before, reach);
    const leave = towards(point, after, reach);
    path += `L${n(enter.x)} ${n(enter.y)}Q${n(point.x)} ${n(point.y)} ${n(leave.x)} ${n(leave.y)}`;
  });
  return path;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function towards(from: Point, to: Point, reach: number): Point {
  const length = distance(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) * reach) / length,
    y: from.y + ((to.y - from.y) * reach) / length,
  };
}

function head(tip: Point | undefined, before: Point | undefined, fill: string): string {
  if (!tip || !before) return '';
  const base = towards(tip, before, HEAD.length);
  const across = {
    x: ((base.y - tip.y) / HEAD.length) * HEAD.halfWidth,
    y: ((tip.x - base.x) / HEAD.length) * HEAD.halfWidth,
  };
  return `<path d="M${n(tip.x)} ${n(tip.y)}L${n(base.x + across.x)} ${n(base.y + across.y)}L${n(base.x - across.x)} ${n(base.y - across.y)}Z" fill="${fill}"/>`;
}

function link(item: PlacedLink, comparing: boolean, theme: DiagramTheme): string {
  const { colour, width, dash } = lineLook(item, comparing, theme);
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const { points } = item;
  return group(
    'link',
    item.id,
    `<path d="${roundedPath(points)}" fill="none" stroke="${theme.label}" stroke-width="${n(width + 2.4)}" stroke-opacity="0.85"/>` +
      `<path d="${roundedPath(points)}" fill="none" stroke="${colour}" stroke-width="${String(width)}"${dashes}/>` +
      (item.heads.from ? head(points[0], points[1], colour) : '') +
      (item.heads.to ? head(points.at(-1), points.at(-2), colour) : ''),
  );
}

function label(item: PlacedLabel, comparing: boolean, theme: DiagramTheme): string {
  const lines = item.lines.map((line, index) => {
    const y = n(item.y + TEXT.labelPaddingY + (index + BASELINE) * TEXT.labelLineHeight);
    const number = `<text ${LETTERS.number} x="${n(item.textX - TEXT.numberGap)}" y="${y}" text-anchor="end" fill="${theme.mutedText}">${escapeMarkup(line.numberText)}</text>`;
    const { colour } = lineLook(line, comparing, theme);
    return (
      (line.numberText === '' ? '' : number) +
      `<text x="${n(item.textX)}" y="${y}" fill="${colour}">${escapeMarkup(line.text)}</text>`
    );
  });
  const ground = rect(item, `rx="2" fill="${theme.label}"`);
  return group('label', item.link, ground + lines.join(''), LETTERS.label);
}

/** Kerning off, so that widths are those that were measured. */
const TEXT_STYLE = 'text{font-kerning:none;font-variant-ligatures:none}';

/** The drawn parts of a diagram, in painting order, without the `<svg>` around them. */
export function diagramMarkup(diagram: PlacedDiagram, themeId: DiagramThemeId): string {
  const theme: DiagramTheme = diagramThemes[themeId];
  const containers = containersOf(diagram);
  return [
    ...diagram.zones.map((item) => zone(item, theme)),
    ...diagram.firewalls.map((item) => firewall(item, theme)),
    rect(
      { x: 0, y: 0, width: diagram.width, height: diagram.height },
      `fill="none" stroke="${theme.zoneStroke}"`,
    ),
    ...diagram.boxes.map((item) => box(item, containers.has(item.id), theme)),
    ...diagram.links.map((item) => link(item, diagram.comparing, theme)),
    ...diagram.labels.map((item) => label(item, diagram.comparing, theme)),
  ].join('\n');
}

/** The size of the SVG document of a diagram, in diagram pixels. */
export function svgSize({ width, height }: PlacedDiagram): { width: number; height: number } {
  return { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

/**
 * A placed diagram as an SVG document. Every zone, firewall, box, link and label is a group with `data-kind` and
 * `data-id`; text is text.
 * @param fontFaces typefaces to put in as far as the drawing is set in them, for a file that travels without them.
 * @param transparent without the paper behind it.
 */
export function diagramToSvg(
  diagram: PlacedDiagram,
  options: {
    readonly theme: DiagramThemeId;
    readonly title: string;
    readonly fontFaces?: readonly FontFaceRule[];
    readonly transparent?: boolean;
  },
): string {
  const size = svgSize(diagram);
  const [width, height] = [n(size.width), n(size.height)];
  const paper = rect(
    { x: -MARGIN, y: -MARGIN, ...size },
    `fill="${diagramThemes[options.theme].paper}"`,
  );
  const markup = diagramMarkup(diagram, options.theme);
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="${diagram.language}" width="${width}" height="${height}" viewBox="${n(-MARGIN)} ${n(-MARGIN)} ${width} ${height}">
<title>${escapeMarkup(options.title)}</title>
<style>${facesFor(markup, options.fontFaces ?? [])}${TEXT_STYLE}</style>
${options.transparent ? '' : paper}
${markup}
</svg>
`;
}
