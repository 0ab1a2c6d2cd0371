import cytoscape, { type Core } from 'cytoscape';
import { afterEach, describe, expect, test } from 'vitest';
import { elementId, elementsOf } from '../../../src-renderer/map/elements.ts';
import { bendsOf } from '../../../src-renderer/map/route.ts';
import { stylesheetOf } from '../../../src-renderer/map/stylesheet.ts';
import { smallDiagram } from './small-diagram.ts';

let cy: Core | undefined;

function draw(): Core {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elementsOf(smallDiagram),
    style: stylesheetOf('light'),
    layout: { name: 'preset' },
  });
  return cy;
}

afterEach(() => {
  cy?.destroy();
});

describe('the elements of a diagram', () => {
  test('have unique ids, and lines end at boxes that exist', () => {
    const ids = elementsOf(smallDiagram).map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(() => draw()).not.toThrow();
  });

  test('put every box where it was placed, in its size', () => {
    const drawn = draw();
    for (const { id, x, y, width, height } of smallDiagram.boxes) {
      const node = drawn.getElementById(elementId.box(id));
      expect(node.position()).toEqual({ x: x + width / 2, y: y + height / 2 });
      expect([node.width(), node.height()]).toEqual([width, height]);
    }
  });

  test('draw an arrow head only where sessions arrive', () => {
    const drawn = draw();
    const [oneWay, bothWays] = smallDiagram.links.map(({ id }) =>
      drawn.getElementById(elementId.link(id)),
    );
    expect(oneWay?.style('source-arrow-shape')).toBe('none');
    expect(oneWay?.style('target-arrow-shape')).toBe('triangle');
    expect(bothWays?.style('source-arrow-shape')).toBe('triangle');
  });

  test('give every annotation line its text and the colour of its workload', () => {
    const drawn = draw();
    const line = drawn.getElementById(elementId.line('edge/internal--front-end/primary', 1));
    expect(line.style('label')).toBe('PSOM/MTLS TCP 8057 ←');
    expect(line.style('color')).toBe('rgb(168,20,83)');
  });

  test('take the looks of what changed in a comparison, and of the workload elsewhere', () => {
    const [first, second] = smallDiagram.links;
    if (!first || !second) throw new Error('The diagram has two links.');
    const links = [{ ...first, change: 'removed' as const }, second];
    const classesOf = (diagram: typeof smallDiagram, id: string): unknown =>
      elementsOf(diagram).find(({ data }) => data.id === elementId.link(id))?.classes;
    const compared = { ...smallDiagram, comparing: true, links };
    expect(classesOf(compared, first.id)).toMatch(/ change-removed /);
    expect(classesOf(compared, second.id)).toMatch(/ change-unchanged /);
    expect(classesOf(smallDiagram, first.id)).toMatch(/ workload-im-presence /);
  });

  test('leave out the numbers that an overview does not have', () => {
    const labels = smallDiagram.labels.map((label) => ({
      ...label,
      lines: label.lines.map((line) => ({ ...line, numberText: '' })),
    }));
    const ids = elementsOf({ ...smallDiagram, labels }).map(({ data }) => data.id ?? '');
    expect(ids.filter((id) => id.startsWith('line:'))).toHaveLength(3);
    expect(ids.filter((id) => id.startsWith('number:'))).toEqual([]);
  });

  test('tell the line, its annotation and each of its lines to stand for the link', () => {
    const drawn = draw();
    const id = 'edge/internal--front-end/primary';
    const target = { kind: 'link', id };
    for (const element of [elementId.link(id), elementId.label(id), elementId.line(id, 0)]) {
      expect(drawn.getElementById(element).data('selection')).toEqual(target);
    }
  });

  test('let an interface inside a server stand for itself', () => {
    const drawn = draw();
    expect(drawn.getElementById(elementId.box('edge/access')).data('selection')).toEqual({
      kind: 'interface',
      id: 'edge/access',
    });
    expect(drawn.getElementById(elementId.box('edge')).data('selection')).toEqual({
      kind: 'role',
      id: 'edge',
    });
  });
});

test('bends come back from their weights and distances to where they were', () => {
  const points = [
    { x: 332, y: 120 },
    { x: 400, y: 120 },
    { x: 400, y: 50 },
    { x: 480, y: 50 },
  ] as const;
  const { weights, distances } = bendsOf(points);
  const [first, , , last] = points;
  const length = Math.hypot(last.x - first.x, last.y - first.y);
  const across = { x: -(last.y - first.y) / length, y: (last.x - first.x) / length };
  weights.forEach((weight, index) => {
    const distance = distances[index] ?? 0;
    const x = first.x + weight * (last.x - first.x) + distance * across.x;
    const y = first.y + weight * (last.y - first.y) + distance * across.y;
    expect(x).toBeCloseTo(points[index + 1]?.x ?? NaN, 6);
    expect(y).toBeCloseTo(points[index + 1]?.y ?? NaN, 6);
  });
});
