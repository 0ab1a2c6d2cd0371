import { FEATURE_IDS, PRODUCT_IDS } from '#shared/catalog/index.ts';
import { presets } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { filterDiagram } from '#shared/diagram/filter-diagram.ts';
import { recordLayout, replayLayout } from '#shared/diagram/layout-record.ts';
import { DETAILS, type Detail } from '#shared/diagram/map-request.ts';
import { measureDiagram } from '#shared/diagram/measure-diagram.ts';
import { layOut, placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { planDiagram } from '#shared/diagram/plan.ts';
import { readLayout } from '#shared/diagram/read-layout.ts';
import { diagramToSvg } from '#shared/diagram/svg.ts';
import type { Bench } from './bench.ts';

/** Size and flaws of a diagram in a few words; every count but the crossings should be 0. */
function figures(diagram: PlacedDiagram | undefined): string {
  if (!diagram) return '';
  const { crossings, ...flaws } = measureDiagram(diagram);
  const bad = Object.values(flaws).reduce((sum, count) => sum + count, 0);
  const size = `${diagram.width.toFixed(0)} x ${diagram.height.toFixed(0)}`;
  return `${String(diagram.links.length)} links, ${size}, ${String(bad)} flaws, ${String(crossings)} crossings`;
}

/** Every preset once: the median is that of a usual preset, the 95th percentile that of a whole deployment. */
function presetsBench(detail: Detail): Bench {
  const topologies = presets.map(({ scenario }) => resolveTopology(scenario));
  const worst = { id: '', milliseconds: 0 };
  return {
    name: `Layout of every preset, ${detail}`,
    run: async (round): Promise<void> => {
      const index = round % topologies.length;
      const [topology, id] = [topologies[index], presets[index]?.id ?? ''];
      if (!topology) return;
      const start = performance.now();
      await placeDiagram(topology, 'en', detail);
      const milliseconds = performance.now() - start;
      if (milliseconds > worst.milliseconds) Object.assign(worst, { id, milliseconds });
    },
    rounds: presets.length,
    limit: 350,
    remark: () => `longest ${worst.milliseconds.toFixed(0)} ms: ${worst.id}`,
  };
}

/** One preset many times, with the quality of its diagram. */
function presetBench(id: string, detail: Detail): Bench[] {
  return presets
    .filter((preset) => preset.id === id)
    .map(({ scenario }) => {
      const topology = resolveTopology(scenario);
      let placed: PlacedDiagram | undefined;
      return {
        name: `Layout of ${id}, ${detail}`,
        run: async (): Promise<void> => {
          placed = await placeDiagram(topology, 'en', detail);
        },
        rounds: 5,
        remark: () => figures(placed),
      };
    });
}

const scenario = referenceScenario('sfb-2015');
const topology = resolveTopology(scenario);
const plan = planDiagram(topology, 'en', 'full');
const { layout, diagram } = await layOut(plan);
const record = recordLayout(layout, plan);
const udp = new Set(
  topology.flows.filter(({ flow }) => flow.transport.includes('udp')).map(({ flow }) => flow.id),
);
let svgLength = 0;

export const benches: readonly Bench[] = [
  {
    name: 'Topology of a scenario, one feature off at a time',
    run: (round) =>
      resolveTopology({
        ...referenceScenario(PRODUCT_IDS[round % PRODUCT_IDS.length] ?? 'sfb-2015'),
        features: FEATURE_IDS.filter((_, index) => index !== round % FEATURE_IDS.length),
      }),
  },
  ...DETAILS.map(presetsBench),
  ...['sfb-2015/reference', 'lync-2013/high-availability', 'sfb-2015/edge-scaled-hlb'].flatMap(
    (id) => DETAILS.flatMap((detail) => presetBench(id, detail)),
  ),
  {
    name: 'Place a diagram from its shipped layout',
    run: (): unknown => {
      const again = planDiagram(topology, 'en', 'full');
      return readLayout(replayLayout(record, again), again);
    },
    rounds: 50,
    remark: () => `${(JSON.stringify(record).length / 1024).toFixed(0)} kB shipped`,
  },
  { name: 'Filter a placed diagram', run: (): unknown => filterDiagram(diagram, topology, udp) },
  {
    name: 'Write the SVG',
    run: (): void => {
      svgLength = diagramToSvg(diagram, { theme: 'light', title: 'Map' }).length;
    },
    remark: () => `${(svgLength / 1024).toFixed(0)} kB without fonts`,
  },
];
