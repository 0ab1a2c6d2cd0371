import {
  diagramThemes,
  type DiagramTheme,
  type DiagramThemeId,
} from '#shared/diagram/diagram-theme.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { backdropShapes } from './backdrop-shapes.ts';
import { boxShapes } from './box-shapes.ts';
import { documentPart } from './document-part.ts';
import { labelShapes } from './label-shapes.ts';
import { linkShapes } from './link-shapes.ts';
import { startPage } from './page-drawing.ts';
import { pagePart, pagesPart } from './page-part.ts';
import { vsdxPackage } from './vsdx-package.ts';

/**
 * A placed diagram as a Visio drawing (`.vsdx`, Visio 2013 and later) to go on drawing with: boxes, lines glued to
 * them with the bends of the picture, annotations, a layer for each workload, shape data. The same diagram gives
 * the same bytes.
 */
export function diagramToVsdx(
  diagram: PlacedDiagram,
  { title, theme: themeId = 'light' }: { readonly title: string; readonly theme?: DiagramThemeId },
): Uint8Array {
  const { language } = diagram;
  const theme: DiagramTheme = diagramThemes[themeId];
  const drawing = startPage(diagram);
  const backdrop = backdropShapes(diagram, theme, drawing);
  const boxes = boxShapes(diagram, theme, drawing);
  const links = linkShapes(diagram, theme, drawing, boxes.socketsOf);
  const labels = labelShapes(diagram, theme, drawing);
  return vsdxPackage(
    {
      document: documentPart(language),
      pages: pagesPart(drawing),
      page: pagePart([...backdrop, ...boxes.shapes, ...links.shapes, ...labels], links.connects),
    },
    { title, language },
  );
}
