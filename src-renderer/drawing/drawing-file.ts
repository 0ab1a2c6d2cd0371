import { diagramToDrawio } from '#shared/export/drawio/diagram-to-drawio.ts';
import { diagramToMermaid } from '#shared/export/mermaid.ts';
import { diagramToVsdx } from '#shared/export/vsdx/diagram-to-vsdx.ts';
import type { DrawingChoices, DrawingFormat } from './drawing-choices.ts';
import { pngDrawing, svgDrawing, type DrawingJob } from './png-drawing.ts';

interface FileKind {
  readonly extension: string;
  readonly mediaType: string;
}

/** How the files of each format are called. */
export const fileKinds = {
  svg: { extension: 'svg', mediaType: 'image/svg+xml' },
  png: { extension: 'png', mediaType: 'image/png' },
  drawio: { extension: 'drawio', mediaType: 'application/vnd.jgraph.mxfile' },
  vsdx: { extension: 'vsdx', mediaType: 'application/vnd.ms-visio.drawing.main+xml' },
  mermaid: { extension: 'mmd', mediaType: 'text/vnd.mermaid' },
} as const satisfies Record<DrawingFormat, FileKind>;

/** Formats that are text, which can be copied too. */
export type TextFormat = 'svg' | 'mermaid';

/** Whether a format is text that is of use where it is pasted. */
export function isText(format: DrawingFormat): format is TextFormat {
  return format === 'svg' || format === 'mermaid';
}

/** The drawing as text. */
export function drawingText(format: TextFormat, job: DrawingJob): string {
  const { diagram, title, choices } = job;
  return format === 'svg'
    ? svgDrawing(job)
    : diagramToMermaid(diagram, { title, theme: choices.theme });
}

/**
 * The content of a file of the drawing. Only a picture takes long enough to have a progress.
 * @throws as `pngDrawing` does.
 */
export async function drawingContent(
  job: DrawingJob,
  signal: AbortSignal,
  onprogress: (share: number) => void,
): Promise<string | Uint8Array> {
  const { diagram, title, choices } = job;
  const { format, theme }: DrawingChoices = choices;
  switch (format) {
    case 'png':
      return pngDrawing(job, signal, onprogress);
    case 'drawio':
      return diagramToDrawio(diagram, { title, theme });
    case 'vsdx':
      return diagramToVsdx(diagram, { title, theme });
    case 'svg':
    case 'mermaid':
      return drawingText(format, job);
  }
}
