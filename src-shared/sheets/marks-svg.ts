import { diagramMarkup, escapeMarkup, FONT_FAMILIES } from '#shared/diagram/svg.ts';
import type { FontFace } from '#shared/diagram/text-metrics.ts';
import type { DiagramMark, GroupMark, Mark, MarkRole, TextMark } from './marks.ts';

/** A number for markup, to a thousandth of a point. */
export const written = (value: number): string => String(Math.round(value * 1000) / 1000);

const FACES = {
  sans: { family: FONT_FAMILIES.sans, weight: 400 },
  sansSemibold: { family: FONT_FAMILIES.sans, weight: 600 },
  condensed: { family: FONT_FAMILIES.condensed, weight: 400 },
  condensedSemibold: { family: FONT_FAMILIES.condensed, weight: 600 },
} as const satisfies Record<FontFace, unknown>;

/** Attributes in markup; those without a value are left out. */
function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      return ` ${name}="${typeof value === 'number' ? written(value) : escapeMarkup(value)}"`;
    })
    .join('');
}

function text({ x, y, text: content, face, size, colour, anchor }: TextMark): string {
  const { family, weight } = FACES[face];
  const values = {
    x,
    y,
    'font-family': family,
    'font-weight': weight === 400 ? undefined : weight,
    'font-size': size,
    fill: colour,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
  return `<text${attributes(values)}>${escapeMarkup(content)}</text>`;
}

function diagram({ x, y, scale, diagram: placed, theme, name }: DiagramMark): string {
  const { width, height } = placed;
  const values = {
    role: 'img',
    'aria-label': name,
    x,
    y,
    width: width * scale,
    height: height * scale,
    viewBox: `0 0 ${written(width)} ${written(height)}`,
    overflow: 'visible',
  };
  return `<svg${attributes(values)}>${diagramMarkup(placed, theme)}</svg>`;
}

function roleAttributes(is: MarkRole | undefined): string {
  if (!is) return '';
  switch (is.role) {
    case 'heading':
      return attributes({ role: 'heading', 'aria-level': is.level });
    case 'table':
      return attributes({ role: 'table', 'aria-label': is.name });
    case 'figure':
      return attributes({ role: 'img', 'aria-label': is.name });
    case 'row':
    case 'columnheader':
    case 'cell':
      return attributes({ role: is.role });
  }
}

function group({ x = 0, y = 0, is, marks }: GroupMark): string {
  const move = x === 0 && y === 0 ? '' : ` transform="translate(${written(x)} ${written(y)})"`;
  return `<g${move}${roleAttributes(is)}>${marksToSvg(marks)}</g>`;
}

/** Marks as SVG elements, without the `<svg>` around them. One unit is one point. */
export function marksToSvg(marks: readonly Mark[]): string {
  return marks
    .map((mark) => {
      switch (mark.kind) {
        case 'text':
          return text(mark);
        case 'rect': {
          const { x, y, width, height, fill = 'none', stroke, strokeWidth, radius } = mark;
          return `<rect${attributes({ x, y, width, height, rx: radius, fill, stroke, 'stroke-width': strokeWidth })}/>`;
        }
        case 'path': {
          const { path, fill = 'none', stroke, strokeWidth, dash = [] } = mark;
          const dashes = dash.length > 0 ? dash.map(written).join(' ') : undefined;
          return `<path${attributes({ d: path, fill, stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dashes })}/>`;
        }
        case 'image': {
          const { x, y, width, height, mediaType, data } = mark;
          const href = `data:${mediaType};base64,${data}`;
          return `<image${attributes({ x, y, width, height, href, 'aria-hidden': 'true' })}/>`;
        }
        case 'diagram':
          return diagram(mark);
        case 'group':
          return group(mark);
        case 'window': {
          const { x, y, width, height, from } = mark;
          const viewBox = [from.x, from.y, width, height].map(written).join(' ');
          return `<svg${attributes({ x, y, width, height, viewBox, overflow: 'hidden' })}>${marksToSvg(mark.marks)}</svg>`;
        }
      }
    })
    .join('');
}
