import {
  applicationName,
  formatPorts,
  roles,
  services,
  workloads,
  type FlowRow,
  type Language,
  type Text,
} from '#shared/catalog/index.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import { conditionText } from './condition-text.ts';
import { joinList } from './join-list.ts';
import { portsField, portsOrder } from './port-cells.ts';
import type { TableColumn } from './table.ts';

export type FlowColumnId =
  | 'from'
  | 'to'
  | 'service'
  | 'ports'
  | 'transport'
  | 'application'
  | 'security'
  | 'purpose'
  | 'workloads'
  | 'through'
  | 'when'
  | 'evidence';

const BALANCED = {
  always: { en: '', fr: '' },
  hardware: { en: ' (hardware load balancing)', fr: ' (équilibrage matériel)' },
} as const satisfies Record<string, Text>;

const BASIS = {
  stated: { en: 'Stated', fr: 'Écrit' },
  inferred: { en: 'Inferred', fr: 'Déduit' },
} as const satisfies Record<FlowRow['evidence']['basis'], Text>;

const COLON = { en: ': ', fr: '\u00A0: ' } as const satisfies Text;

function evidenceText({ evidence }: FlowRow, language: Language): string {
  const cited = evidence.basis === 'stated' ? [] : (evidence.sources ?? []);
  const places = [...evidence.listings, ...cited].join(', ');
  const basis = BASIS[evidence.basis][language];
  return places === '' ? basis : `${basis}${COLON[language]}${places}`;
}

type FlowColumn = TableColumn<FlowRow, FlowColumnId>;

/** The columns of the flows table, in the order they stand. */
export const flowColumns: readonly FlowColumn[] = [
  {
    id: 'from',
    heading: { en: 'From', fr: 'De' },
    cell: ({ from }, language) => interfaceName(from)[language],
  },
  {
    id: 'to',
    heading: { en: 'To', fr: 'Vers' },
    cell: ({ to }, language) => interfaceName(to)[language],
  },
  {
    id: 'service',
    heading: { en: 'Service', fr: 'Service' },
    cell: ({ service }, language) => services[service].name[language],
  },
  {
    id: 'ports',
    heading: { en: 'Ports', fr: 'Ports' },
    cell: ({ ports }) => formatPorts(ports),
    field: ({ ports }) => portsField(ports),
    order: ({ ports }) => portsOrder(ports),
  },
  {
    id: 'transport',
    heading: { en: 'Transport', fr: 'Transport' },
    cell: ({ transport }) => transport.join(', ').toUpperCase(),
  },
  {
    id: 'application',
    heading: { en: 'Application protocol', fr: 'Protocole d’application' },
    cell: ({ application }, language) => applicationName(application)[language],
  },
  {
    id: 'security',
    heading: { en: 'Security', fr: 'Sécurité' },
    cell: ({ security }) => security ?? '',
  },
  {
    id: 'purpose',
    heading: { en: 'Purpose', fr: 'Objet' },
    cell: ({ purpose }, language) => purpose[language],
  },
  {
    id: 'workloads',
    heading: { en: 'Workloads', fr: 'Charges de travail' },
    cell: (flow, language) =>
      joinList(
        flow.workloads.map((id) => workloads[id].name[language]),
        language,
      ),
  },
  {
    id: 'through',
    heading: { en: 'Through', fr: 'À travers' },
    cell: ({ through }, language) =>
      through ? roles[through.balancer].name[language] + BALANCED[through.when][language] : '',
  },
  {
    id: 'when',
    heading: { en: 'Condition', fr: 'Condition' },
    cell: (flow, language) => conditionText(flow, language),
  },
  {
    id: 'evidence',
    heading: { en: 'Evidence', fr: 'Fondement' },
    cell: evidenceText,
  },
];

/** A column with roles called as they are in a scenario. */
export function columnIn(column: FlowColumn, scenario: Scenario): FlowColumn {
  const { id } = column;
  if (id !== 'from' && id !== 'to') return column;
  return { ...column, cell: (flow, language) => interfaceName(flow[id], scenario)[language] };
}
