import { roleOf, type Language, type RoleId, type WorkloadId } from '#shared/catalog/index.ts';
import { columnZoneOf, type ColumnZone } from '#shared/deployment/interfaces.ts';
import type { Link, Topology } from '#shared/deployment/topology.ts';
import { annotationLines, dominantWorkload, type AnnotationLine } from './annotation.ts';
import { roleContent, type BoxContent } from './box-content.ts';
import { seats } from './columns.ts';
import { labelSize, type LabelSize } from './drawn-lines.ts';
import { nestedInterfaces } from './nested-box.ts';

/** A link ready for layout, turned so that it runs from the lower to the higher column. */
export interface PlannedLink {
  readonly link: Link;
  readonly lines: readonly AnnotationLine[];
  readonly workload: WorkloadId;
  /** Index in `link.ends` of the left and of the right end. */
  readonly left: 0 | 1;
  readonly right: 0 | 1;
  readonly label: LabelSize;
}

export interface PlannedBox {
  readonly role: RoleId;
  readonly zone: ColumnZone;
  readonly content: BoxContent;
  /** True for a role that is drawn with its interfaces inside. */
  readonly nested: boolean;
}

/** Everything that layout needs to know: boxes and links with the sizes of their texts. */
export interface Plan {
  readonly language: Language;
  readonly boxes: readonly PlannedBox[];
  readonly links: readonly PlannedLink[];
}

function planLink(link: Link, language: Language): PlannedLink {
  const lines = annotationLines(link, language);
  const [first, second] = link.ends.map((end) => seats[roleOf(end)]);
  const turned =
    first !== undefined &&
    second !== undefined &&
    (first.column - second.column || first.rank - second.rank) > 0;
  return {
    link,
    lines,
    workload: dominantWorkload(lines),
    left: turned ? 1 : 0,
    right: turned ? 0 : 1,
    label: labelSize(lines),
  };
}

/** Measures and turns what a topology will draw. */
export function planDiagram(topology: Topology, language: Language): Plan {
  return {
    language,
    boxes: topology.roles.map((role) => ({
      role,
      zone: columnZoneOf(role),
      content: roleContent(role, topology.links, language),
      nested: nestedInterfaces(role, topology).length > 0,
    })),
    links: topology.links
      .filter(({ kind }) => kind === 'between')
      .map((link) => planLink(link, language)),
  };
}
