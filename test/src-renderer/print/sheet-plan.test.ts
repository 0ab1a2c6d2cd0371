import { beforeAll, describe, expect, it } from 'vitest';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { papers } from '#shared/host/app-host.ts';
import { contentSize } from '../../../src-renderer/print/paper.ts';
import { planSheets, type Sheet, type SheetPlan } from '../../../src-renderer/print/sheet-plan.ts';
import { spreadMap } from '../../../src-renderer/print/spread-map.ts';
import { titleBlockTexts } from '../../../src-renderer/print/sheet-texts.ts';

const topology = resolveTopology(referenceScenario('sfb-2015'));
const all = new Set(topology.flows.map(({ flow }) => flow.id));
let diagram: PlacedDiagram;

beforeAll(async () => {
  diagram = await placeDiagram(topology, 'en');
});

function plan(paper: (typeof papers)[number], layout: 'one' | 'spread', visible = all): SheetPlan {
  const choices = { title: '', author: '' };
  const facts = { topology, visible, filterSummary: [], choices, date: 'today' };
  return planSheets({
    diagram,
    topology,
    visible,
    paper,
    layout,
    texts: titleBlockTexts(facts, 'en'),
  });
}

/** Height in millimetres of everything that stands on a sheet. */
function used(
  { headHeight, map, block, columns }: Sheet,
  { table, block: box }: SheetPlan,
): number {
  const gap = 4;
  const mapHeight = map ? map.window.height * map.scale + (map.part ? 0 : gap) : 0;
  const rows = columns.map(({ from, to }) =>
    table.rows.slice(from, to).reduce((sum, row) => sum + row.height, table.headHeight),
  );
  return headHeight + mapHeight + (block ? box.height + gap : 0) + Math.max(0, ...rows);
}

describe('planSheets', () => {
  for (const paper of papers) {
    for (const layout of ['one', 'spread'] as const) {
      it(`keeps everything inside the margins of ${paper}, map: ${layout}`, () => {
        const sheets = plan(paper, layout);
        const { width, height } = contentSize(paper);
        for (const sheet of sheets.sheets) {
          expect(used(sheet, sheets)).toBeLessThanOrEqual(height);
          const map = sheet.map ? sheet.map.window.width * sheet.map.scale : 0;
          expect(map).toBeLessThanOrEqual(width + 0.001);
        }
      });

      it(`lists every flow once on ${paper}, map: ${layout}, and leaves no sheet empty`, () => {
        const { sheets, table } = plan(paper, layout);
        const rows = sheets.flatMap(({ columns }) =>
          columns.flatMap(({ from, to }) => table.rows.slice(from, to)),
        );
        expect(rows.map(({ number }) => number)).toEqual(
          topology.flows.map(({ number }) => number),
        );
        expect(sheets.filter(({ block }) => block)).toHaveLength(1);
        expect(sheets.every(({ map, columns }) => map !== null || columns.length > 0)).toBe(true);
      });
    }
  }

  it('lists only the flows that the filters leave', () => {
    const visible = new Set([...all].slice(0, 5));
    const { sheets, table } = plan('a3', 'one', visible);
    expect(table.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(sheets).toHaveLength(1);
  });

  for (const layout of ['one', 'spread'] as const) {
    it(`plans one sheet without map and table where the filters hide every flow, map: ${layout}`, () => {
      const { sheets, annotationPoints } = plan('a4', layout, new Set());
      expect(sheets).toEqual([{ headHeight: 10, map: null, block: true, columns: [] }]);
      expect(annotationPoints).toBeNull();
    });
  }

  it('prints a filtered map larger and on fewer sheets', () => {
    const federation = topology.flows.filter(({ flow }) => flow.workloads.includes('federation'));
    const visible = new Set(federation.map(({ flow }) => flow.id));
    const maps = ({ sheets }: SheetPlan): number => sheets.filter(({ map }) => map).length;
    expect(maps(plan('a4', 'spread', visible))).toBeLessThan(maps(plan('a4', 'spread')));
    expect(plan('a4', 'one', visible).annotationPoints).toBeGreaterThan(
      plan('a4', 'one').annotationPoints ?? Infinity,
    );
  });
});

describe('spreadMap', () => {
  it('shows every annotation whole on some sheet, in legible letters', () => {
    for (const paper of papers) {
      const { windows, scale } = spreadMap(diagram, contentSize(paper));
      const whole = diagram.labels.every((label) =>
        windows.some(
          ({ x, y, width, height }) =>
            label.x >= x &&
            label.x + label.width <= x + width &&
            label.y >= y &&
            label.y + label.height <= y + height,
        ),
      );
      expect(whole).toBe(true);
      expect((12.5 * scale * 72) / 25.4).toBeGreaterThan(5.8);
    }
  });
});
