import type { ProductId, SourceId, TableId, Text } from '#shared/catalog/index.ts';
import type { Scenario } from '../scenario.ts';
import { presetsFor, type Coverage, type Preset } from './preset.ts';

const EDGE_LAYOUTS = {
  'edge-single-public': {
    name: {
      en: 'Single Edge Server, public addresses',
      fr: 'Serveur Edge unique, adresses publiques',
    },
    choices: { edge: 'single', edgeAddressing: 'public' },
  },
  'edge-single-nat': {
    name: { en: 'Single Edge Server, NAT', fr: 'Serveur Edge unique, NAT' },
    choices: { edge: 'single', edgeAddressing: 'nat' },
  },
  'edge-scaled-dns-public': {
    name: {
      en: 'Edge pool, DNS load balancing, public addresses',
      fr: 'Pool Edge, équilibrage DNS, adresses publiques',
    },
    choices: { edge: 'scaled-dns', edgeAddressing: 'public' },
  },
  'edge-scaled-dns-nat': {
    name: { en: 'Edge pool, DNS load balancing, NAT', fr: 'Pool Edge, équilibrage DNS, NAT' },
    choices: { edge: 'scaled-dns', edgeAddressing: 'nat' },
  },
  'edge-scaled-hlb': {
    name: {
      en: 'Edge pool behind hardware load balancers',
      fr: 'Pool Edge derrière des équilibreurs matériels',
    },
    choices: { edge: 'scaled-hardware', edgeAddressing: 'public' },
  },
} as const satisfies Record<string, { name: Text; choices: Partial<Scenario> }>;

/** Everything that an Edge page knows: its own flows, and those of the oldest partners. */
const EDGE_PAGE = { partners: 'ocs-2007', focus: ['edge'] } as const satisfies Partial<Scenario>;

/** Lync has a page a layout. */
const LYNC_PAGES = {
  'edge-single-public': 'lync2013-edge-single-public',
  'edge-single-nat': 'lync2013-edge-single-nat',
  'edge-scaled-dns-public': 'lync2013-edge-scaled-dns-public',
  'edge-scaled-dns-nat': 'lync2013-edge-scaled-dns-nat',
  'edge-scaled-hlb': 'lync2013-edge-scaled-hlb',
} as const satisfies Record<keyof typeof EDGE_LAYOUTS, SourceId>;

/** Skype for Business has one page for all layouts, with tables of its own for hardware. */
const SKYPE_TABLES = {
  plain: ['edge-external', 'edge-internal'],
  hardware: ['hlb-node-external', 'hlb-node-internal', 'hlb-external', 'hlb-internal'],
} as const satisfies Record<string, readonly TableId[]>;

type Layout = keyof typeof EDGE_LAYOUTS;

function edgePages(product: ProductId, coverage: (layout: Layout) => Coverage): readonly Preset[] {
  const layouts = Object.keys(EDGE_LAYOUTS) as Layout[];
  return presetsFor(
    product,
    Object.fromEntries(
      layouts.map((layout) => {
        const { name, choices: own } = EDGE_LAYOUTS[layout];
        const covers = [coverage(layout)];
        return [layout, { name, covers, choices: { ...EDGE_PAGE, ...own } }];
      }),
    ),
  );
}

/** The Edge layouts of each product, from one server to a pool behind hardware. */
export const edgePresets = {
  'lync-2013': edgePages('lync-2013', (layout) => ({ source: LYNC_PAGES[layout] })),
  'sfb-2015': edgePages('sfb-2015', (layout) => ({
    source: 'sfb2015-edge-environment',
    tables: layout === 'edge-scaled-hlb' ? SKYPE_TABLES.hardware : SKYPE_TABLES.plain,
  })),
} as const satisfies Record<ProductId, readonly Preset[]>;
