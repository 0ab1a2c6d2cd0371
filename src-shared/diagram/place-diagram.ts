import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { Language } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { toElkGraph, type FixedPorts } from './elk-graph.ts';
import { fixPortsByDraft, fixPortsByRank } from './fix-ports.ts';
import type { DrawnDetail } from './map-request.ts';
import { isClean, measureDiagram } from './measure-diagram.ts';
import type { PlacedDiagram } from './placed-diagram.ts';
import { planDiagram, type Plan } from './plan.ts';
import { readLayout } from './read-layout.ts';

/** Seeds to try in turn: the first layout without a flaw is taken. In practice the first always is. */
const SEEDS = [1, 2, 3, 5] as const;

/** What ELK made of a plan, and the diagram that follows from it. */
interface Layout {
  readonly layout: ElkNode;
  readonly diagram: PlacedDiagram;
}

const elk = new ELK();

/** One layout: a draft that finds out where links go, then one with the nested boxes' ports sorted by it. */
async function layOutOnce(plan: Plan, seed: number): Promise<Layout> {
  const run = async (fixed: FixedPorts, care: 'draft' | 'final'): Promise<Layout> => {
    const layout = await elk.layout(toElkGraph(plan, fixed, { care, seed }));
    return { layout, diagram: readLayout(layout, plan) };
  };
  const byRank = fixPortsByRank(plan);
  if (byRank.size === 0) return run(byRank, 'final');
  const { diagram: draft } = await run(byRank, 'draft');
  return run(fixPortsByDraft(plan, draft), 'final');
}

/**
 * Lays out a plan with at least one box.
 * @throws when ELK cannot lay out the graph at all; the message names the part.
 */
export async function layOut(plan: Plan): Promise<Layout> {
  const [firstSeed, ...otherSeeds] = SEEDS;
  const first = await layOutOnce(plan, firstSeed);
  if (isClean(measureDiagram(first.diagram))) return first;
  for (const seed of otherSeeds) {
    const other = await layOutOnce(plan, seed);
    if (isClean(measureDiagram(other.diagram))) return other;
  }
  return first;
}

/** What there is to see of a topology without a flow. */
const NOTHING = { width: 0, height: 0, zones: [], firewalls: [], boxes: [], links: [], labels: [] };

/**
 * Places a topology: boxes sized by their texts, links routed at right angles, annotations where nothing else is.
 * The same input gives the same diagram, bit for bit, in Node and in a browser.
 * @throws when ELK cannot lay out the graph at all; the message names the part.
 */
export async function placeDiagram(
  topology: Topology,
  language: Language,
  detail: DrawnDetail = 'full',
): Promise<PlacedDiagram> {
  if (topology.roles.length === 0) {
    return { language, detail, comparing: topology.compared === true, ...NOTHING };
  }
  return (await layOut(planDiagram(topology, language, detail))).diagram;
}
