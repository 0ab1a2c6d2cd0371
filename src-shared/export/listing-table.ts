import {
  applicationName,
  formatPorts,
  products,
  sources,
  tables,
  type Language,
  type ListingRow,
  type SidePortColumn,
  type TableId,
  type Text,
} from '#shared/catalog/index.ts';
import { documentedName } from '#shared/search/catalog-names.ts';
import { portsField, portsOrder } from './port-cells.ts';
import type { TableColumn } from './table.ts';

export type ListingColumnId =
  | 'role'
  | 'from'
  | 'to'
  | 'service'
  | 'ports'
  | 'transport'
  | 'application'
  | 'security'
  | 'note'
  | 'quirk'
  | 'product'
  | 'source'
  | 'table'
  | 'row'
  | 'as-printed'
  | 'source-ports'
  | 'node-ports'
  | 'monitor-ports';

/** Where the page prints the column and leaves any port to the row. */
const ANY = { en: 'any', fr: 'tous' } as const satisfies Text;

/** Ports of a column that only few pages have; `any` where the page prints it and leaves the choice. */
export function sidePortsText(row: ListingRow, column: SidePortColumn, language: Language): string {
  const isAny = row.sidePortColumns.includes(column) && row[column].length === 0;
  return isAny ? ANY[language] : formatPorts(row[column]);
}

function sidePorts(
  id: 'source-ports' | 'node-ports' | 'monitor-ports',
  column: SidePortColumn,
  heading: Text,
): TableColumn<ListingRow, ListingColumnId> {
  return {
    id,
    heading,
    cell: (row, language) => sidePortsText(row, column, language),
    field: (row) =>
      row[column].length > 0 ? portsField(row[column]) : sidePortsText(row, column, 'en'),
    order: (row) => portsOrder(row[column]),
  };
}

const documented = (term: string | null, language: Language): string =>
  term === null ? '' : documentedName(term)[language];

/** The columns of the listings table, in the order they stand. */
export const listingColumns: readonly TableColumn<ListingRow, ListingColumnId>[] = [
  {
    id: 'role',
    heading: { en: 'Role', fr: 'Rôle' },
    cell: ({ role }, language) => documented(role, language),
  },
  {
    id: 'from',
    heading: { en: 'From', fr: 'De' },
    cell: ({ from }, language) => documented(from, language),
  },
  {
    id: 'to',
    heading: { en: 'To', fr: 'Vers' },
    cell: ({ to }, language) => documented(to, language),
  },
  {
    id: 'service',
    heading: { en: 'Service', fr: 'Service' },
    cell: ({ service }, language) => documented(service, language),
  },
  {
    id: 'ports',
    heading: { en: 'Ports', fr: 'Ports' },
    cell: ({ ports }) => formatPorts(ports),
    field: ({ ports }) => portsField(ports),
    order: ({ ports }) => portsOrder(ports),
  },
  {
    id: 'transport',
    heading: { en: 'Transport', fr: 'Transport' },
    cell: ({ transport }) => transport.join(', ').toUpperCase(),
  },
  {
    id: 'application',
    heading: { en: 'Application protocol', fr: 'Protocole d’application' },
    cell: ({ application }, language) =>
      application ? applicationName(application)[language] : '',
  },
  {
    id: 'security',
    heading: { en: 'Security', fr: 'Sécurité' },
    cell: ({ security }) => security ?? '',
  },
  {
    id: 'note',
    heading: { en: 'Note', fr: 'Remarque' },
    cell: ({ note }, language) => note[language],
  },
  {
    id: 'quirk',
    heading: { en: 'Quirk', fr: 'Particularité' },
    cell: ({ quirk }, language) => quirk?.[language] ?? '',
  },
  {
    id: 'product',
    heading: { en: 'Product', fr: 'Produit' },
    cell: ({ product }, language) => (product === null ? '' : products[product].name[language]),
  },
  {
    id: 'source',
    heading: { en: 'Page', fr: 'Page' },
    cell: ({ source }, language) => sources[source].title[language],
  },
  {
    id: 'table',
    heading: { en: 'Table', fr: 'Tableau' },
    cell: ({ table }, language) => tables[table as TableId].name[language],
  },
  {
    id: 'row',
    heading: { en: 'Row', fr: 'Ligne' },
    cell: ({ row }) => String(row),
    order: ({ row }) => row,
  },
  {
    id: 'as-printed',
    heading: { en: 'As printed', fr: 'Tel qu’imprimé' },
    cell: ({ asPrinted }) => asPrinted,
  },
  sidePorts('source-ports', 'sourcePorts', { en: 'Source ports', fr: 'Ports source' }),
  sidePorts('node-ports', 'nodePorts', { en: 'Node ports', fr: 'Ports du nœud' }),
  sidePorts('monitor-ports', 'monitorPorts', { en: 'Probed ports', fr: 'Ports sondés' }),
];
