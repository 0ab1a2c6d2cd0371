import {
  PRODUCT_IDS,
  documentedTerms,
  flows,
  listings,
  roleOf,
  roles,
  sources,
  tables,
  type FlowRow,
  type ListingRow,
  type ProductId,
  type RoleId,
} from '#shared/catalog/index.ts';

import { fold } from '#shared/search/tokens.ts';
import { unknownValue, type CommandInput, type CommandOption } from './command.ts';

/** The options by which the commands that list rows choose them. */
export const filterOptions = {
  product: {
    placeholder: 'P',
    summary: { en: 'Only this product', fr: 'Ce produit seulement' },
    values: PRODUCT_IDS,
  },
  source: {
    placeholder: 'S',
    summary: {
      en: 'Only this page; its ids: portolan sources',
      fr: 'Cette page seulement\u00A0; ses identifiants\u00A0: portolan sources',
    },
  },
  table: {
    placeholder: 'T',
    summary: { en: 'Only tables of this name', fr: 'Les tableaux de ce nom seulement' },
    values: Object.keys(tables),
  },
  role: {
    placeholder: 'R',
    summary: {
      en: 'Only this role: part of a documented name for listings and sources, an id for flows and roles',
      fr: 'Ce rôle seulement\u00A0: partie d’un nom documenté pour listings et sources, un identifiant pour flows et roles',
    },
  },
} as const satisfies Record<string, CommandOption>;

type Options = CommandInput['options'];

function checkSource({ source }: Options): void {
  if (source !== undefined && !Object.hasOwn(sources, source)) {
    throw unknownValue('source', source, Object.keys(sources));
  }
}

/** Hyphens and spaces are one here, so that the role id `front-end` finds `Front End Servers`. */
const plain = (text: string): string =>
  fold(text)
    .replaceAll(/[\s-]+/gu, ' ')
    .trim();

const ends = (row: ListingRow): readonly string[] =>
  [row.role, row.from, row.to].filter((end) => end !== null);

/**
 * Whether a documented role answers to a name: the whole name, if some listing has it, else a part of one,
 * in either language.
 */
function roleTest(wanted: string): (row: ListingRow) => boolean {
  const name = plain(wanted);
  const documented = [...new Set(listings.flatMap(ends))];
  const names = (term: string): string[] => [plain(term), plain(documentedTerms[term] ?? term)];
  const exact = documented.filter((term) => names(term).includes(name));
  const answering =
    exact.length > 0
      ? exact
      : documented.filter((term) => names(term).some((item) => item.includes(name)));
  if (answering.length === 0 || name === '') throw unknownValue('role', wanted, documented);
  return (row) => ends(row).some((end) => answering.includes(end));
}

/** The listings that the options choose, in document order. */
export function chosenListings(options: Options): readonly ListingRow[] {
  checkSource(options);
  const { product, source, table, role } = options;
  const hasRole = role === undefined ? null : roleTest(role);
  return listings.filter(
    (row) =>
      (product === undefined || row.product === product) &&
      (source === undefined || row.source === source) &&
      (table === undefined || row.table === table) &&
      (hasRole === null || hasRole(row)),
  );
}

/** A role id as the user may write it. */
export function checkRoleId(role: string | undefined): RoleId | undefined {
  if (role === undefined) return undefined;
  const id = role.toLowerCase();
  if (!Object.hasOwn(roles, id)) throw unknownValue('role', role, Object.keys(roles));
  return id as RoleId;
}

/** The roles of a flow: its ends, and the load balancer between them. */
export function rolesOf({ from, to, through }: FlowRow): readonly RoleId[] {
  return [roleOf(from), roleOf(to), ...(through ? [through.balancer] : [])];
}

/** The flows that the options choose: by page and table through the listings that a flow rests on. */
export function chosenFlows(options: Options): readonly FlowRow[] {
  checkSource(options);
  const { source, table } = options;
  // The parser has let no other value pass.
  const product = options['product'] as ProductId | undefined;
  const role = checkRoleId(options['role']);
  return flows.filter((flow) => {
    const places = flow.evidence.listings.map((id) => id.split('/'));
    const cited = flow.evidence.basis === 'stated' ? [] : (flow.evidence.sources ?? []);
    return (
      (product === undefined || (flow.when?.product ?? [product]).includes(product)) &&
      (source === undefined || cited.includes(source) || places.some(([id]) => id === source)) &&
      (table === undefined ||
        places.some(([id, name]) => name === table && (source ?? id) === id)) &&
      (role === undefined || [roleOf(flow.from), roleOf(flow.to)].includes(role))
    );
  });
}
