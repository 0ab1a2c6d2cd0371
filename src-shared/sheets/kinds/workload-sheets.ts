import { WORKLOAD_IDS, workloads, type WorkloadId } from '#shared/catalog/index.ts';
import { restrictTopology } from '#shared/deployment/restrict-topology.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { flowTable } from '../map/flow-lines.ts';
import { placeLegible } from '../map/map-detail.ts';
import { mapBodies } from '../map/map-page.ts';
import type { Sheet } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';

function workloadSheet(workload: WorkloadId, part: Topology): Sheet {
  const { name } = workloads[workload];
  return {
    id: `workload:${workload}`,
    kind: 'workload',
    title: name,
    isMap: true,
    draw: async (context) => {
      const { language } = context;
      const diagram = await placeLegible(part, 'numbers', context);
      const table = flowTable(part, language);
      const intro = workloads[workload].summary[language];
      return mapBodies({ diagram, name: name[language], table, intro }, context);
    },
  };
}

/** What each workload needs: a map and its table. Only workloads that have flows. */
export function workloadSheets({ topology }: PackSubject): readonly Sheet[] {
  return WORKLOAD_IDS.flatMap((workload) => {
    const part = restrictTopology(topology, { workload, firewall: null });
    return part.flows.length > 0 ? [workloadSheet(workload, part)] : [];
  });
}
