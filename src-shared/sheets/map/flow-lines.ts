import {
  roleOf,
  type FlowId,
  type InterfaceId,
  type Language,
  type Text,
} from '#shared/catalog/index.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { effectivePorts } from '#shared/deployment/plan/effective-ports.ts';
import type { Leg, Topology } from '#shared/deployment/topology.ts';
import { describeFlow } from '#shared/diagram/annotation.ts';
import { CHANGE_SIGNS } from '#shared/diagram/change.ts';
import { cell, type Cell, type SheetColumn, type SheetTable } from '../layout/table.ts';

const TEXTS = {
  flows: { en: 'Flows', fr: 'Flux' },
  number: { en: 'No.', fr: 'N°' },
  from: { en: 'From', fr: 'De' },
  to: { en: 'To', fr: 'Vers' },
  annotation: { en: 'Protocol and ports', fr: 'Protocole et ports' },
  via: { en: 'via', fr: 'via' },
} as const satisfies Record<string, Text>;

/** The headings that all tables with flows have in common. */
export const flowHeadings = TEXTS;

/** The first column of a table with flows: their numbers, as on the map. */
export function numberColumn(language: Language): SheetColumn {
  return { heading: TEXTS.number[language] };
}

/**
 * What passes, behind the line of its workload: `SIP/MTLS TCP 5061`. A comparison says what became of it.
 * @param deployment whose ports it has; the documented ones without.
 */
export function annotationCell(
  { flow, change }: Leg,
  language: Language,
  deployment: Deployment | null = null,
): Cell {
  const ports = deployment ? effectivePorts(flow, deployment).ports : flow.ports;
  const text = describeFlow({ ...flow, ports }, language);
  if (change) return cell(`${CHANGE_SIGNS[change]} ${text}`);
  return [{ text, workload: flow.workloads[0] }];
}

/** The load balancers that flows pass in a topology, by flow. */
function balancersOf({ links }: Topology): ReadonlyMap<FlowId, InterfaceId> {
  const before = links.flatMap(({ legs }) => legs.filter(({ part }) => part === 'to-balancer'));
  return new Map(before.map(({ flow, to }) => [flow.id, to]));
}

/** The flows of a topology that are shown, one row each, in the order of their numbers. */
export function flowTable(
  topology: Topology,
  language: Language,
  visible?: ReadonlySet<FlowId>,
): SheetTable {
  const { scenario } = topology;
  const balancers = balancersOf(topology);
  const legs = new Map(
    topology.links.flatMap((link) => link.legs.map((leg) => [leg.flow.id, leg] as const)),
  );
  const name = (end: InterfaceId): string => interfaceName(end, scenario)[language];
  const rows = topology.flows.flatMap(({ number, flow }) => {
    const leg = legs.get(flow.id);
    if (!leg || visible?.has(flow.id) === false) return [];
    const balancer = balancers.get(flow.id);
    const via = balancer
      ? `, ${TEXTS.via[language]} ${describeRole(roleOf(balancer), scenario).name[language]}`
      : '';
    return [
      [
        cell(String(number), 'strong'),
        cell(name(flow.from)),
        cell(name(flow.to) + via),
        annotationCell(leg, language),
      ],
    ];
  });
  return {
    name: TEXTS.flows[language],
    columns: [
      numberColumn(language),
      { heading: TEXTS.from[language] },
      { heading: TEXTS.to[language] },
      { heading: TEXTS.annotation[language] },
    ],
    sections: [{ title: null, rows }],
  };
}
