import type { FlowId } from '#shared/catalog/index.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { Selection } from '../ui/selection.ts';
import { elementId } from './elements.ts';
import { boxOf, endsWithoutLine, linksOf } from './map-selection.ts';

/** What lifts or lowers an element; each is a class of the stylesheet. */
export type Mark = 'selected' | 'lit' | 'end' | 'matched' | 'dimmed' | 'ghost' | 'exempt';

export interface Attention {
  readonly hover: Selection | null;
  readonly selection: Selection | null;
  /** Flows that a search found; `null` while nothing is searched. */
  readonly matchedFlows: ReadonlySet<FlowId> | null;
  /** Boxes that IPsec must leave alone; `null` while nobody asks for them. */
  readonly exempt: ReadonlySet<string> | null;
  /** Boxes whose links are all filtered out. */
  readonly ghosts: ReadonlySet<string>;
}

/** Boxes that have lines in the whole diagram, but none in the filtered one. */
export function ghostBoxes(whole: PlacedDiagram, shown: PlacedDiagram): ReadonlySet<string> {
  const ends = ({ links }: PlacedDiagram): Set<string> =>
    new Set(links.flatMap(({ from, to }) => [from, to]));
  const [before, now] = [ends(whole), ends(shown)];
  const family = (id: string): string[] => [
    id,
    ...whole.boxes.filter(({ parent }) => parent === id).map((child) => child.id),
  ];
  return new Set(
    whole.boxes
      .map(({ id }) => id)
      .filter((id) => family(id).some((end) => before.has(end)))
      .filter((id) => !family(id).some((end) => now.has(end))),
  );
}

/**
 * The links that attention rests on: those under the pointer, else the found ones, else the selected. None where it
 * rests on boxes alone.
 */
function focusOf(diagram: PlacedDiagram, attention: Attention): ReadonlySet<string> | null {
  const { hover, selection, matchedFlows, exempt } = attention;
  if (hover) return linksOf(diagram, hover);
  if (matchedFlows) {
    return new Set(
      diagram.links
        .filter(({ flows }) => flows.some((id) => matchedFlows.has(id)))
        .map(({ id }) => id),
    );
  }
  if (selection) return linksOf(diagram, selection);
  return exempt ? new Set() : null;
}

/** What the marks follow from, worked out once. */
interface Light {
  readonly attention: Attention;
  /** Links that stay bright; `null` while everything is. */
  readonly focus: ReadonlySet<string> | null;
  readonly selectedLink: string | null;
  readonly isMatch: (flows: readonly FlowId[]) => boolean;
  readonly mark: (elements: readonly string[], name: Mark) => void;
}

/** Marks the lines; returns the boxes at the ends of the bright ones. */
function markLinks(diagram: PlacedDiagram, light: Light): ReadonlySet<string> {
  const { attention, focus, selectedLink, isMatch, mark } = light;
  const withoutLine = [attention.hover, attention.selection].flatMap((target) =>
    endsWithoutLine(diagram, target),
  );
  const ends = new Set<string>(withoutLine.map(({ id }) => id));
  for (const { id, from, to, flows } of diagram.links) {
    const element = [elementId.link(id)];
    if (id === selectedLink) mark(element, 'selected');
    if (isMatch(flows)) mark(element, 'matched');
    if (id === selectedLink || focus?.has(id)) {
      if (attention.hover ?? attention.selection) mark(element, 'lit');
      ends.add(from).add(to);
    } else if (focus) mark(element, 'dimmed');
  }
  return ends;
}

function markLabels(diagram: PlacedDiagram, light: Light): void {
  const { attention, focus, selectedLink, isMatch, mark } = light;
  const isSearching = attention.matchedFlows !== null && !attention.hover;
  for (const { link, lines } of diagram.labels) {
    const isSelected = link === selectedLink;
    const isBright = isSelected || (focus?.has(link) ?? true);
    if (isSelected) mark([elementId.label(link)], 'selected');
    if (!isBright) mark([elementId.label(link)], 'dimmed');
    lines.forEach(({ flows }, index) => {
      const line = elementId.line(link, index);
      const both = [line, elementId.number(link, index)];
      if (isSelected) mark(both, 'selected');
      if (isMatch(flows)) mark([line], 'matched');
      if (!isBright || (isSearching && !isSelected && !isMatch(flows))) mark(both, 'dimmed');
    });
  }
}

function markBoxes(diagram: PlacedDiagram, light: Light, ends: ReadonlySet<string>): void {
  const { attention, focus, mark } = light;
  const boxIdOf = (target: Selection | null): string | undefined =>
    target && target.kind !== 'link' ? boxOf(diagram, target.id)?.id : undefined;
  const selectedBox = boxIdOf(attention.selection);
  const named = [selectedBox, boxIdOf(attention.hover)].filter((id) => id !== undefined);
  const isExempt = (id: string): boolean => attention.exempt?.has(id) ?? false;
  const holdsBright = new Set(
    diagram.boxes.filter(({ id }) => ends.has(id) || isExempt(id)).map(({ parent }) => parent),
  );
  for (const { id, parent, texts } of diagram.boxes) {
    const box = elementId.box(id);
    const whole = [box, ...texts.map((_, index) => elementId.boxText(id, index))];
    const isNamed = named.includes(id) || (parent !== null && named.includes(parent));
    if (id === selectedBox) mark([box], 'selected');
    else if (ends.has(id) && (attention.hover ?? attention.selection)) mark([box], 'end');
    const isAtEnd = ends.has(id) || holdsBright.has(id) || (parent !== null && ends.has(parent));
    if (isExempt(id)) mark([box], 'exempt');
    else if (focus && !isNamed && !isAtEnd) mark(whole, 'dimmed');
    if (attention.ghosts.has(id)) mark(whole, 'ghost');
  }
}

/** The marks of every element that has any. */
export function marksOf(
  diagram: PlacedDiagram,
  attention: Attention,
): ReadonlyMap<string, ReadonlySet<Mark>> {
  const { selection, matchedFlows } = attention;
  const marks = new Map<string, Set<Mark>>();
  const light: Light = {
    attention,
    focus: focusOf(diagram, attention),
    selectedLink: selection?.kind === 'link' ? selection.id : null,
    isMatch: (flows) => matchedFlows !== null && flows.some((id) => matchedFlows.has(id)),
    mark: (elements, name) => {
      for (const element of elements) {
        marks.set(element, (marks.get(element) ?? new Set<Mark>()).add(name));
      }
    },
  };
  const ends = markLinks(diagram, light);
  markLabels(diagram, light);
  markBoxes(diagram, light, ends);
  return marks;
}
