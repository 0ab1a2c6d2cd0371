import { boxLook } from '#shared/diagram/box-look.ts';
import type { DiagramTheme } from '#shared/diagram/diagram-theme.ts';
import type { BoxText, PlacedBox, Rectangle } from '#shared/diagram/placed-diagram.ts';
import { escapeMarkup, FONT_FAMILIES } from '#shared/diagram/svg.ts';
import { BASELINE, TEXT } from '#shared/diagram/text-metrics.ts';
import { vertexCell, type Style } from './cells.ts';
import { dashStyle, FONT } from './look.ts';

/** How many lines of the same look are drawn in the space of one, in CSS. */
const leading = (height: number): string => `line-height:${String(height)}px`;

/** One line of a box as HTML. Its title is bold by element, so that a change of the font leaves it bold. */
function boxLine({ text, style }: BoxText, theme: DiagramTheme): string {
  const words = escapeMarkup(text);
  if (style === 'title')
    return `<div style="${leading(TEXT.titleLineHeight)}"><b style="font-weight:600">${words}</b></div>`;
  const look = [
    leading(TEXT.captionLineHeight),
    `font-size:${String(TEXT.captionSize)}px`,
    `font-family:${FONT_FAMILIES.condensed}`,
    `color:${theme.mutedText}`,
  ];
  return `<div style="${look.join(';')}">${words}</div>`;
}

/** A box with others inside has its name at the top, any other has its text in the middle. */
function labelPlace(box: PlacedBox, isContainer: boolean): Style {
  if (!isContainer) return { verticalAlign: 'middle' };
  const baseline = box.texts[0]?.y ?? box.y;
  const above = baseline - box.y - BASELINE * TEXT.titleLineHeight;
  return {
    verticalAlign: 'top',
    spacingTop: Math.round(above),
    container: 1,
    collapsible: 0,
    recursiveResize: 0,
  };
}

/** What a box is drawn into: the layer, or the box around it. */
interface BoxPlace {
  readonly id: string;
  readonly parent: string;
  /** Relative to the parent. */
  readonly place: Rectangle;
  readonly isContainer: boolean;
}

/** A role or an interface as a shape. */
export function boxCell(
  box: PlacedBox,
  { isContainer, ...cell }: BoxPlace,
  theme: DiagramTheme,
): string {
  const { fill, stroke, strokeWidth, dash, radius, doubled } = boxLook(box, isContainer, theme);
  return vertexCell({
    ...cell,
    label: box.texts.map((text) => boxLine(text, theme)).join(''),
    data: { role: box.role, interface: box.interface ?? undefined, change: box.change },
    style: {
      ...(doubled ? { shape: 'ext', double: 1 } : {}),
      rounded: 1,
      absoluteArcSize: 1,
      arcSize: 2 * radius,
      whiteSpace: 'wrap',
      html: 1,
      fillColor: fill,
      strokeColor: stroke,
      strokeWidth,
      ...dashStyle(dash),
      fontFamily: FONT,
      fontSize: TEXT.titleSize,
      fontColor: theme.boxText,
      align: 'center',
      spacing: 0,
      ...labelPlace(box, isContainer),
    },
  });
}
