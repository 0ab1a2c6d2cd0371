import type { Language } from '#shared/catalog/index.ts';
import { textWidth } from '#shared/diagram/text-metrics.ts';
import { heading, headingText } from './layout/fields.ts';
import { ASCENT } from './layout/wrap-text.ts';
import { moved, type Mark, type Size } from './marks.ts';
import { paperScale, type PageFormat } from './paper.ts';
import type { SheetBody } from './sheet.ts';
import type { SheetTheme } from './sheet-theme.ts';
import type { PackSubject } from './subject.ts';
import { titleBlock, type BlockFacts } from './title-block.ts';

/** What stands around the body of every sheet. */
export interface Frame {
  readonly subject: PackSubject;
  readonly format: PageFormat;
  readonly theme: SheetTheme;
  readonly language: Language;
}

/** A body of a sheet. Only the heading above the first is one to a reader of tags and bookmarks. */
export interface FramedBody {
  readonly body: SheetBody;
  readonly isFirst: boolean;
}

const HEADING = { size: 14, gap: 9 } as const;
const BLOCK_GAP = 8;
const SUBTITLE = { size: 9, gap: 10 } as const;

function headHeight(scale: number): number {
  return (HEADING.size + HEADING.gap) * scale;
}

function blockOf(
  { subject, format, theme, language }: Frame,
  facts: BlockFacts,
): ReturnType<typeof titleBlock> {
  const width = format.width - 2 * format.margin;
  return titleBlock(subject, facts, width, { theme, language, scale: paperScale(format) });
}

/**
 * The room that a frame leaves, in points.
 * @param longest of all sheet titles and scale notes that will stand in the title block, so that all have one height.
 */
export function frameRoom(frame: Frame, longest: BlockFacts): Size {
  const { format } = frame;
  const scale = paperScale(format);
  const block = blockOf(frame, longest).height + BLOCK_GAP * scale;
  return {
    width: format.width - 2 * format.margin,
    height: format.height - 2 * format.margin - headHeight(scale) - block,
  };
}

/** The title of a side of paper with what is said beside it: smaller where both are longer than the line. */
function headline(
  { format, theme }: Frame,
  { body, isFirst }: FramedBody,
  title: string,
): readonly Mark[] {
  if (body.hasHeading) return [];
  const { margin } = format;
  const scale = paperScale(format);
  const subtitle = body.subtitle ?? '';
  const size = HEADING.size * scale;
  const subtitleSize = SUBTITLE.size * scale;
  const gap = subtitle === '' ? 0 : SUBTITLE.gap * scale;
  const titleWidth = textWidth(title, 'sansSemibold', size);
  const needed = titleWidth + gap + textWidth(subtitle, 'sans', subtitleSize);
  const shrunk = Math.min(1, (format.width - 2 * margin) / needed);
  const y = margin + size * ASCENT * 0.86;
  const at = { x: margin, y, size: size * shrunk };
  const marks = [
    isFirst || body.heading !== undefined
      ? heading(title, at, theme, isFirst ? 1 : 2)
      : headingText(title, at, theme),
  ];
  if (subtitle === '') return marks;
  const text: Mark = {
    kind: 'text',
    x: margin + (titleWidth + gap) * shrunk,
    y,
    text: subtitle,
    face: 'sans',
    size: subtitleSize * shrunk,
    colour: theme.muted,
  };
  return [...marks, text];
}

/** Puts a body into its frame: heading above, title block below. */
export function framed(frame: Frame, framedBody: FramedBody, facts: BlockFacts): readonly Mark[] {
  const { format } = frame;
  const { margin } = format;
  const block = blockOf(frame, facts);
  return [
    ...headline(frame, framedBody, framedBody.body.heading ?? facts.title),
    moved(framedBody.body.marks, margin, margin + headHeight(paperScale(format))),
    moved(block.marks, margin, format.height - margin - block.height),
  ];
}
