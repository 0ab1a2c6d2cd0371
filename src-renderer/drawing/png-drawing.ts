import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { diagramToSvg, svgSize } from '#shared/diagram/svg.ts';
import { pageFonts } from '../ui/page-fonts.ts';
import type { DrawingChoices } from './drawing-choices.ts';
import { encodePng } from './png-encode.ts';
import { rasterStrips } from './png-raster.ts';
import { pixelSize } from './png-size.ts';

/** What is drawn, and how. */
export interface DrawingJob {
  readonly diagram: PlacedDiagram;
  readonly title: string;
  readonly choices: DrawingChoices;
}

/** The drawing as an SVG document that carries the typefaces it is set in. */
export function svgDrawing({ diagram, title, choices }: DrawingJob): string {
  const { theme, ground } = choices;
  const transparent = ground === 'transparent';
  return diagramToSvg(diagram, { theme, title, transparent, fontFaces: pageFonts() });
}

/**
 * The drawing as a PNG file.
 * @throws `UndrawablePicture` where the browser cannot draw it; the reason of the signal as soon as it is given.
 */
export function pngDrawing(
  job: DrawingJob,
  signal: AbortSignal,
  onprogress: (share: number) => void,
): Promise<Uint8Array> {
  const { dpi, ground } = job.choices;
  const size = svgSize(job.diagram);
  const pixels = pixelSize(size, dpi);
  return encodePng(
    { ...pixels, dpi, opaque: ground === 'filled' },
    rasterStrips({ svg: svgDrawing(job), size, pixels }, signal, onprogress),
  );
}
