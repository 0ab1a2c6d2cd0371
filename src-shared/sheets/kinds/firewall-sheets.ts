import {
  FIREWALL_IDS,
  firewalls,
  type InterfaceId,
  type Language,
  type Text,
} from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import { keepLegs, restrictTopology } from '#shared/deployment/restrict-topology.ts';
import type { Leg, Topology } from '#shared/deployment/topology.ts';
import { describeFlow } from '#shared/diagram/annotation.ts';
import { protocolName } from '#shared/diagram/flow-text.ts';
import { addressLines, MISSING, protocolLines, publicLines } from '#shared/export/rule-cells.ts';
import { makePolicy } from '#shared/rules/make-policies.ts';
import { policyScopes } from '#shared/rules/policy-scope.ts';
import type { Policy, Rule, RuleEnd } from '#shared/rules/rule.ts';
import { cell, type Cell, type CellText, type SheetTable } from '../layout/table.ts';
import { endsTable, type NumberedRow } from '../map/ends-table.ts';
import { mapBodies } from '../map/map-page.ts';
import type { Sheet } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';
import { PAPER_RULES } from './rule-sheets.ts';

const INTRO = {
  en: 'What this firewall lets pass, and nothing else. A number on the map is a row of the table; its arrow points from who opens the session.',
  fr: 'Ce que ce pare-feu laisse passer, et rien d’autre. Un numéro de la carte est une ligne du tableau\u00A0; sa flèche part de qui ouvre la session.',
} as const satisfies Text;

const HEADINGS = {
  from: { en: 'From', fr: 'Source' },
  to: { en: 'To', fr: 'Destination' },
} as const satisfies Record<string, Text>;

const PUBLIC = { en: 'Public: ', fr: 'Publique\u00A0: ' } as const satisfies Text;

function endCell(end: RuleEnd, shown: readonly string[], language: Language): Cell {
  const name: CellText = { text: end.name[language] };
  if (end.group === null) return [name];
  const missing = MISSING[language];
  const all = addressLines(end, language);
  const known = all.filter((text) => text !== missing).join(', ');
  const publicly = shown.length > 0 ? PUBLIC[language] + shown.join(', ') : '';
  const addresses = [known, publicly].filter((text) => text !== '').join(' · ');
  return [
    name,
    ...(addresses === '' ? [] : [{ text: addresses, look: 'muted' } as const]),
    ...(all.includes(missing) ? [{ text: missing, look: 'warning' } as const] : []),
  ];
}

function numberedRow(rule: Rule, language: Language): NumberedRow {
  const { id, from, to, nat, workloads, reasons } = rule;
  const protocol = protocolName(reasons[0].flow, language);
  return {
    number: id,
    from: endCell(from, nat === 'source' ? publicLines(from) : [], language),
    to: endCell(to, nat === 'destination' ? publicLines(to) : [], language),
    text: `${protocol} ${protocolLines(rule).join(', ')}`,
    workload: workloads[0],
  };
}

/** Rules in the order of their numbers, those between the same ends in one row, as on one line of the map. */
function ruleTable({ name, rules }: Policy, language: Language): SheetTable {
  const rows = rules.map((rule) => numberedRow(rule, language));
  return endsTable(name[language], rows, HEADINGS, language);
}

function partTable(part: Topology, name: Text, language: Language): SheetTable {
  const nameOf = (end: InterfaceId): Cell => cell(interfaceName(end, part.scenario)[language]);
  const rows = part.links
    .flatMap(({ legs }) => legs)
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, flow, from, to }): NumberedRow => ({
      number: String(number),
      from: nameOf(from),
      to: nameOf(to),
      text: describeFlow(flow, language),
      workload: flow.workloads[0],
    }));
  return endsTable(name[language], rows, HEADINGS, language);
}

/** What of a topology the rules of a firewall open. */
function openedBy({ rules }: Policy, topology: Topology): Topology {
  const opens = (rule: Rule, leg: Leg): boolean =>
    rule.reasons.some(({ number }) => number === leg.number) &&
    rule.from.interfaces.includes(leg.from) &&
    rule.to.interfaces.includes(leg.to);
  return keepLegs(topology, (leg) => rules.some((rule) => opens(rule, leg)));
}

/** A firewall with the part of the topology that its map shows, and its table. */
interface Guard {
  readonly id: string;
  readonly name: Text;
  readonly part: Topology;
  readonly table: (language: Language) => SheetTable;
}

function guardSheet({ id, name, part, table }: Guard): Sheet {
  return {
    id: `firewall:${id}`,
    kind: 'firewall',
    title: name,
    isMap: true,
    draw: async (context) => {
      const { language, place } = context;
      const diagram = await place(part, language, 'numbers');
      const page = {
        diagram,
        name: name[language],
        table: table(language),
        intro: INTRO[language],
      };
      return mapBodies(page, context);
    },
  };
}

function guardsOf(deployment: Deployment, topology: Topology): readonly Guard[] {
  return policyScopes(deployment)
    .filter(({ kind }) => kind !== 'host' && kind !== 'clients')
    .map(({ id }) => makePolicy(deployment, id, PAPER_RULES))
    .filter(({ rules }) => rules.length > 0)
    .map((policy) => ({
      id: policy.id,
      name: policy.name,
      part: openedBy(policy, topology),
      table: (language) => ruleTable(policy, language),
    }));
}

/** What crosses each firewall, numbered on the map and in the table: rules of a deployment, flows of a scenario. */
export function firewallSheets({ deployment, topology }: PackSubject): readonly Sheet[] {
  if (deployment) return guardsOf(deployment, topology).map(guardSheet);
  return FIREWALL_IDS.map((id): Guard => {
    const part = restrictTopology(topology, { workload: null, firewall: id });
    const { name } = firewalls[id];
    return { id, name, part, table: (language) => partTable(part, name, language) };
  })
    .filter(({ part }) => part.flows.length > 0)
    .map(guardSheet);
}
