import type { PageDrawing } from './page-drawing.ts';
import { visioWords } from './visio-words.ts';
import { cell, cells, decimal, VISIO_NAMESPACES, XML_DECLARATION } from './vsdx-xml.ts';

/** Codes of Windows for paper and its orientation: the drawing is printed on one A3 sheet, lying. */
const PRINT = { PrintPageOrientation: 2, PaperKind: 8, OnPage: 1, PagesX: 1, PagesY: 1 } as const;

/** Custom page size, drawn at its own scale. */
const SIZE = { DrawingSizeType: 3, DrawingScaleType: 0 } as const;

/** `visio/pages/pages.xml`: the one page, as large as the drawing, with its layers. */
export function pagesPart({ frame, layers, language }: PageDrawing): string {
  const { width, height } = frame;
  return (
    `${XML_DECLARATION}<Pages ${VISIO_NAMESPACES}>` +
    `<Page ID="0" NameU="${visioWords.page.en}" IsCustomNameU="1" ` +
    `Name="${visioWords.page[language]}" IsCustomName="1" ViewScale="-1" ` +
    `ViewCenterX="${decimal(width / 2)}" ViewCenterY="${decimal(height / 2)}">` +
    '<PageSheet LineStyle="0" FillStyle="0" TextStyle="0">' +
    cells({ PageWidth: width, PageHeight: height, ShdwOffsetX: 0.125, ShdwOffsetY: -0.125 }) +
    cell('PageScale', 1, { unit: 'IN' }) +
    cell('DrawingScale', 1, { unit: 'IN' }) +
    cells({ ...SIZE, InhibitSnap: 0, UIVisibility: 0, ...PRINT }) +
    `${layers.section}</PageSheet><Rel r:id="rId1"/></Page></Pages>`
  );
}

/** `visio/pages/page1.xml`: the shapes, those behind first, and what is glued to what. */
export function pagePart(shapes: readonly string[], connects: readonly string[]): string {
  return (
    `${XML_DECLARATION}<PageContents ${VISIO_NAMESPACES}>` +
    `<Shapes>${shapes.join('')}</Shapes>` +
    (connects.length > 0 ? `<Connects>${connects.join('')}</Connects>` : '') +
    '</PageContents>'
  );
}
