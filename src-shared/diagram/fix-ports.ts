import { roleOf, type InterfaceId, type RoleId } from '#shared/catalog/index.ts';
import { seats } from './columns.ts';
import { portId, type FixedPorts } from './elk-graph.ts';
import type { PlacedDiagram } from './placed-diagram.ts';
import type { Plan } from './plan.ts';

interface LineEnd {
  readonly port: string;
  readonly end: InterfaceId;
  /** The role at the other end, and which link it is. */
  readonly other: RoleId;
  readonly link: string;
}

function lineEndsAt(role: RoleId, plan: Plan): readonly LineEnd[] {
  return plan.links.flatMap((planned) =>
    ([0, 1] as const)
      .filter((index) => roleOf(planned.link.ends[index]) === role)
      .map((index) => ({
        port: portId(planned, index),
        end: planned.link.ends[index],
        other: roleOf(planned.link.ends[index === 0 ? 1 : 0]),
        link: planned.link.id,
      })),
  );
}

/** Gives each line that arrives at a nested box its place on its interface, in the order of `height`. */
function fixPorts(plan: Plan, height: (end: LineEnd) => number): FixedPorts {
  const fixed = new Map<string, number>();
  for (const { role, nested } of plan.boxes) {
    if (!nested) continue;
    const ends = [...lineEndsAt(role, plan)].sort((a, b) => height(a) - height(b));
    for (const { id, ports } of nested.interfaces) {
      ends
        .filter(({ end }) => end === id)
        .forEach(({ port }, index) => fixed.set(port, ports[index] ?? 0));
    }
  }
  return fixed;
}

/** Orders the lines at nested boxes by the wished heights of the roles at their other ends. */
export function fixPortsByRank(plan: Plan): FixedPorts {
  return fixPorts(plan, ({ other }) => seats[other].rank);
}

/** Orders the lines at nested boxes by how high their other ends lie in a draft. */
export function fixPortsByDraft(plan: Plan, draft: PlacedDiagram): FixedPorts {
  const routes = new Map(draft.links.map((link) => [link.id, link]));
  return fixPorts(plan, ({ link, end }) => {
    const route = routes.get(link);
    const far = route?.from === end ? route.points.at(-1) : route?.points[0];
    return far?.y ?? 0;
  });
}
