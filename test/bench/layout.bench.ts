import {
  FEATURE_IDS,
  LANGUAGES,
  LOAD_BALANCING_IDS,
  PRODUCT_IDS,
  type Language,
  type LoadBalancing,
} from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { filterDiagram } from '#shared/diagram/filter-diagram.ts';
import { measureDiagram } from '#shared/diagram/measure-diagram.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { diagramToSvg } from '#shared/diagram/svg.ts';
import type { Bench } from './bench.ts';

const scenario = (loadBalancing: LoadBalancing): Scenario => ({
  ...referenceScenario('sfb-2015'),
  loadBalancing,
});

/** Size and flaws of a diagram in a few words; every count but the crossings should be 0. */
function figures(diagram: PlacedDiagram | undefined): string {
  if (!diagram) return '';
  const { crossings, ...flaws } = measureDiagram(diagram);
  const bad = Object.values(flaws).reduce((sum, count) => sum + count, 0);
  const size = `${diagram.width.toFixed(0)} x ${diagram.height.toFixed(0)}`;
  return `${String(diagram.links.length)} links, ${size}, ${String(bad)} flaws, ${String(crossings)} crossings`;
}

function layoutBench(loadBalancing: LoadBalancing, language: Language): Bench {
  const topology = resolveTopology(scenario(loadBalancing));
  let placed: PlacedDiagram | undefined;
  return {
    name: `Layout, everything on, ${loadBalancing}, ${language}`,
    run: async (): Promise<void> => {
      placed = await placeDiagram(topology, language);
    },
    rounds: 5,
    remark: () => figures(placed),
  };
}

const topology = resolveTopology(scenario('dns'));
const diagram = await placeDiagram(topology, 'en');
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
  ...LOAD_BALANCING_IDS.flatMap((id) => LANGUAGES.map((language) => layoutBench(id, language))),
  { name: 'Filter a placed diagram', run: (): unknown => filterDiagram(diagram, topology, udp) },
  {
    name: 'Write the SVG',
    run: (): void => {
      svgLength = diagramToSvg(diagram, { theme: 'light', title: 'Map' }).length;
    },
    remark: () => `${(svgLength / 1024).toFixed(0)} kB without fonts`,
  },
];
