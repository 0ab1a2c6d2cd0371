import { formatPorts, workloads, type Text, type WorkloadId } from '#shared/catalog/index.ts';
import { addressLines, isIncomplete } from '#shared/export/rule-cells.ts';
import { ruleColumns, type RuleColumnId, type RuleRow } from '#shared/export/rule-table.ts';
import type { Rule, RuleEnd, RuleZone } from '#shared/rules/rule.ts';
import type { Facet } from '../grid/facet.ts';
import { placeColumns, type GridColumn } from '../grid/grid-column.ts';
import type { Grouping } from '../grid/grouping.ts';
import type { TableDefinition } from '../grid/table-view.svelte.ts';
import { rulesMessages } from '../i18n/rules-messages.ts';

/** A rule as a row of the table on screen. */
export interface ShownRule extends RuleRow {
  readonly id: string;
}

/** Facet values are texts: these carry the name in both languages. */
const textValue = ({ en, fr }: Text): string => JSON.stringify([en, fr]);
function valueText(value: string): Text {
  const [en = '', fr = ''] = JSON.parse(value) as string[];
  return { en, fr };
}

function pathOf(from: RuleZone, to: RuleZone): Text {
  return { en: `${from.name.en} → ${to.name.en}`, fr: `${from.name.fr} → ${to.name.fr}` };
}

/** The facet value of rules from one zone to another. */
export function pathValue(from: RuleZone, to: RuleZone): string {
  return textValue(pathOf(from, to));
}

/** Whether an end of a rule has no address at all: no firewall can be told of it. */
export function lacksAddress({ from, to }: Rule): boolean {
  return [from, to].some(
    ({ group }) => group?.members.every(({ addresses }) => addresses.length === 0) ?? false,
  );
}

const facets: readonly Facet<ShownRule>[] = [
  {
    id: 'path',
    name: rulesMessages.path,
    valuesOf: ({ rule }) => [pathValue(rule.from.zone, rule.to.zone)],
    nameOf: valueText,
  },
  {
    id: 'section',
    name: rulesMessages.section,
    valuesOf: ({ rule }) => [textValue(rule.section)],
    nameOf: valueText,
  },
  {
    id: 'workload',
    name: rulesMessages.workload,
    valuesOf: ({ rule }) => rule.workloads,
    nameOf: (value) => workloads[value as WorkloadId].name,
  },
  {
    id: 'need',
    name: rulesMessages.need,
    valuesOf: ({ rule }) => [...new Set(rule.reasons.map(({ need }) => need.kind))],
    nameOf: (value) => rulesMessages[value as 'required' | 'optional' | 'feature'],
  },
  {
    id: 'transport',
    name: rulesMessages.transport,
    valuesOf: ({ rule }) => [...new Set(rule.protocols.map(({ transport }) => transport))],
    nameOf: (value) => ({ en: value.toUpperCase(), fr: value.toUpperCase() }),
  },
  {
    id: 'state',
    name: rulesMessages.state,
    valuesOf: ({ rule }) => [
      isIncomplete(rule.from) || isIncomplete(rule.to) ? 'incomplete' : 'complete',
    ],
    nameOf: (value) => rulesMessages[value as 'incomplete' | 'complete'],
  },
];

const ADDRESSES: Readonly<Record<string, ((rule: Rule) => RuleEnd) | undefined>> = {
  fromAddresses: ({ from }) => from,
  toAddresses: ({ to }) => to,
};

/** On screen an address a line. */
function addressColumn(
  column: GridColumn<ShownRule>,
  endOf: (rule: Rule) => RuleEnd,
): GridColumn<ShownRule> {
  return {
    ...column,
    cell: ({ rule }, language) => addressLines(endOf(rule), language).join('\n'),
    fileColumns: [column],
    look: 'long',
  };
}

const fileColumnsOf = (...ids: readonly RuleColumnId[]): typeof ruleColumns =>
  ruleColumns.filter(({ id }) => ids.includes(id));

const placed: readonly GridColumn<ShownRule>[] = placeColumns(ruleColumns, {
  number: { width: '60px', shown: true },
  firewall: { width: '128px', shown: false },
  section: { width: 'minmax(128px, 1fr)', shown: false },
  site: { width: '96px', shown: false },
  fromZone: { width: '112px', shown: false },
  fromObject: { width: 'minmax(136px, 1.2fr)', shown: false },
  fromAddresses: { width: 'minmax(140px, 1.6fr)', shown: true },
  sourcePorts: { width: '104px', shown: false },
  toZone: { width: '112px', shown: false },
  toObject: { width: 'minmax(136px, 1.2fr)', shown: false },
  toAddresses: { width: 'minmax(140px, 1.6fr)', shown: true },
  publicAddresses: { width: '128px', shown: false },
  service: { width: 'minmax(120px, 1fr)', shown: false },
  transport: { width: '80px', shown: false },
  ports: { width: '128px', shown: false },
  application: { width: '112px', shown: false },
  opens: { width: '136px', shown: false },
  action: { width: '80px', shown: false },
  nat: { width: '128px', shown: false },
  log: { width: '64px', shown: false },
  workloads: { width: '144px', shown: false },
  justification: { width: 'minmax(200px, 2.4fr)', shown: true },
  need: { width: '136px', shown: false },
  pages: { width: 'minmax(200px, 1fr)', shown: false },
  requester: { width: '120px', shown: false },
  owner: { width: '120px', shown: false },
  ticket: { width: '104px', shown: false },
  validFrom: { width: '104px', shown: false },
  reviewDate: { width: '104px', shown: false },
  status: { width: '104px', shown: false },
}).map((column): GridColumn<ShownRule> => {
  if (column.id === 'number') return { ...column, look: 'number' };
  const end = ADDRESSES[column.id];
  if (end) return addressColumn(column, end);
  return column.id === 'ports' ? column : { ...column, look: 'long' };
});

/** What a reader sees first: ends by name rather than by object, and ports with their transport. */
const SHORT: readonly GridColumn<ShownRule>[] = [
  {
    id: 'from',
    heading: rulesMessages.from,
    cell: ({ rule }, language) => rule.from.name[language],
    width: 'minmax(88px, 1fr)',
    shown: true,
  },
  {
    id: 'to',
    heading: rulesMessages.to,
    cell: ({ rule }, language) => rule.to.name[language],
    width: 'minmax(88px, 1fr)',
    shown: true,
  },
  {
    id: 'opening',
    heading: rulesMessages.ports,
    cell: ({ rule }) =>
      rule.protocols
        .map(({ transport, ports }) => `${transport.toUpperCase()} ${formatPorts(ports)}`)
        .join('\n'),
    fileColumns: fileColumnsOf('transport', 'ports'),
    order: ({ rule }) => rule.protocols[0].ports[0]?.from ?? 0,
    width: '122px',
    shown: true,
    look: 'ports',
  },
];

/** Each before the column that says the same in full. */
const BEFORE: Readonly<Record<string, number>> = { fromObject: 0, toObject: 1, transport: 2 };

const columns: readonly GridColumn<ShownRule>[] = placed.flatMap((column) => {
  const short = SHORT[BEFORE[column.id] ?? SHORT.length];
  return short ? [short, column] : [column];
});

const groupings: readonly Grouping<ShownRule>[] = [
  {
    id: 'section',
    name: rulesMessages.section,
    keyOf: ({ rule }) => textValue(rule.section),
    headingOf: ({ rule }) => rule.section,
  },
  {
    id: 'path',
    name: rulesMessages.path,
    keyOf: ({ rule }) => pathValue(rule.from.zone, rule.to.zone),
    headingOf: ({ rule }) => pathOf(rule.from.zone, rule.to.zone),
  },
  {
    id: 'workload',
    name: rulesMessages.workload,
    keyOf: ({ rule }) => rule.workloads[0],
    headingOf: ({ rule }) => workloads[rule.workloads[0]].name,
  },
];

/** The table of the rules of one firewall, whichever that is at the moment. */
export function ruleDefinition(rows: () => readonly ShownRule[]): TableDefinition<ShownRule> {
  return {
    get rows() {
      return rows();
    },
    columns,
    facets,
    groupings,
  };
}
