import { type Language } from '#shared/catalog/index.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { Leg } from '#shared/deployment/topology.ts';
import { describeFlow } from '#shared/diagram/annotation.ts';
import { flowColumns } from '#shared/export/flow-table.ts';
import { tableToCsv, type TableColumn } from '#shared/export/table.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';

/**
 * The columns of copied and exported flows: their number here and their ends on this link, as the scenario names
 * them, then as everywhere.
 */
export const legColumns = (scenario: Scenario): readonly TableColumn<Leg>[] => [
  {
    id: 'number',
    heading: { en: 'No.', fr: 'Nº' },
    cell: ({ number }) => String(number),
    order: ({ number }) => number,
  },
  {
    id: 'from',
    heading: { en: 'From', fr: 'De' },
    cell: ({ from }, language) => interfaceName(from, scenario)[language],
  },
  {
    id: 'to',
    heading: { en: 'To', fr: 'Vers' },
    cell: ({ to }, language) => interfaceName(to, scenario)[language],
  },
  ...flowColumns
    .filter(({ id }) => id !== 'from' && id !== 'to')
    .map(({ id, heading, cell, field, order }): TableColumn<Leg> => ({
      id,
      heading,
      cell: ({ flow }, language) => cell(flow, language),
      ...(field && { field: ({ flow }, language) => field(flow, language) }),
      ...(order && { order: ({ flow }) => order(flow) }),
    })),
];

/** One line a flow, for a mail: `12. Front End pool → Edge Server, Internal interface: SIP/MTLS TCP 5062. ...` */
export function legsAsText(legs: readonly Leg[], scenario: Scenario, language: Language): string {
  const colon = language === 'fr' ? '\u00A0: ' : ': ';
  return legs
    .map(({ number, from, to, flow }) => {
      const ends = `${interfaceName(from, scenario)[language]} → ${interfaceName(to, scenario)[language]}`;
      const protocol = describeFlow(flow, language);
      return `${String(number)}. ${ends}${colon}${protocol}. ${flow.purpose[language]}`;
    })
    .join('\n');
}

/** Cells between tabs, without a header: they land in the cells of a spreadsheet or table. */
export function legsAsRows(legs: readonly Leg[], scenario: Scenario, language: Language): string {
  const columns = legColumns(scenario);
  const clean = (cell: string): string => cell.replaceAll(/[\t\r\n]+/g, ' ');
  return legs
    .map((leg) => columns.map((column) => clean(column.cell(leg, language))).join('\t'))
    .join('\n');
}

export function legsAsCsv(
  legs: readonly Leg[],
  scenario: Scenario,
  language: Language,
  bom = false,
): string {
  return tableToCsv(legColumns(scenario), legs, language, { bom });
}

/** A file name of a selection: `portolan-edge-internal--front-end-primary.csv`. */
export function csvFileName(id: string): string {
  return `portolan-${id.replaceAll('/', '-')}.csv`;
}
