import { flows as catalogFlows } from '#shared/catalog/index.ts';
import { flowColumns } from '#shared/export/flow-table.ts';
import { flowRecord } from '#shared/export/records.ts';
import type { Command } from './command.ts';
import { chosenFlows, filterOptions } from './filters.ts';
import { formatOption, writeRows } from './row-format.ts';

/** `portolan flows`: who opens a session to whom, over what, and why. */
export const flows: Command = {
  summary: {
    en: 'List the flows: who opens a session to whom, over what, and why',
    fr: 'Lister les flux\u00A0: qui ouvre une session vers qui, par quoi, et pourquoi',
  },
  options: { ...filterOptions, ...formatOption },
  run(input, io) {
    const rows = chosenFlows(input.options);
    writeRows(
      { rows, example: catalogFlows[0], toRecord: flowRecord, columns: flowColumns },
      input,
      io,
    );
  },
};
