import type { Worksheet } from '@cj-tech-master/excelts';
import { workloadLooks } from '#shared/diagram/workload-look.ts';
import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { Policy, RuleLayout, RuleStyle } from '#shared/rules/rule.ts';
import { addressLines, isIncomplete } from '../rule-cells.ts';
import {
  ruleColumns,
  ruleRows,
  type RuleColumn,
  type RuleColumnId,
  type RuleRow,
} from '../rule-table.ts';
import { countedRules } from './counted.ts';
import type { CellLook } from './look.ts';
import type { SheetColumn } from './sheet-column.ts';
import { writeTable } from './table-sheet.ts';

/** The widest that columns grow, in pixels. */
const WIDEST: Readonly<Partial<Record<RuleColumnId, number>>> = {
  number: 60,
  section: 105,
  site: 80,
  fromZone: 80,
  fromObject: 180,
  fromAddresses: 190,
  sourcePorts: 125,
  toZone: 80,
  toObject: 180,
  toAddresses: 190,
  publicAddresses: 190,
  service: 115,
  ports: 135,
  application: 100,
  nat: 100,
  workloads: 105,
  justification: 280,
  need: 100,
  pages: 190,
};
const OTHER = 90;

/** Columns without which a row is no rule: there even where all rows say the same. */
const LASTING: ReadonlySet<RuleColumnId> = new Set([
  'number',
  'fromObject',
  'fromAddresses',
  'toObject',
  'toAddresses',
  'transport',
  'ports',
  'justification',
]);

/** More addresses than this are counted here and listed on the sheet of objects. */
const MOST_ADDRESSES = 24;

const STYLES = {
  destination: { en: 'source ports left open', fr: 'ports source libres' },
  pair: { en: 'source ports where documented', fr: 'ports source là où ils sont documentés' },
} as const satisfies Record<RuleStyle, Text>;

const LAYOUTS = {
  flow: { en: 'one rule a flow', fr: 'une règle par flux' },
  compressed: { en: 'like rules merged', fr: 'règles semblables réunies' },
} as const satisfies Record<RuleLayout, Text>;

const MORE = {
  en: (count: number) => `… and ${String(count)} more: see sheet Objects and groups`,
  fr: (count: number) => `… et ${String(count)} de plus\u00A0: voir la feuille Objets et groupes`,
} as const;

function addressCell(end: RuleRow['rule']['from'], language: Language): string {
  const lines = addressLines(end, language);
  if (lines.length <= MOST_ADDRESSES) return lines.join('\n');
  const shown = lines.slice(0, MOST_ADDRESSES - 1);
  return [...shown, MORE[language](lines.length - shown.length)].join('\n');
}

function cellOf({ id, cell, lines }: RuleColumn, row: RuleRow, language: Language): string {
  if (id === 'fromAddresses') return addressCell(row.rule.from, language);
  if (id === 'toAddresses') return addressCell(row.rule.to, language);
  return lines ? lines(row, language).join('\n') : cell(row, language);
}

const MUTED: ReadonlySet<RuleColumnId> = new Set(['opens', 'action', 'log', 'pages']);

function lookOf(id: RuleColumnId, { rule }: RuleRow): CellLook {
  if (id === 'fromAddresses' && isIncomplete(rule.from)) return 'notice';
  if (id === 'toAddresses' && isIncomplete(rule.to)) return 'notice';
  if (id === 'number' || id === 'ports') return 'strong';
  return MUTED.has(id) ? 'muted' : 'plain';
}

function sheetColumn(column: RuleColumn, language: Language): SheetColumn<RuleRow> {
  return {
    heading: column.heading[language],
    cell: (row) => cellOf(column, row, language),
    widest: WIDEST[column.id] ?? OTHER,
    look: (row) => lookOf(column.id, row),
    ...(!LASTING.has(column.id) && { foldable: column.id === 'firewall' ? 'unsaid' : 'said' }),
    ...(column.id === 'number' && {
      edge: ({ rule }: RuleRow) =>
        `FF${workloadLooks[rule.workloads[0]].light.slice(1).toUpperCase()}`,
    }),
  };
}

/** Fills a sheet with the rules of one firewall, every column of the rules table. */
export function writeRules(
  sheet: Worksheet,
  policy: Policy,
  deployment: Deployment,
  language: Language,
): void {
  const rows = ruleRows([policy], deployment);
  const head = [
    countedRules(rows.length, language),
    LAYOUTS[policy.layout][language],
    STYLES[policy.style][language],
  ];
  writeTable(
    sheet,
    {
      title: policy.name[language],
      subtitle: head.join(' · '),
      columns: ruleColumns.map((column) => sheetColumn(column, language)),
      rows,
    },
    language,
  );
}
