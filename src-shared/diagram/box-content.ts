import {
  findInterface,
  roleOf,
  roles,
  zones,
  type InterfaceId,
  type Language,
  type RoleId,
  type Text,
} from '#shared/catalog/index.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import type { Link, Topology } from '#shared/deployment/topology.ts';
import { CHANGE_SIGNS, type Change } from './change.ts';
import type { DrawnDetail } from './map-request.ts';
import { shortened } from './overview-text.ts';
import type { BoxText, BoxTextStyle, Rectangle } from './placed-diagram.ts';
import { BASELINE, breakLines, TEXT, textWidth, type FontFace } from './text-metrics.ts';

/** Text of a box before it has a place, and the room it needs in diagram pixels, padding included. */
export interface BoxContent {
  readonly lines: readonly { readonly text: string; readonly style: BoxTextStyle }[];
  readonly width: number;
  readonly height: number;
}

/** How a box is written. */
export interface BoxOptions {
  readonly language: Language;
  readonly detail: DrawnDetail;
  readonly change?: Change | undefined;
}

const BOX_PADDING = { x: 10, y: 8 } as const;

const TITLE_LIMIT = 96;
const CAPTION_LIMIT = 112;

const FACES = { title: 'sansSemibold', caption: 'condensed' } as const satisfies Record<
  BoxTextStyle,
  FontFace
>;
const SIZES = { title: TEXT.titleSize, caption: TEXT.captionSize } as const;
const LINE_HEIGHTS = {
  title: TEXT.titleLineHeight,
  caption: TEXT.captionLineHeight,
} as const satisfies Record<BoxTextStyle, number>;

const WITHIN: Text = { en: 'Between its members:', fr: 'Entre ses membres :' };

/** As many ports between the members of a role stand in an overview. */
const PORTS_SHOWN = 4;

function withinCaption(
  links: readonly Link[],
  { language, detail }: BoxOptions,
): readonly string[] {
  const caption = (text: string): readonly string[] => [
    WITHIN[language],
    ...breakLines(text, 'condensed', TEXT.captionSize, CAPTION_LIMIT),
  ];
  if (detail === 'numbers') {
    const flows = new Set(links.flatMap(({ legs }) => legs.map(({ number }) => number)));
    return flows.size === 0 ? [] : caption([...flows].sort((a, b) => a - b).join(', '));
  }
  const ports = links.flatMap(({ legs }) => legs.flatMap(({ flow }) => flow.ports));
  if (ports.length === 0) return [];
  const numbers = new Map(
    ports.map(({ from, to }) => [
      from,
      from === to ? String(from) : `${String(from)}–${String(to)}`,
    ]),
  );
  const sorted = [...numbers].sort(([a], [b]) => a - b).map(([, text]) => text);
  return caption(shortened(sorted, detail === 'full' ? Infinity : PORTS_SHOWN));
}

function toContent(lines: BoxContent['lines']): BoxContent {
  const widths = lines.map(({ text, style }) => textWidth(text, FACES[style], SIZES[style]));
  const height = lines.reduce((sum, { style }) => sum + LINE_HEIGHTS[style], 0);
  return {
    lines,
    width: Math.ceil(Math.max(...widths) + 2 * BOX_PADDING.x),
    height: Math.ceil(height + 2 * BOX_PADDING.y),
  };
}

function titleLines(name: string, change: Change | undefined): BoxContent['lines'] {
  const signed = change ? `${CHANGE_SIGNS[change]} ${name}` : name;
  return breakLines(signed, FACES.title, SIZES.title, TITLE_LIMIT).map((text) => ({
    text,
    style: 'title',
  }));
}

/** Name of a role, its branch site where it has one, and the ports, or numbers, of what its own machines open to one another. */
export function roleContent(
  role: RoleId,
  { scenario, links }: Pick<Topology, 'scenario' | 'links'>,
  options: BoxOptions,
): BoxContent {
  const { language, change } = options;
  const within = links.filter(
    ({ kind, ends }) => kind === 'within' && ends.some((end) => roleOf(end) === role),
  );
  const zone = zones[roles[role].zone];
  const captions = [
    ...('within' in zone ? [zone.name[language]] : []),
    ...withinCaption(within, options),
  ];
  return toContent([
    ...titleLines(describeRole(role, scenario).name[language], change),
    ...captions.map((text) => ({ text, style: 'caption' as const })),
  ]);
}

/** Name of an interface that is drawn as a box inside its role, and the ports, or numbers, that its like open to it. */
export function interfaceContent(
  end: InterfaceId,
  links: readonly Link[],
  options: BoxOptions,
): BoxContent {
  const { language, change } = options;
  const within = links.filter(({ kind, ends }) => kind === 'within' && ends[0] === end);
  return toContent([
    ...titleLines(findInterface(end).name[language], change),
    ...withinCaption(within, options).map((text) => ({ text, style: 'caption' as const })),
  ]);
}

/** The lines of a box's text, placed in the middle of the box. */
export function centredTexts(content: BoxContent, box: Rectangle): readonly BoxText[] {
  let top = box.y + (box.height - content.height) / 2 + BOX_PADDING.y;
  return content.lines.map(({ text, style }) => {
    const y = top + LINE_HEIGHTS[style] * BASELINE;
    top += LINE_HEIGHTS[style];
    return { text, style, x: box.x + box.width / 2, y };
  });
}
