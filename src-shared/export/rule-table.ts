import { applicationName, workloads, type Language, type Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { requestLabels, type RequestFieldId } from '#shared/deployment/plan/plan-words.ts';
import type { Policy, Rule } from '#shared/rules/rule.ts';
import { joinList } from './join-list.ts';
import { portsField, portsOrder } from './port-cells.ts';
import { requestValue } from './request-fields.ts';
import {
  addressLines,
  justificationLines,
  natText,
  needLines,
  objectLines,
  objectText,
  pageLines,
  portLines,
  publicLines,
  sourcePortLines,
} from './rule-cells.ts';
import { siteName } from './site-name.ts';
import type { TableColumn } from './table.ts';

/** A rule with the firewall and the deployment that it is of. */
export interface RuleRow {
  readonly rule: Rule;
  readonly policy: Policy;
  readonly deployment: Deployment;
}

/** Columns that say the same of every rule of a deployment. */
const REQUEST_COLUMNS = [
  'requester',
  'owner',
  'ticket',
  'validFrom',
  'reviewDate',
  'status',
] as const satisfies readonly RequestFieldId[];

export type RuleColumnId =
  | 'number'
  | 'firewall'
  | 'section'
  | 'site'
  | 'fromZone'
  | 'fromObject'
  | 'fromAddresses'
  | 'sourcePorts'
  | 'toZone'
  | 'toObject'
  | 'toAddresses'
  | 'publicAddresses'
  | 'service'
  | 'transport'
  | 'ports'
  | 'application'
  | 'opens'
  | 'action'
  | 'nat'
  | 'log'
  | 'workloads'
  | 'justification'
  | 'need'
  | 'pages'
  | (typeof REQUEST_COLUMNS)[number];

/** A column of the rules table. `lines`: the parts of a cell where paper has a line for each. */
export interface RuleColumn extends TableColumn<RuleRow, RuleColumnId> {
  readonly lines?: (row: RuleRow, language: Language) => readonly string[];
}

const TEXTS = {
  opens: { en: 'From; replies are included', fr: 'La source\u00A0; réponses comprises' },
  allow: { en: 'Allow', fr: 'Autoriser' },
  yes: { en: 'Yes', fr: 'Oui' },
  no: { en: 'No', fr: 'Non' },
} as const satisfies Record<string, Text>;

type Lines = (row: RuleRow, language: Language) => readonly string[];

/** A column whose cells are lists, with semicolons between the parts; in data files the same ones in every language. */
function listColumn(id: RuleColumnId, heading: Text, lines: Lines): RuleColumn {
  return {
    id,
    heading,
    cell: (row, language) => joinList(lines(row, language), language),
    field: (row, language) => lines(row, language).join('; ').replaceAll('\u00A0', ' '),
    lines,
  };
}

/** `17` before `17a` before `17z` before `17aa` before `18`. */
function numberOrder({ rule }: RuleRow): number {
  const [, number = '', letters = ''] = /^(\d+)([a-z]*)$/u.exec(rule.id) ?? [];
  let place = 0;
  for (const letter of letters) place = place * 26 + Number.parseInt(letter, 36) - 9;
  return Number(number) + place / 1_000_000;
}

/** Ports in plain ASCII: `443`, or `TCP 443;UDP 3478` where the transports differ. */
function portsInFile({ rule }: RuleRow): string {
  const texts = new Set(rule.protocols.map(({ ports }) => portsField(ports)));
  if (texts.size === 1) return [...texts].join('');
  return rule.protocols
    .flatMap(({ transport, ports }) =>
      ports.map((port) => `${transport.toUpperCase()} ${portsField([port])}`),
    )
    .join(';');
}

const isRequestColumn = (id: RuleColumnId): boolean => REQUEST_COLUMNS.some((each) => each === id);

/** Whether a column says the same of all rules of one firewall, so that a heading can say it once. */
export function isSharedColumn(id: RuleColumnId): boolean {
  return id === 'firewall' || isRequestColumn(id);
}

/** The columns of the rules table, in the order they stand. */
export const ruleColumns: readonly RuleColumn[] = [
  {
    id: 'number',
    heading: { en: 'No.', fr: 'N°' },
    cell: ({ rule }) => rule.ids.join(', '),
    order: numberOrder,
  },
  {
    id: 'firewall',
    heading: { en: 'Firewall', fr: 'Pare-feu' },
    cell: ({ policy }, language) => policy.name[language],
  },
  {
    id: 'section',
    heading: { en: 'Section', fr: 'Section' },
    cell: ({ rule }, language) => rule.section[language],
  },
  {
    id: 'site',
    heading: { en: 'Site', fr: 'Site' },
    cell: ({ rule, deployment }) => siteName(deployment, rule.site),
  },
  {
    id: 'fromZone',
    heading: { en: 'From zone', fr: 'Zone source' },
    cell: ({ rule }, language) => rule.from.zone.name[language],
  },
  {
    id: 'fromObject',
    heading: { en: 'From object', fr: 'Objet source' },
    cell: ({ rule }, language) => objectText(rule.from, language),
    lines: ({ rule }, language) => objectLines(rule.from, language),
  },
  listColumn(
    'fromAddresses',
    { en: 'From addresses', fr: 'Adresses source' },
    ({ rule }, language) => addressLines(rule.from, language),
  ),
  {
    ...listColumn('sourcePorts', { en: 'Source ports', fr: 'Ports source' }, ({ rule }, language) =>
      sourcePortLines(rule, language),
    ),
    // Plain ASCII for firewall consoles, as ports are.
    field: ({ rule }, language) => sourcePortLines(rule, language).join(';').replaceAll('–', '-'),
  },
  {
    id: 'toZone',
    heading: { en: 'To zone', fr: 'Zone de destination' },
    cell: ({ rule }, language) => rule.to.zone.name[language],
  },
  {
    id: 'toObject',
    heading: { en: 'To object', fr: 'Objet de destination' },
    cell: ({ rule }, language) => objectText(rule.to, language),
    lines: ({ rule }, language) => objectLines(rule.to, language),
  },
  listColumn(
    'toAddresses',
    { en: 'To addresses', fr: 'Adresses de destination' },
    ({ rule }, language) => addressLines(rule.to, language),
  ),
  listColumn(
    'publicAddresses',
    { en: 'To public address (NAT)', fr: 'Adresse publique de destination (NAT)' },
    ({ rule }) => (rule.nat === 'destination' ? publicLines(rule.to) : []),
  ),
  listColumn('service', { en: 'Service', fr: 'Service' }, ({ rule }, language) =>
    rule.services.map((name) => name[language]),
  ),
  {
    id: 'transport',
    heading: { en: 'Transport', fr: 'Transport' },
    cell: ({ rule }) =>
      [...new Set(rule.protocols.map(({ transport }) => transport.toUpperCase()))].join(', '),
  },
  {
    ...listColumn('ports', { en: 'Ports', fr: 'Ports' }, ({ rule }) => portLines(rule)),
    field: portsInFile,
    order: ({ rule }) => portsOrder(rule.protocols.flatMap(({ ports }) => ports)),
  },
  listColumn(
    'application',
    { en: 'Application protocol', fr: 'Protocole d’application' },
    ({ rule }, language) => rule.applications.map((each) => applicationName(each)[language]),
  ),
  {
    id: 'opens',
    heading: { en: 'Opened by', fr: 'Ouverture par' },
    cell: (_, language) => TEXTS.opens[language],
  },
  {
    id: 'action',
    heading: { en: 'Action', fr: 'Action' },
    cell: (_, language) => TEXTS.allow[language],
  },
  {
    id: 'nat',
    heading: { en: 'NAT', fr: 'NAT' },
    cell: ({ rule }, language) => natText(rule, language),
  },
  {
    id: 'log',
    heading: { en: 'Log', fr: 'Journal' },
    cell: ({ rule }, language) => TEXTS[rule.log ? 'yes' : 'no'][language],
  },
  listColumn('workloads', { en: 'Workloads', fr: 'Charges de travail' }, ({ rule }, language) =>
    rule.workloads.map((id) => workloads[id].name[language]),
  ),
  {
    id: 'justification',
    heading: { en: 'Justification', fr: 'Justification' },
    // Sentences, which need no sign between them.
    cell: ({ rule }, language) => justificationLines(rule, language).join(' '),
    lines: ({ rule }, language) => justificationLines(rule, language),
  },
  listColumn('need', { en: 'Need', fr: 'Nécessité' }, ({ rule }, language) =>
    needLines(rule, language),
  ),
  listColumn('pages', { en: 'Pages', fr: 'Pages' }, ({ rule, deployment }, language) =>
    pageLines(rule, deployment.scenario, language),
  ),
  ...REQUEST_COLUMNS.map((id): RuleColumn => ({
    id,
    heading: requestLabels[id],
    cell: ({ deployment }, language) => requestValue(deployment, id, language),
  })),
];

/** The rules of some firewalls as rows of the table, firewall by firewall. */
export function ruleRows(policies: readonly Policy[], deployment: Deployment): readonly RuleRow[] {
  return policies.flatMap((policy) => policy.rules.map((rule) => ({ rule, policy, deployment })));
}
