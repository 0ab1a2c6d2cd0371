import { flows as catalogFlows, type FlowRow, type Language } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { columnIn, flowColumns } from '#shared/export/flow-table.ts';
import { flowRecord } from '#shared/export/records.ts';
import type { TableColumn } from '#shared/export/table.ts';
import type { Command, CommandInput, CommandIo } from './command.ts';
import { chosenFlows, filterOptions } from './filters.ts';
import { formatOption, writeRows } from './row-format.ts';
import { chosenScenario, scenarioOptions, tellsScenario } from './scenario-options.ts';

type NumberedFlow = Topology['flows'][number];

/** A flow that has every key, so that a CSV file has every column. */
const fullFlow = catalogFlows.find(({ sourcePorts }) => sourcePorts !== undefined);

const numberedColumns = (scenario: Scenario): readonly TableColumn<NumberedFlow>[] => [
  {
    id: 'number',
    heading: { en: 'No.', fr: 'N°' },
    cell: ({ number }) => String(number),
  },
  ...flowColumns.map((column) => ({
    id: column.id,
    heading: column.heading,
    cell: ({ flow }: NumberedFlow, language: Language) =>
      columnIn(column, scenario).cell(flow, language),
  })),
];

/** The flows in force in the scenario told, with their numbers on its map. */
function writeNumbered(rows: readonly FlowRow[], input: CommandInput, io: CommandIo): void {
  const topology = resolveTopology(chosenScenario(input.options));
  const chosen = new Set(rows.map(({ id }) => id));
  writeRows(
    {
      rows: topology.flows.filter(({ flow }) => chosen.has(flow.id)),
      example: fullFlow && { number: 1, flow: fullFlow },
      toRecord: ({ number, flow }) => ({ number, ...flowRecord(flow) }),
      columns: numberedColumns(topology.scenario),
    },
    input,
    io,
  );
}

/** `portolan flows`: who opens a session to whom, over what, and why. */
export const flows: Command = {
  summary: {
    en: 'List the flows: who opens a session to whom, over what, and why; all, or those of a scenario',
    fr: 'Lister les flux\u00A0: qui ouvre une session vers qui, par quoi, et pourquoi\u00A0; tous, ou ceux d’un scénario',
  },
  options: { ...filterOptions, ...scenarioOptions, ...formatOption },
  run(input, io) {
    const rows = chosenFlows(input.options);
    if (tellsScenario(input.options)) {
      writeNumbered(rows, input, io);
      return;
    }
    writeRows({ rows, example: fullFlow, toRecord: flowRecord, columns: flowColumns }, input, io);
  },
};
