import type { Finding, Place } from '#shared/review/finding.ts';
import { addressRowId, type RoleRows } from './address-rows.ts';
import { worstOf } from './severity.ts';
import { cellKey, type CellAddress, type CellMarks } from './sheet/sheet.ts';

/** The parts of the deployment view. `roles` and `networks` are the address plan in two orders. */
export const PARTS = ['roles', 'networks', 'subnets', 'ports', 'boundaries', 'request'] as const;
export type Part = (typeof PARTS)[number];

/** Where a place is edited: a cell of a sheet, or the field with this id; neither for the deployment as a whole. */
export type Spot =
  | { readonly part: Part; readonly cell: CellAddress }
  | { readonly part: Part; readonly field: string }
  | { readonly part: null; readonly field: string };

/** The columns of interfaces by field. */
const COLUMNS = {
  addresses: 'addresses',
  publicAddresses: 'publicAddresses',
  name: 'alias',
} as const;

/** The first row of each host of the address plan. */
export type FirstRows = ReadonlyMap<string, string>;

/** The first rows by host, from the address plan. */
export function firstRowsOf(roleRows: readonly RoleRows[]): FirstRows {
  const first = roleRows.flatMap(({ rows }) => rows.filter((row) => row.first));
  return new Map(first.map(({ host, id }) => [host.id, id]));
}

/** The rows with an error or a warning. */
export function openRows(marks: CellMarks): ReadonlySet<string> {
  const grave = [...marks].filter(([, findings]) => worstOf(findings) !== 'notice');
  return new Set(grave.map(([key]) => key.slice(0, key.lastIndexOf('|'))));
}

/** Some rows and more. */
export function withRows(
  some: ReadonlySet<string>,
  more: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...some, ...more]);
}

/** The id of the field in which something is edited. */
export function fieldId(
  place: Exclude<Place, { readonly kind: 'network' | 'host' | 'interface' }>,
): string {
  switch (place.kind) {
    case 'deployment':
      return 'deployment-sites';
    case 'site':
      return `site-${place.site}`;
    case 'media':
      return `media-${place.media}`;
    case 'port':
      return `port-${place.port}`;
    case 'boundary':
      return ['boundary', place.boundary, place.segment].filter(Boolean).join('-');
    case 'request':
      return `request-${place.field}`;
    case 'titleBlock':
      return `title-${place.field}`;
    case 'revision':
      return `revision-${String(place.index)}-${place.field}`;
  }
}

/** Where the place of a finding is edited. */
export function spotOf(place: Place, firstRows: FirstRows): Spot {
  switch (place.kind) {
    case 'interface': {
      const row = addressRowId(place.host, place.interface);
      return { part: 'roles', cell: { row, column: COLUMNS[place.field] } };
    }
    case 'host':
      return {
        part: 'roles',
        cell: {
          row: firstRows.get(place.host) ?? addressRowId(place.host, ''),
          column: place.field === 'site' ? 'site' : 'name',
        },
      };
    case 'network':
      return { part: 'subnets', cell: { row: place.network, column: 'addresses' } };
    case 'deployment':
    case 'site':
      return { part: null, field: fieldId(place) };
    case 'media':
    case 'port':
      return { part: 'ports', field: fieldId(place) };
    case 'boundary':
      return { part: 'boundaries', field: fieldId(place) };
    case 'request':
    case 'titleBlock':
    case 'revision':
      return { part: 'request', field: fieldId(place) };
  }
}

/** The findings of each cell of the sheets; row ids of hosts and networks never meet: only the former have a slash. */
export function cellMarks(findings: readonly Finding[], firstRows: FirstRows): CellMarks {
  const marks = new Map<string, Finding[]>();
  for (const finding of findings) {
    const spot = spotOf(finding.place, firstRows);
    if (!('cell' in spot)) continue;
    const key = cellKey(spot.cell);
    marks.set(key, [...(marks.get(key) ?? []), finding]);
  }
  return marks;
}

/** The findings of each field outside the sheets, by its id. */
export function fieldMarks(
  findings: readonly Finding[],
  firstRows: FirstRows,
): ReadonlyMap<string, readonly Finding[]> {
  const marks = new Map<string, Finding[]>();
  for (const finding of findings) {
    const spot = spotOf(finding.place, firstRows);
    if ('field' in spot) marks.set(spot.field, [...(marks.get(spot.field) ?? []), finding]);
  }
  return marks;
}
