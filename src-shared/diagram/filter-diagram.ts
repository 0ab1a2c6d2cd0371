import type { FlowId } from '#shared/catalog/index.ts';
import type { Link, Topology } from '#shared/deployment/topology.ts';
import { annotationLines } from './annotation.ts';
import { centredTexts, interfaceContent, roleContent } from './box-content.ts';
import { drawLines, labelSize, linkLook } from './drawn-lines.ts';
import type { PlacedBox, PlacedDiagram, PlacedLabel, PlacedLink } from './placed-diagram.ts';

function visibleLinks(topology: Topology, visible: ReadonlySet<FlowId>): readonly Link[] {
  return topology.links.flatMap((link) => {
    const [first, ...rest] = link.legs.filter(({ flow }) => visible.has(flow.id));
    return first ? [{ ...link, legs: [first, ...rest] as const }] : [];
  });
}

/**
 * The same diagram with some flows hidden: links without a visible flow go, annotations keep their visible lines
 * (and stay where they were, just above their line), arrow heads, colours and the ports listed in boxes follow.
 * Nothing moves, so that a reader does not lose the place.
 */
export function filterDiagram(
  diagram: PlacedDiagram,
  topology: Topology,
  visible: ReadonlySet<FlowId>,
): PlacedDiagram {
  if (topology.flows.every(({ flow }) => visible.has(flow.id))) return diagram;
  const kept = visibleLinks(topology, visible);
  const linesOf = new Map(
    kept.map((link) => [link.id, annotationLines(link, diagram.language, diagram.detail)] as const),
  );
  const routes = new Map(diagram.links.map((link) => [link.id, link]));
  const leftEnd = (link: string): 0 | 1 => {
    const points = routes.get(link)?.points ?? [];
    return (points[0]?.x ?? 0) <= (points.at(-1)?.x ?? 0) ? 0 : 1;
  };
  return {
    ...diagram,
    links: diagram.links.flatMap((link): PlacedLink[] => {
      const lines = linesOf.get(link.id);
      return lines ? [{ ...link, ...linkLook(lines) }] : [];
    }),
    labels: diagram.labels.flatMap((label): PlacedLabel[] => {
      const lines = linesOf.get(label.link);
      if (!lines) return [];
      const { width, height, textOffset } = labelSize(lines);
      // In the middle of its old place, and as close to its line as before.
      const x = label.x + (label.width - width) / 2;
      const y = label.y + label.height - height;
      const textX = x + textOffset;
      return [
        { ...label, x, y, width, height, textX, lines: drawLines(lines, leftEnd(label.link)) },
      ];
    }),
    boxes: diagram.boxes.map((box): PlacedBox => {
      // The name of a role with interfaces inside stands above them, and says nothing of flows.
      if (diagram.boxes.some(({ parent }) => parent === box.id)) return box;
      const options = { language: diagram.language, detail: diagram.detail, change: box.change };
      const content =
        box.interface === null
          ? roleContent(box.role, { scenario: topology.scenario, links: kept }, options)
          : interfaceContent(box.interface, kept, options);
      return { ...box, texts: centredTexts(content, box) };
    }),
  };
}
