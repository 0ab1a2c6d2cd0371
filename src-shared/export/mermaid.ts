import { columnZoneOf } from '#shared/deployment/interfaces.ts';
import {
  diagramThemes,
  type DiagramTheme,
  type DiagramThemeId,
} from '#shared/diagram/diagram-theme.ts';
import type {
  LabelLine,
  PlacedBox,
  PlacedDiagram,
  PlacedLink,
} from '#shared/diagram/placed-diagram.ts';
import { boxTitle } from './box-names.ts';
import { className, classMarkup, legend, linkStyles, zoneStyles } from './mermaid/looks.ts';
import { nodeId, quoted } from './mermaid/words.ts';

/** Lines of what a box says, its name in one. */
function boxLines(box: PlacedBox): readonly string[] {
  return [
    boxTitle(box),
    ...box.texts.flatMap(({ text, style }) => (style === 'caption' ? text : [])),
  ];
}

/** A party is drawn round, a virtual address with two outlines. */
function node(box: PlacedBox): string {
  const text = quoted(boxLines(box));
  const id = nodeId('box', box.id);
  if (box.kind === 'party') return `${id}(${text})`;
  if (box.kind === 'virtual-address') return `${id}[[${text}]]`;
  return `${id}[${text}]`;
}

function boxMarkup(box: PlacedBox, { boxes }: PlacedDiagram): readonly string[] {
  const inside = boxes.filter(({ parent }) => parent === box.id);
  if (inside.length === 0) return [`    ${node(box)}:::${className(box, false)}`];
  return [
    `    subgraph ${nodeId('box', box.id)}[${quoted(boxLines(box))}]`,
    ...inside.map((face) => `      ${node(face)}:::${className(face, false)}`),
    '    end',
  ];
}

/** Whether its first end, which is the outer one, opens sessions over a link. */
const opensInwards = ({ heads }: PlacedLink): boolean => heads.to || !heads.from;

function zoneMarkup(diagram: PlacedDiagram): readonly string[] {
  const roles = diagram.boxes.filter(({ parent }) => parent === null);
  return diagram.zones.flatMap(({ id, name }) => {
    const own = roles.filter(({ role }) => columnZoneOf(role) === id);
    if (own.length === 0) return [];
    return [
      `  subgraph ${nodeId('zone', id)}[${quoted([name])}]`,
      ...own.flatMap((box) => boxMarkup(box, diagram)),
      '  end',
    ];
  });
}

/**
 * A line of an annotation. Mermaid places the boxes itself, so that an arrow to the right would say nothing: where
 * both ends open sessions, the line names the end that it goes to.
 */
function lineText(line: LabelLine, link: PlacedLink, names: ReadonlyMap<string, string>): string {
  const text = line.text.slice(0, -line.arrow.length).trimEnd();
  const numbered = line.numberText === '' ? text : `${line.numberText}: ${text}`;
  if (!link.heads.from || !link.heads.to) return numbered;
  if (line.arrow === '↔') return `${numbered} ↔`;
  const [start, end] = [link.points[0], link.points.at(-1)];
  const runsRight = (start?.x ?? 0) <= (end?.x ?? 0);
  const receiver = (line.arrow === '→') === runsRight ? link.to : link.from;
  return `${numbered} → ${names.get(receiver) ?? receiver}`;
}

function linkMarkup(diagram: PlacedDiagram): readonly string[] {
  const names = new Map(diagram.boxes.map((box) => [box.id, boxTitle(box)]));
  const labels = new Map(diagram.labels.map((label) => [label.link, label.lines]));
  return diagram.links.map((link) => {
    const lines = labels.get(link.id) ?? [];
    const text = quoted(lines.map((line) => lineText(line, link, names)));
    // Mermaid refuses an empty one.
    const annotation = lines.length > 0 ? `|${text}|` : '';
    const [start, end] = opensInwards(link) ? [link.from, link.to] : [link.to, link.from];
    const arrow = link.heads.from && link.heads.to ? '<-->' : '-->';
    return `  ${nodeId('box', start)} ${arrow}${annotation} ${nodeId('box', end)}`;
  });
}

/**
 * Invisible links from outer boxes to inner ones that open sessions outwards. Mermaid ranks boxes by who opens; these
 * make it rank them outside in, as everybody draws them.
 */
function orderMarkup({ links }: PlacedDiagram): readonly string[] {
  const outwards = links.filter((link) => !opensInwards(link));
  return outwards.map(({ from, to }) => `  ${nodeId('box', from)} ~~~ ${nodeId('box', to)}`);
}

/**
 * A diagram as a Mermaid flowchart: zones, and roles with several interfaces, as subgraphs, one edge a link from who
 * opens the session, annotated, in the looks of the theme. Places are Mermaid's own.
 */
export function diagramToMermaid(
  diagram: PlacedDiagram,
  { title, theme: themeId = 'light' }: { readonly title: string; readonly theme?: DiagramThemeId },
): string {
  const theme: DiagramTheme = diagramThemes[themeId];
  const head = [
    '---',
    `title: ${JSON.stringify(title)}`,
    'config:',
    // Mermaid breaks the lines of an annotation at 200 pixels: letters of this size keep most of them whole.
    '  themeVariables:',
    '    fontSize: 12px',
    `    edgeLabelBackground: "${theme.label}"`,
    '---',
    'flowchart LR',
  ];
  const body = [
    ...zoneMarkup(diagram),
    ...linkMarkup(diagram),
    // After the others, which styles refer to by their place.
    ...orderMarkup(diagram),
    ...classMarkup(diagram, theme),
    ...zoneStyles(diagram, theme),
    ...legend(diagram, theme),
    ...linkStyles(diagram, theme),
  ];
  return [...head, ...body, ''].join('\n');
}
