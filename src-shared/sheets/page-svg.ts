import { escapeMarkup } from '#shared/diagram/svg.ts';
import { marksToSvg, written } from './marks-svg.ts';
import type { PackPage } from './pack-page.ts';
import { POINTS_PER_MM, type PageFormat } from './paper.ts';

const mm = (points: number): string => `${written(points / POINTS_PER_MM)}mm`;

/** The name of the `@page` rule for a format. */
export function pageRuleName({ paper, orientation }: PageFormat): string {
  return `portolan-${paper}-${orientation}`;
}

/** The `@page` rule of a format. No margin of its own: no browser prints headers there. */
export function pageRule(format: PageFormat): string {
  return `@page ${pageRuleName(format)}{size:${mm(format.width)} ${mm(format.height)};margin:0}`;
}

/** One side of paper as an SVG element, true to size. */
export function pageToSvg({ format, marks, title }: PackPage): string {
  const { width, height } = format;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="${escapeMarkup(title)}" width="${mm(width)}" height="${mm(height)}"` +
    ` viewBox="0 0 ${written(width)} ${written(height)}">${marksToSvg(marks)}</svg>`
  );
}
