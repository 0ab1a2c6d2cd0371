import {
  PRODUCT_IDS,
  flows,
  formatPorts,
  roleOf,
  roles,
  services,
  type FlowId,
  type FlowRow,
  type RoleId,
  type ServiceId,
} from '#shared/catalog/index.ts';
import { flowColumns } from '#shared/export/flow-table.ts';
import { disagreementText } from '../i18n/contradiction-messages.ts';
import { portsMessages } from '../i18n/ports-messages.ts';
import { contradictionsOfFlow, listingsOf } from './evidence-index.ts';
import type { Facet } from '../grid/facet.ts';
import {
  applicationFacetName,
  pageFacet,
  productName,
  tableName,
  untranslated,
  workloadName,
} from './facet-names.ts';
import { placeColumns, type GridColumn, type RowFlag } from '../grid/grid-column.ts';
import type { Grouping } from '../grid/grouping.ts';
import type { TableDefinition } from '../grid/table-view.svelte.ts';

const roleName = (value: string): (typeof roles)[RoleId]['name'] => roles[value as RoleId].name;
const serviceName = (value: string): (typeof services)[ServiceId]['name'] =>
  services[value as ServiceId].name;

const facets: readonly Facet<FlowRow>[] = [
  {
    id: 'product',
    name: portsMessages.product,
    valuesOf: ({ when }) => when?.product ?? PRODUCT_IDS,
    nameOf: productName,
  },
  {
    id: 'workload',
    name: portsMessages.workload,
    valuesOf: (flow) => flow.workloads,
    nameOf: workloadName,
  },
  {
    id: 'transport',
    name: portsMessages.transport,
    valuesOf: ({ transport }) => transport,
    nameOf: (value) => untranslated(value.toUpperCase()),
  },
  {
    id: 'application',
    name: portsMessages.application,
    valuesOf: ({ application }) => [application],
    nameOf: applicationFacetName,
  },
  {
    id: 'role',
    name: portsMessages.role,
    // A balancer has no flows of its own: it stands in the way of others'.
    valuesOf: ({ from, to, through }) => [
      roleOf(from),
      roleOf(to),
      ...(through ? [through.balancer] : []),
    ],
    nameOf: roleName,
  },
  {
    id: 'service',
    name: portsMessages.service,
    valuesOf: ({ service }) => [service],
    nameOf: serviceName,
  },
  pageFacet((flow) => listingsOf(flow).map(({ source }) => source)),
  {
    id: 'table',
    name: portsMessages.table,
    valuesOf: (flow) => listingsOf(flow).map(({ table }) => table),
    nameOf: tableName,
  },
];

const placed = placeColumns(flowColumns, {
  from: { width: 'minmax(112px, 1fr)', shown: true },
  to: { width: 'minmax(112px, 1fr)', shown: true },
  service: { width: 'minmax(112px, 1fr)', shown: true },
  ports: { width: '120px', shown: true },
  transport: { width: '80px', shown: true },
  application: { width: '104px', shown: true },
  security: { width: '76px', shown: true },
  purpose: { width: 'minmax(200px, 2.4fr)', shown: true },
  workloads: { width: 'minmax(144px, 1fr)', shown: false },
  through: { width: 'minmax(144px, 1fr)', shown: false },
  when: { width: 'minmax(144px, 1fr)', shown: false },
  evidence: { width: 'minmax(200px, 1fr)', shown: false },
}).map((column): GridColumn<FlowRow> => {
  if (column.id === 'evidence') return { ...column, look: 'long' };
  return column.id === 'purpose' ? { ...column, flagOf } : column;
});

function flagOf({ id }: FlowRow): RowFlag | null {
  const disputes = contradictionsOfFlow(id);
  if (disputes.length === 0) return null;
  return { icon: 'contradiction', text: disagreementText(disputes.map(({ title }) => title)) };
}

const groupings: readonly Grouping<FlowRow>[] = [
  {
    id: 'role',
    name: portsMessages.receiver,
    keyOf: ({ to }) => roleOf(to),
    headingOf: ({ to }) => roleName(roleOf(to)),
  },
  {
    id: 'sender',
    name: portsMessages.sender,
    keyOf: ({ from }) => roleOf(from),
    headingOf: ({ from }) => roleName(roleOf(from)),
  },
  {
    id: 'service',
    name: portsMessages.service,
    keyOf: ({ service }) => service,
    headingOf: ({ service }) => serviceName(service),
  },
  {
    id: 'workload',
    name: portsMessages.workload,
    keyOf: ({ workloads }) => workloads[0],
    headingOf: ({ workloads }) => workloadName(workloads[0]),
  },
  {
    id: 'port',
    name: portsMessages.port,
    keyOf: ({ ports }) => formatPorts(ports),
    headingOf: ({ ports }) => untranslated(formatPorts(ports)),
  },
];

/** The table of all flows. `numberOf` gives a flow's number in the scenario, if it is part of it. */
export function flowDefinition(
  numberOf: (flow: FlowId) => number | undefined,
): TableDefinition<FlowRow> {
  const number: GridColumn<FlowRow> = {
    id: 'number',
    heading: portsMessages.number,
    cell: ({ id }) => String(numberOf(id) ?? ''),
    order: ({ id }) => numberOf(id) ?? Number.MAX_SAFE_INTEGER,
    look: 'number',
    width: '56px',
    shown: true,
  };
  return { rows: flows, columns: [number, ...placed], facets, groupings };
}
