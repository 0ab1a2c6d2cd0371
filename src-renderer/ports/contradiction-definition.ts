import {
  contradictions,
  roleOf,
  roles,
  sources,
  type ContradictionPage,
  type ContradictionRow,
  type ContradictionScope,
  type RoleId,
  type Text,
} from '#shared/catalog/index.ts';
import { contradictionColumns, scopeName, sideLetter } from '#shared/export/contradiction-table.ts';
import { joinList } from '#shared/export/join-list.ts';
import { shortPageName } from '#shared/search/catalog-names.ts';
import { dateText } from '../i18n/contradiction-messages.ts';
import { portsMessages } from '../i18n/ports-messages.ts';
import { flowsInDispute } from './evidence-index.ts';
import type { Facet } from '../grid/facet.ts';
import { NOT_STATED, pageFacet, productName } from './facet-names.ts';
import { placeColumns, type GridColumn } from '../grid/grid-column.ts';
import type { Grouping } from '../grid/grouping.ts';
import type { TableDefinition } from '../grid/table-view.svelte.ts';

const scopeText = (value: string): Text => scopeName(value as ContradictionScope);
const roleName = (value: string): Text =>
  value === NOT_STATED ? portsMessages.onNoFlow : roles[value as RoleId].name;

/** The roles at the ends of the flows in dispute. */
function rolesOf(row: ContradictionRow): readonly string[] {
  const ends = flowsInDispute(row).flatMap(({ from, to }) => [roleOf(from), roleOf(to)]);
  return ends.length > 0 ? ends : [NOT_STATED];
}

const pagesOf = ({ sides }: ContradictionRow): readonly ContradictionPage[] =>
  sides.flatMap(({ pages }) => pages);

/** Each page once, although it may take several sides. */
function newestOf(row: ContradictionRow): readonly ContradictionPage[] {
  const newest = pagesOf(row).filter((page) => page.newest);
  return [...new Map(newest.map((page) => [page.source, page])).values()];
}

const facets: readonly Facet<ContradictionRow>[] = [
  {
    id: 'scope',
    name: portsMessages.scope,
    valuesOf: ({ scope }) => [scope],
    nameOf: scopeText,
  },
  {
    id: 'product',
    name: portsMessages.product,
    valuesOf: ({ products }) => products,
    nameOf: productName,
  },
  pageFacet((row) => pagesOf(row).map(({ source }) => source)),
  { id: 'role', name: portsMessages.role, valuesOf: rolesOf, nameOf: roleName },
];

const newest: GridColumn<ContradictionRow> = {
  id: 'newest',
  heading: portsMessages.newestPage,
  cell: (row, language) =>
    joinList(
      newestOf(row).map(
        ({ source, date }) => `${dateText(date, language)} · ${shortPageName(source)[language]}`,
      ),
      language,
    ),
  field: (row, language) =>
    joinList(
      newestOf(row).map(({ source, date }) => `${sources[source].title[language]} (${date ?? ''})`),
      language,
    ),
  look: 'long',
  width: 'minmax(160px, 1.2fr)',
  shown: true,
};

/** How many flows on screen, which ones in a file. */
const flowCount: GridColumn<ContradictionRow> = {
  id: 'flow-count',
  heading: portsMessages.flowCount,
  cell: ({ flows }) => String(flows.length),
  order: ({ flows }) => flows.length,
  look: 'number',
  width: '64px',
  shown: true,
  fileColumns: contradictionColumns.filter(({ id }) => id === 'flows'),
};

const placed = placeColumns(contradictionColumns, {
  title: { width: 'minmax(160px, 1.2fr)', shown: true },
  scope: { width: '120px', shown: true },
  says: { width: 'minmax(240px, 2.4fr)', shown: true },
  pages: { width: 'minmax(240px, 2fr)', shown: false },
  newer: { width: 'minmax(144px, 1fr)', shown: false },
  reading: { width: 'minmax(200px, 1.8fr)', shown: true },
  why: { width: 'minmax(200px, 1.8fr)', shown: false },
});
const isLast = ({ id }: { readonly id: string }): boolean => id === 'reading' || id === 'why';

/** One side a line on screen; files keep them in one. */
const oneSideALine = (column: GridColumn<ContradictionRow>): GridColumn<ContradictionRow> =>
  column.id === 'says'
    ? {
        ...column,
        cell: ({ sides }, language) =>
          sides.map(({ says }, index) => `${sideLetter(index)}. ${says[language]}`).join('\n'),
        field: column.cell,
      }
    : column;

const groupings: readonly Grouping<ContradictionRow>[] = [
  {
    id: 'scope',
    name: portsMessages.scope,
    keyOf: ({ scope }) => scope,
    headingOf: ({ scope }) => scopeText(scope),
  },
  {
    id: 'role',
    name: portsMessages.receiver,
    keyOf: (row) => receiverOf(row),
    headingOf: (row) => roleName(receiverOf(row)),
  },
];

/** Who listens in the first flow in dispute. */
function receiverOf(row: ContradictionRow): string {
  const [flow] = flowsInDispute(row);
  return flow ? roleOf(flow.to) : NOT_STATED;
}

/** The table of all contradictions. */
export const contradictionDefinition: TableDefinition<ContradictionRow> = {
  rows: contradictions,
  columns: [
    ...placed.filter((column) => !isLast(column)).map(oneSideALine),
    newest,
    ...placed.filter(isLast),
    flowCount,
  ],
  facets,
  groupings,
};
