import { presets } from '#shared/deployment/presets.ts';
import { scenarioRecord } from '#shared/export/scenario-record.ts';
import { scenarioColumns } from '#shared/export/scenario-table.ts';
import type { Command } from './command.ts';
import { filterOptions } from './filters.ts';
import { formatOption, writeRows } from './row-format.ts';

/** `portolan scenarios`: the presets, by which other commands name a scenario. */
export const scenarios: Command = {
  summary: {
    en: 'List the preset scenarios: their ids, pages and sizes; with all choices as JSON',
    fr: 'Lister les scénarios prédéfinis\u00A0: identifiants, pages et tailles\u00A0; avec tous les choix en JSON',
  },
  options: { product: filterOptions.product, ...formatOption },
  run(input, io) {
    const { product } = input.options;
    const chosen = presets.filter(
      ({ scenario }) => product === undefined || scenario.product === product,
    );
    writeRows(
      {
        rows: chosen.map(scenarioRecord),
        example: presets[0] && scenarioRecord(presets[0]),
        toRecord: (row) => ({ ...row }),
        columns: scenarioColumns,
      },
      input,
      io,
    );
  },
};
