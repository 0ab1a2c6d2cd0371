import { beforeAll, describe, expect, it } from 'vitest';
import { WORKLOAD_IDS, type FlowId, type FlowRow, type WorkloadId } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { cropDiagram } from '#shared/diagram/crop-diagram.ts';
import { filterDiagram } from '#shared/diagram/filter-diagram.ts';
import { isClean, measureDiagram, TITLE_STRIP } from '#shared/diagram/measure-diagram.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram, Rectangle } from '#shared/diagram/placed-diagram.ts';
import { TEXT, textWidth } from '#shared/diagram/text-metrics.ts';

const topology = resolveTopology(referenceScenario('sfb-2015'));
let diagram: PlacedDiagram;

beforeAll(async () => {
  diagram = await placeDiagram(topology, 'en');
});

function filtered(keep: (flow: FlowRow) => boolean): PlacedDiagram {
  const kept = topology.flows.filter(({ flow }) => keep(flow));
  return filterDiagram(diagram, topology, new Set<FlowId>(kept.map(({ flow }) => flow.id)));
}

const only = (id: WorkloadId): PlacedDiagram => filtered(({ workloads }) => workloads.includes(id));

/** Everything drawn but zones and firewalls. */
function contents({ boxes, labels, links }: PlacedDiagram): readonly Rectangle[] {
  const corners = links.flatMap(({ points }) => points);
  return [...boxes, ...labels, ...corners.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))];
}

describe('cropDiagram', () => {
  it('gives an unfiltered diagram back as it is', async () => {
    for (const product of ['lync-2013', 'sfb-2015'] as const) {
      const whole = await placeDiagram(resolveTopology(referenceScenario(product)), 'fr');
      expect(cropDiagram(whole)).toBe(whole);
    }
  });

  for (const id of WORKLOAD_IDS) {
    it(`keeps what is drawn of ${id} inside, under the strip of titles`, () => {
      const before = only(id);
      const cropped = cropDiagram(before);
      expect(cropped.width * cropped.height).toBeLessThanOrEqual(before.width * before.height);
      expect(cropped.links).toHaveLength(before.links.length);
      expect(cropped.labels).toHaveLength(before.labels.length);
      for (const { x, y, width, height } of contents(cropped)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(TITLE_STRIP);
        expect(x + width).toBeLessThanOrEqual(cropped.width);
        expect(y + height).toBeLessThanOrEqual(cropped.height);
      }
      expect(isClean(measureDiagram(cropped))).toBe(true);
    });

    it(`cuts zones and firewalls of ${id} to the new size, names and all`, () => {
      const cropped = cropDiagram(only(id));
      const bands = [...cropped.zones, ...cropped.firewalls].sort((a, b) => a.x - b.x);
      let end = 0;
      for (const { x, y, width, height } of bands) {
        expect(x).toBeCloseTo(end);
        expect([y, height]).toEqual([0, cropped.height]);
        end = x + width;
      }
      expect(end).toBeCloseTo(cropped.width);
      for (const { name, width } of cropped.zones) {
        expect(width).toBeGreaterThan(textWidth(name, 'sansSemibold', TEXT.zoneSize) + 12);
      }
    });
  }

  it('leaves out boxes that no line leads to, but keeps those that list ports of their own', () => {
    const cropped = cropDiagram(filtered(({ to }) => to === 'back-end/primary'));
    const ends = new Set(cropped.links.flatMap(({ from, to }) => [from, to]));
    expect(cropped.boxes.map(({ id }) => id).filter((id) => !ends.has(id))).toEqual([]);
    expect(cropped.zones.map(({ id }) => id)).toEqual(['internal']);
    expect(cropped.firewalls).toEqual([]);

    const within = cropDiagram(filtered(({ from, to, through }) => from === to && !through));
    expect(within.links).toEqual([]);
    expect(within.boxes.length).toBeGreaterThan(0);
    // Those of a box with interfaces inside stand at one of these.
    for (const { role } of within.boxes) {
      const texts = within.boxes.filter((box) => box.role === role).flatMap((box) => box.texts);
      expect(texts.some(({ style }) => style === 'caption')).toBe(true);
    }
  });

  it('keeps a role and the interfaces inside it together', () => {
    const cropped = cropDiagram(filtered(({ to }) => to === 'edge/access'));
    const inner = diagram.boxes.filter(({ parent }) => parent === 'edge').map(({ id }) => id);
    expect(cropped.boxes.map(({ id }) => id)).toEqual(expect.arrayContaining(['edge', ...inner]));
  });

  it('moves boxes, texts, lines and annotations by the same way', () => {
    const before = only('federation');
    const cropped = cropDiagram(before);
    const [box, old] = [
      cropped.boxes[0],
      before.boxes.find(({ id }) => id === cropped.boxes[0]?.id),
    ];
    const x = (old?.x ?? 0) - (box?.x ?? 0);
    const y = (old?.y ?? 0) - (box?.y ?? 0);
    expect(box?.texts[0]?.x).toBeCloseTo((old?.texts[0]?.x ?? 0) - x);
    expect(box?.texts[0]?.y).toBeCloseTo((old?.texts[0]?.y ?? 0) - y);
    cropped.labels.forEach((label, index) => {
      expect(label.textX).toBeCloseTo((before.labels[index]?.textX ?? 0) - x);
      expect(label.y).toBeCloseTo((before.labels[index]?.y ?? 0) - y);
    });
    cropped.links.forEach(({ points }, index) => {
      expect(points[0]?.x).toBeCloseTo((before.links[index]?.points[0]?.x ?? 0) - x);
    });
  });

  it('leaves nothing where every flow is hidden', () => {
    const { width, height, zones, firewalls, boxes } = cropDiagram(filtered(() => false));
    expect([width, height]).toEqual([0, 0]);
    expect([zones, firewalls, boxes]).toEqual([[], [], []]);
  });
});
