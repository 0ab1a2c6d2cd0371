import type { BoundingBox12, Core, SingularElementArgument } from 'cytoscape';
import { TEXT } from '#shared/diagram/text-metrics.ts';

interface CanvasRenderer {
  drawElement: (context: CanvasRenderingContext2D, element: SingularElementArgument) => void;
  drawLayeredElements: (
    context: CanvasRenderingContext2D,
    elements: readonly SingularElementArgument[],
    pixelRatio: number,
    extent: BoundingBox12,
  ) => void;
}

/** Text of fewer CSS pixels than this is a smudge that costs as much to draw as text that can be read. */
const SMALLEST_TEXT = 4;

function isTooSmall(element: SingularElementArgument, zoom: number): boolean {
  return (
    (element.hasClass('number') && TEXT.numberSize * zoom < SMALLEST_TEXT) ||
    (element.hasClass('caption') && TEXT.captionSize * zoom < SMALLEST_TEXT)
  );
}

/**
 * Draws every element in view straight onto the canvas. Cytoscape would first draw on textures made for the next
 * power of two and scale these down, which blurs small text; a map has few enough elements to do without.
 * What `isWaiting` says of an element that more is on its way with it is not drawn yet.
 */
export function drawSharply(cy: Core, isWaiting: (id: string) => boolean): void {
  const { renderer } = cy as unknown as { renderer?: () => Partial<CanvasRenderer> };
  const canvas = renderer?.call(cy);
  if (!canvas?.drawElement) return;
  const draw = canvas.drawElement.bind(canvas);
  canvas.drawLayeredElements = (context, elements, _pixelRatio, view) => {
    const zoom = cy.zoom();
    for (const element of elements) {
      if (isWaiting(element.id()) || isTooSmall(element, zoom)) continue;
      const { x1, y1, x2, y2 } = element.boundingBox();
      if (x1 <= view.x2 && x2 >= view.x1 && y1 <= view.y2 && y2 >= view.y1) draw(context, element);
    }
  };
}

const FACES = [
  '400 12px "IBM Plex Sans Condensed"',
  '600 12px "IBM Plex Sans Condensed"',
  '600 12px "IBM Plex Sans"',
];

/** Settles when the faces that the map draws with are there. Canvas text does not wait for a font by itself. */
export async function mapFontsReady(): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face, 'Aé→–')));
}
