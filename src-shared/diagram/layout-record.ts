import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { Plan } from './plan.ts';
import { routeOf } from './read-layout.ts';

/**
 * Where a layout has put everything, as numbers to a tenth of a diagram pixel. What stands there is not in it: the
 * same plan says so again.
 */
export interface LayoutRecord {
  /** Id, then x, y, width and height. */
  readonly zones: readonly (readonly [string, ...number[]])[];
  /** x, y, width and height, in the order of the plan. */
  readonly boxes: readonly (readonly number[])[];
  /** x and y of the annotation, then of each corner of the line, in the order of the plan. */
  readonly links: readonly (readonly number[])[];
}

/** Layouts leave nothing open here; ELK's types do. */
const tenth = (value = 0): number => Math.round(value * 10) / 10;

const placeOf = ({ x, y, width, height }: ElkNode): number[] => [x, y, width, height].map(tenth);

/** Writes down a layout of a plan. */
export function recordLayout({ children = [], edges = [] }: ElkNode, plan: Plan): LayoutRecord {
  const nodes = new Map(
    children.flatMap((zone) => zone.children ?? []).map((node) => [node.id, node]),
  );
  const routes = new Map(edges.map((edge) => [edge.id, edge]));
  return {
    zones: children.map((zone) => [zone.id, ...placeOf(zone)]),
    boxes: plan.boxes.map(({ role }) => placeOf(nodes.get(role) ?? { id: role })),
    links: plan.links.map(({ link }) => {
      const edge = routes.get(link.id);
      const points = [edge?.labels?.[0] ?? {}, ...(edge ? routeOf(edge) : [])];
      return points.flatMap(({ x, y }) => [tenth(x), tenth(y)]);
    }),
  };
}

const [PER_PLACE, PER_POINT] = [4, 2] as const;

function node(id: string, place: readonly number[] = []): ElkNode {
  if (place.length !== PER_PLACE) throw new Error(`The record of ${id} is not of this plan.`);
  const [x = 0, y = 0, width = 0, height = 0] = place;
  return { id, x, y, width, height };
}

function pointsOf(numbers: readonly number[]): { x: number; y: number }[] {
  return Array.from({ length: numbers.length / PER_POINT }, (_, index) => ({
    x: numbers[index * PER_POINT] ?? 0,
    y: numbers[index * PER_POINT + 1] ?? 0,
  }));
}

/**
 * The layout of a plan from its record.
 * @throws when the record was made of another plan.
 */
export function replayLayout(record: LayoutRecord, plan: Plan): ElkNode {
  const boxes = plan.boxes.map(({ role, zone }, index) => ({
    zone,
    node: node(role, record.boxes[index]),
  }));
  return {
    id: 'root',
    children: record.zones.map(([id, ...place]) => ({
      ...node(id, place),
      children: boxes.filter(({ zone }) => zone === id).map((box) => box.node),
    })),
    edges: plan.links.map(({ link: { id } }, index) => {
      const [label, startPoint, ...rest] = pointsOf(record.links[index] ?? []);
      const endPoint = rest.pop();
      if (!label || !startPoint || !endPoint) {
        throw new Error(`The record of ${id} is not of this plan.`);
      }
      const sections = [{ id, startPoint, bendPoints: rest, endPoint }];
      return { id, sources: [], targets: [], sections, labels: [label] };
    }),
  };
}
