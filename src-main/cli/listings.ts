import { listings as catalogListings } from '#shared/catalog/index.ts';
import { listingColumns } from '#shared/export/listing-table.ts';
import { listingRecord } from '#shared/export/records.ts';
import type { Command } from './command.ts';
import { chosenListings, filterOptions } from './filters.ts';
import { formatOption, writeRows } from './row-format.ts';

/** `portolan listings`: rows of the documentation, in document order. */
export const listings: Command = {
  summary: {
    en: 'List the rows of the documentation, in document order',
    fr: 'Lister les lignes de la documentation, dans l’ordre des pages',
  },
  options: { ...filterOptions, ...formatOption },
  run(input, io) {
    const rows = chosenListings(input.options);
    writeRows(
      { rows, example: catalogListings[0], toRecord: listingRecord, columns: listingColumns },
      input,
      io,
    );
  },
};
