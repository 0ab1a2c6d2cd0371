import { roleOf, type InterfaceId, type Language, type RoleId } from '#shared/catalog/index.ts';
import { columnZoneOf, type ColumnZone } from '#shared/deployment/interfaces.ts';
import type { Link, Topology } from '#shared/deployment/topology.ts';
import { annotationLines, type AnnotationLine } from './annotation.ts';
import { roleContent, type BoxContent } from './box-content.ts';
import { changeAt, type Change } from './change.ts';
import { seats } from './columns.ts';
import { labelSize, type LabelSize } from './drawn-lines.ts';
import type { DrawnDetail } from './map-request.ts';
import { layOutNestedBox, nestedInterfaces, type NestedBox } from './nested-box.ts';

/** A link ready for layout, turned so that it runs from the lower to the higher column. */
export interface PlannedLink {
  readonly link: Link;
  readonly lines: readonly AnnotationLine[];
  /** Index in `link.ends` of the left and of the right end. */
  readonly left: 0 | 1;
  readonly right: 0 | 1;
  readonly label: LabelSize;
}

export interface PlannedBox {
  readonly role: RoleId;
  readonly zone: ColumnZone;
  readonly content: BoxContent;
  /** For a role that is drawn with its interfaces inside. */
  readonly nested: NestedBox | null;
  readonly change: Change | undefined;
}

/** Everything that layout needs to know: boxes and links with the sizes of their texts. */
export interface Plan {
  readonly language: Language;
  readonly detail: DrawnDetail;
  readonly comparing: boolean;
  readonly boxes: readonly PlannedBox[];
  readonly links: readonly PlannedLink[];
}

function planLink(link: Link, language: Language, detail: DrawnDetail): PlannedLink {
  const lines = annotationLines(link, language, detail);
  const [first, second] = link.ends.map((end) => seats[roleOf(end)]);
  const turned =
    first !== undefined &&
    second !== undefined &&
    (first.column - second.column || first.rank - second.rank) > 0;
  return {
    link,
    lines,
    left: turned ? 1 : 0,
    right: turned ? 0 : 1,
    label: labelSize(lines),
  };
}

/** How many lines arrive at each interface. */
function lineEndsOf(links: readonly PlannedLink[]): ReadonlyMap<InterfaceId, number> {
  const counts = new Map<InterfaceId, number>();
  for (const end of links.flatMap(({ link }) => link.ends)) {
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

/** Measures and turns what a topology will draw. */
export function planDiagram(topology: Topology, language: Language, detail: DrawnDetail): Plan {
  const links = topology.links
    .filter(({ kind }) => kind === 'between')
    .map((link) => planLink(link, language, detail));
  const lineEnds = lineEndsOf(links);
  const boxes = topology.roles.map((role): PlannedBox => {
    const change = changeAt(topology.links, (end) => roleOf(end) === role);
    const inside = nestedInterfaces(role, topology);
    const isNested = inside.length > 0;
    // What its members open to one another stands at the interface where they do.
    const own = isNested ? { ...topology, links: [] } : topology;
    const content = roleContent(role, own, { language, detail, change });
    const options = { language, detail, minimumWidth: content.width };
    const nested = isNested ? layOutNestedBox(inside, topology, lineEnds, options) : null;
    return { role, zone: columnZoneOf(role), content, nested, change };
  });
  return { language, detail, comparing: topology.compared === true, boxes, links };
}
