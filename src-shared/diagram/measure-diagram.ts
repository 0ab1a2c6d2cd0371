import { firewallTitleWidth, zoneTitleWidth } from './column-titles.ts';
import { overlap, segmentCrosses, segments, shrink } from './geometry.ts';
import type { PlacedBox, PlacedDiagram, PlacedLink, Rectangle } from './placed-diagram.ts';

/** What a reader would trip over, counted. All but `crossings` must be 0. */
export interface DiagramQuality {
  readonly labelsOverLabels: number;
  readonly labelsOverBoxes: number;
  readonly linesThroughBoxes: number;
  readonly boxesOverBoxes: number;
  /** Labels that leave the diagram, or lie over a title of a zone or firewall. */
  readonly labelsAstray: number;
  /** Zones and firewalls that are too narrow for their names: also those that lie over another. */
  readonly titlesCut: number;
  /** A label that lies over another link's line. */
  readonly linesUnderLabels: number;
  readonly linesOverLines: number;
  readonly crossings: number;
}

/** Rounding of layout coordinates: less than this much overlap is none. */
const TOLERANCE = 0.5;

/** Height of the strip at the top that titles of zones and firewalls stand in. */
export const TITLE_STRIP = 34;

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

const touching = (a: Rectangle, b: Rectangle): boolean =>
  overlap(shrink(a, TOLERANCE / 2), shrink(b, TOLERANCE / 2));

function isEnd(link: PlacedLink, box: PlacedBox, boxes: ReadonlyMap<string, PlacedBox>): boolean {
  return [link.from, link.to].some((end) => end === box.id || boxes.get(end)?.parent === box.id);
}

type Segment = ReturnType<typeof segments>[number];

function crosses([a, b]: Segment, [c, d]: Segment): boolean {
  const horizontal = Math.abs(a.y - b.y) < 0.01;
  if (horizontal === Math.abs(c.y - d.y) < 0.01) return false;
  const [h, v] = horizontal
    ? ([
        [a, b],
        [c, d],
      ] as const)
    : ([
        [c, d],
        [a, b],
      ] as const);
  const x = v[0].x;
  const y = h[0].y;
  return (
    Math.min(h[0].x, h[1].x) < x &&
    x < Math.max(h[0].x, h[1].x) &&
    Math.min(v[0].y, v[1].y) < y &&
    y < Math.max(v[0].y, v[1].y)
  );
}

function runsAlong([a, b]: Segment, [c, d]: Segment): boolean {
  const shared = (lowA: number, highA: number, lowB: number, highB: number): boolean =>
    Math.min(highA, highB) - Math.max(lowA, lowB) > 1;
  const range = (p: number, q: number): [number, number] => [Math.min(p, q), Math.max(p, q)];
  if ([a, b, c, d].every(({ y }) => Math.abs(y - a.y) < 1))
    return shared(...range(a.x, b.x), ...range(c.x, d.x));
  if ([a, b, c, d].every(({ x }) => Math.abs(x - a.x) < 1))
    return shared(...range(a.y, b.y), ...range(c.y, d.y));
  return false;
}

/** Counts the flaws of a placed diagram. */
export function measureDiagram(diagram: PlacedDiagram): DiagramQuality {
  const boxes = new Map(diagram.boxes.map((box) => [box.id, box]));
  const routes = diagram.links.map((link) => ({ link, parts: segments(link.points) }));
  const strip = { x: 0, y: 0, width: diagram.width, height: TITLE_STRIP - 4 };
  const inside = (label: Rectangle): boolean =>
    label.x >= 0 &&
    label.y >= 0 &&
    label.x + label.width <= diagram.width &&
    label.y + label.height <= diagram.height;
  const routePairs = pairs(routes);
  return {
    labelsOverLabels: pairs(diagram.labels).filter(([a, b]) => touching(a, b)).length,
    labelsOverBoxes: diagram.labels.flatMap((label) =>
      diagram.boxes.filter((box) => touching(label, box)),
    ).length,
    linesThroughBoxes: routes.flatMap(({ link, parts }) =>
      diagram.boxes.filter(
        (box) =>
          !isEnd(link, box, boxes) &&
          parts.some(([a, b]) => segmentCrosses(a, b, shrink(box, TOLERANCE))),
      ),
    ).length,
    boxesOverBoxes: pairs(diagram.boxes).filter(
      ([a, b]) => a.parent !== b.id && b.parent !== a.id && touching(a, b),
    ).length,
    titlesCut:
      diagram.zones.filter(({ name, width }) => width + TOLERANCE < zoneTitleWidth(name)).length +
      diagram.firewalls.filter(({ name, width }) => width + TOLERANCE < firewallTitleWidth(name))
        .length,
    labelsAstray: diagram.labels.filter((label) => !inside(label) || touching(label, strip)).length,
    linesUnderLabels: diagram.labels.flatMap((label) =>
      routes.filter(
        ({ link, parts }) =>
          link.id !== label.link &&
          parts.some(([a, b]) => segmentCrosses(a, b, shrink(label, TOLERANCE))),
      ),
    ).length,
    linesOverLines: routePairs.filter(([a, b]) =>
      a.parts.some((one) => b.parts.some((other) => runsAlong(one, other))),
    ).length,
    crossings: routePairs.reduce(
      (sum, [a, b]) =>
        sum +
        a.parts.reduce(
          (count, one) => count + b.parts.filter((other) => crosses(one, other)).length,
          0,
        ),
      0,
    ),
  };
}

/** Whether a diagram has none of the flaws that must not be. */
export function isClean(quality: DiagramQuality): boolean {
  return (
    quality.labelsOverLabels === 0 &&
    quality.labelsOverBoxes === 0 &&
    quality.linesThroughBoxes === 0 &&
    quality.boxesOverBoxes === 0 &&
    quality.labelsAstray === 0 &&
    quality.titlesCut === 0 &&
    quality.linesOverLines === 0
  );
}
