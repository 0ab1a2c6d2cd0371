import type { ProductId, RoleId, SourceId, TableId } from '#shared/catalog/index.ts';
import { presetsFor, type Coverage, type Preset } from './preset.ts';

/** The roles whose ports the tables of internal servers and their clients list. */
const INTERNAL_PAGE = [
  'front-end',
  'director',
  'mediation',
  'persistent-chat',
  'office-web-apps',
  'internal-client',
  'ip-phone',
] as const satisfies readonly RoleId[];

const NAMES = {
  dns: { en: 'Internal servers, DNS load balancing', fr: 'Serveurs internes, équilibrage DNS' },
  hardware: {
    en: 'Internal servers, hardware load balancing',
    fr: 'Serveurs internes, équilibrage matériel',
  },
} as const;

/** The page of internal servers twice: it has a table for each kind of load balancing. */
function internalPages(
  product: ProductId,
  page: string,
  source: SourceId,
  more: readonly Coverage[],
): readonly Preset[] {
  const covers = (balancing: TableId): readonly Coverage[] => [
    { source, tables: ['server-ports', balancing, 'client-ports'] },
    ...more,
  ];
  return presetsFor(product, {
    [page]: { name: NAMES.dns, covers: covers('hlb-dns'), choices: { focus: INTERNAL_PAGE } },
    [`${page}-hlb`]: {
      name: NAMES.hardware,
      covers: covers('hlb-only'),
      choices: { loadBalancing: 'hardware', focus: INTERNAL_PAGE },
    },
  });
}

/** Internal servers and their clients, under either kind of load balancing. */
export const internalPresets = {
  'lync-2013': internalPages('lync-2013', 'internal-servers', 'lync2013-internal-servers', []),
  'sfb-2015': internalPages('sfb-2015', 'server-ports', 'sfb2015-server-ports', [
    { source: 'sfb-server-ports-2020' },
  ]),
} as const satisfies Record<ProductId, readonly Preset[]>;
