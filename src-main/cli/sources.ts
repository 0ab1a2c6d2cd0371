import { sources as catalogSources, type Source, type SourceId } from '#shared/catalog/index.ts';
import { sourceRecord, type SourceRecord } from '#shared/export/records.ts';
import { sourceColumns } from '#shared/export/source-table.ts';
import type { Command, CommandInput } from './command.ts';
import { chosenListings, filterOptions } from './filters.ts';
import { formatOption, writeRows } from './row-format.ts';

/** The pages chosen by product and id; those with a row chosen by table and role, where one is given. */
function chosenSources(options: CommandInput['options']): SourceRecord[] {
  const { product, source, table, role } = options;
  const used = new Set<string>(chosenListings(options).map((row) => row.source));
  const byRow = (table ?? role) !== undefined;
  return (Object.keys(catalogSources) as SourceId[])
    .filter((id) => {
      const page: Source = catalogSources[id];
      return (
        (product === undefined || page.product === product) &&
        (source === undefined || id === source) &&
        (!byRow || used.has(id))
      );
    })
    .map(sourceRecord);
}

/** `portolan sources`: the pages that the catalog rests on. */
export const sources: Command = {
  summary: {
    en: 'List the documentation pages, with the number of their rows',
    fr: 'Lister les pages de documentation, avec le nombre de leurs lignes',
  },
  options: { ...filterOptions, ...formatOption },
  run(input, io) {
    const rows = chosenSources(input.options);
    writeRows(
      {
        rows,
        example: sourceRecord('lync2013-port-requirements'),
        toRecord: (row) => ({ ...row }),
        columns: sourceColumns,
      },
      input,
      io,
    );
  },
};
