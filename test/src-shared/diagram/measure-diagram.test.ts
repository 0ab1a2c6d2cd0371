import { describe, expect, it } from 'vitest';
import { isClean, measureDiagram } from '#shared/diagram/measure-diagram.ts';
import type {
  PlacedBox,
  PlacedDiagram,
  PlacedLabel,
  PlacedLink,
} from '#shared/diagram/placed-diagram.ts';

function box(id: string, x: number, y: number, parent: string | null = null): PlacedBox {
  return {
    id,
    x,
    y,
    width: 40,
    height: 40,
    role: 'edge',
    interface: null,
    parent,
    kind: 'server',
    texts: [],
  };
}

function link(
  id: string,
  points: readonly (readonly [number, number])[],
  ends: readonly [string, string],
): PlacedLink {
  return {
    id,
    from: ends[0],
    to: ends[1],
    points: points.map(([x, y]) => ({ x, y })),
    workload: 'management',
    heads: { from: false, to: true },
    flows: [],
  };
}

function label(of: string, x: number, y: number): PlacedLabel {
  return { link: of, x, y, width: 40, height: 10, textX: x, lines: [] };
}

function diagram(parts: Partial<PlacedDiagram>): PlacedDiagram {
  return {
    language: 'en',
    detail: 'full',
    comparing: false,
    width: 500,
    height: 500,
    zones: [],
    firewalls: [],
    boxes: [],
    links: [],
    labels: [],
    ...parts,
  };
}

const apart = [box('a', 0, 100), box('b', 200, 100)];
const straight = link(
  'a--b',
  [
    [40, 120],
    [200, 120],
  ],
  ['a', 'b'],
);

describe('measureDiagram', () => {
  it('finds nothing wrong with a label above a line between two boxes', () => {
    const clean = diagram({ boxes: apart, links: [straight], labels: [label('a--b', 90, 105)] });
    expect(isClean(measureDiagram(clean))).toBe(true);
  });

  it('counts boxes over boxes, but not a box inside its own', () => {
    expect(
      measureDiagram(diagram({ boxes: [box('a', 0, 100), box('b', 20, 110)] })).boxesOverBoxes,
    ).toBe(1);
    expect(
      measureDiagram(diagram({ boxes: [box('a', 0, 100), box('b', 0, 100, 'a')] })).boxesOverBoxes,
    ).toBe(0);
  });

  it('counts a line through a box that is not its end', () => {
    const between = box('c', 100, 100);
    const flawed = measureDiagram(diagram({ boxes: [...apart, between], links: [straight] }));
    expect(flawed.linesThroughBoxes).toBe(1);
    expect(isClean(flawed)).toBe(false);
  });

  it('lets a line run through the box around its end', () => {
    const around: PlacedBox = { ...box('around', 190, 90), width: 80, height: 80 };
    const inner = box('b', 200, 100, 'around');
    const quality = measureDiagram(
      diagram({ boxes: [box('a', 0, 100), around, inner], links: [straight] }),
    );
    expect(quality.linesThroughBoxes).toBe(0);
  });

  it('counts labels over labels, over boxes, over other lines and astray', () => {
    const other = link(
      'c--d',
      [
        [60, 50],
        [60, 300],
      ],
      ['a', 'b'],
    );
    const quality = measureDiagram(
      diagram({
        boxes: apart,
        links: [straight, other],
        labels: [
          label('a--b', 45, 200),
          label('x', 50, 205),
          label('y', 10, 110),
          label('z', 480, 300),
          label('w', 300, 5),
        ],
      }),
    );
    expect(quality).toMatchObject({
      labelsOverLabels: 1,
      labelsOverBoxes: 1,
      linesUnderLabels: 2,
      labelsAstray: 2,
    });
  });

  it('counts zones and firewalls that are narrower than their names', () => {
    const zone = { id: 'perimeter', name: 'Perimeter network', y: 0, height: 500 } as const;
    const band = { id: 'internal', name: 'Internal firewall', y: 0, height: 500 } as const;
    const titlesCut = (width: number): number =>
      measureDiagram(
        diagram({ zones: [{ ...zone, x: 0, width }], firewalls: [{ ...band, x: width, width }] }),
      ).titlesCut;
    expect(titlesCut(300)).toBe(0);
    expect(titlesCut(140)).toBe(1);
    expect(titlesCut(60)).toBe(2);
    expect(isClean(measureDiagram(diagram({ zones: [{ ...zone, x: 0, width: 60 }] })))).toBe(false);
  });

  it('counts crossings once, and lines that run along one another', () => {
    const down = link(
      'c--d',
      [
        [100, 60],
        [100, 300],
      ],
      ['a', 'b'],
    );
    const along = link(
      'e--f',
      [
        [60, 120],
        [160, 120],
      ],
      ['a', 'b'],
    );
    expect(measureDiagram(diagram({ links: [straight, down] })).crossings).toBe(1);
    expect(measureDiagram(diagram({ links: [straight, along] })).linesOverLines).toBe(1);
  });
});
