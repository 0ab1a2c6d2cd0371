import type { DiagramThemeId } from '#shared/diagram/diagram-theme.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { TEXT, type FontFace } from '#shared/diagram/text-metrics.ts';

/** All lengths in points; x grows to the right, y downwards. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One line of text. Never broken, never clipped: whoever makes it has measured it. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly face: FontFace;
  /** Letter size in points. */
  readonly size: number;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export interface RectMark extends Size {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number;
  readonly radius?: number;
}

/** An open or closed line. `path` is SVG path data in points. */
export interface PathMark {
  readonly kind: 'path';
  readonly path: string;
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

/** A picture shown as an image, which runs and loads nothing. */
export interface ImageMark extends Size {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly mediaType: string;
  /** Base64. */
  readonly data: string;
}

/** A placed diagram, as vectors and text. `scale`: points per diagram pixel. */
export interface DiagramMark {
  readonly kind: 'diagram';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly diagram: PlacedDiagram;
  readonly theme: DiagramThemeId;
  /** What a screen reader calls it. */
  readonly name: string;
}

/** What a group is to somebody who does not see it; they become the tags and bookmarks of a PDF. */
export type MarkRole =
  | { readonly role: 'heading'; readonly level: 1 | 2 | 3 }
  | { readonly role: 'table'; readonly name: string }
  | { readonly role: 'row' | 'columnheader' | 'cell' }
  | { readonly role: 'figure'; readonly name: string };

export interface GroupMark {
  readonly kind: 'group';
  /** Moves its marks. */
  readonly x?: number;
  readonly y?: number;
  readonly is?: MarkRole;
  readonly marks: readonly Mark[];
}

/** A part of other marks, cut at its edges: what lies at `from` appears at its top left corner. */
export interface WindowMark extends Size {
  readonly kind: 'window';
  readonly x: number;
  readonly y: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly marks: readonly Mark[];
}

/** What sheets are drawn with. */
export type Mark =
  TextMark | RectMark | PathMark | ImageMark | DiagramMark | GroupMark | WindowMark;

/** Marks moved to a place. */
export function moved(marks: readonly Mark[], x: number, y: number): GroupMark {
  return { kind: 'group', x, y, marks };
}

/** Marks with a meaning. */
export function as(is: MarkRole, marks: readonly Mark[]): GroupMark {
  return { kind: 'group', is, marks };
}

function diagramLetters({ diagram, scale }: DiagramMark): readonly number[] {
  const labels = diagram.labels.flatMap(({ lines }) => lines);
  const texts = diagram.boxes.flatMap((box) => box.texts);
  return [
    ...(labels.length > 0 ? [TEXT.labelSize] : []),
    ...(labels.some(({ numberText }) => numberText !== '') ? [TEXT.numberSize] : []),
    ...(texts.some(({ style }) => style === 'caption') ? [TEXT.captionSize] : []),
    ...(texts.some(({ style }) => style === 'title') ? [TEXT.titleSize] : []),
    ...(diagram.firewalls.length > 0 ? [TEXT.firewallSize] : []),
  ].map((size) => size * scale);
}

/** The smallest letters among marks, in points; `Infinity` where nothing is written. */
export function smallestLetters(marks: readonly Mark[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    if (mark.kind === 'text') smallest = Math.min(smallest, mark.size);
    else if (mark.kind === 'group' || mark.kind === 'window')
      smallest = Math.min(smallest, smallestLetters(mark.marks));
    else if (mark.kind === 'diagram') smallest = Math.min(smallest, ...diagramLetters(mark));
  }
  return smallest;
}
