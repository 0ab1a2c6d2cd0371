import {
  PRODUCT_IDS,
  products,
  type ProductId,
  type RoleId,
  type SourceId,
  type TableId,
  type Text,
} from '#shared/catalog/index.ts';
import { referenceScenario, scenarioKey, type Scenario } from './scenario.ts';

/** A page, or some tables of one, whose rows a preset stands for. */
export interface Coverage {
  readonly source: SourceId;
  /** Absent: every table of the page. */
  readonly tables?: readonly TableId[];
}

/** A scenario with a name: usually the one that a page of port tables describes. */
export interface Preset {
  /** `<product>/<page>`, as people type it and links carry it. */
  readonly id: string;
  readonly name: Text;
  /** Empty for a deployment that no single page describes. */
  readonly covers: readonly Coverage[];
  readonly scenario: Scenario;
}

/** Everything that an Edge page knows: all partners, the oldest among them, and a branch that asks for credentials. */
const EDGE_PAGE = { partners: 'ocs-2007', focus: ['edge'] } as const satisfies Partial<Scenario>;

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

type Kind = Readonly<
  Record<string, Omit<Preset, 'id' | 'scenario'> & { choices: Partial<Scenario> }>
>;

function named(product: ProductId, kinds: Kind): readonly Preset[] {
  return Object.entries(kinds).map(([id, { name, covers, choices }]) => ({
    id: `${product}/${id}`,
    name,
    covers,
    scenario: { ...referenceScenario(product), ...choices },
  }));
}

const wholeDeployments = (product: ProductId): readonly Preset[] =>
  named(product, {
    reference: {
      name: { en: 'Enterprise with everything usual', fr: 'Enterprise avec tout l’usuel' },
      covers: [],
      choices: {},
    },
    standard: {
      name: {
        en: 'Small: Standard Edition, one Edge, NAT',
        fr: 'Petit : Standard Edition, un Edge, NAT',
      },
      covers: [],
      choices: {
        edition: 'standard',
        edgeAddressing: 'nat',
        director: 'none',
        mediation: 'collocated',
        branch: 'none',
        gateway: 'tls',
        features: [
          'federation',
          'web-conferencing',
          'av',
          'application-sharing',
          'mobility',
          'enterprise-voice',
        ],
      },
    },
    'high-availability': {
      name: {
        en: 'Large: Edge pool behind hardware, mirrored SQL, pool pairing',
        fr: 'Grand : pool Edge derrière du matériel, SQL en miroir, pools jumelés',
      },
      covers: [],
      choices: {
        edge: 'scaled-hardware',
        loadBalancing: 'hardware',
        backEnd: 'mirroring',
        features: [
          ...referenceScenario(product).features,
          'monitoring',
          'archiving',
          'pool-pairing',
        ],
      },
    },
  });

const edgePresets = (
  product: ProductId,
  coverage: (layout: string) => Coverage,
): readonly Preset[] =>
  named(
    product,
    Object.fromEntries(
      Object.entries(EDGE_LAYOUTS).map(([layout, { name, choices }]) => [
        layout,
        { name, covers: [coverage(layout)], choices: { ...EDGE_PAGE, ...choices } },
      ]),
    ),
  );

const REVERSE_PROXY = ['reverse-proxy'] as const;
const DIRECTOR = ['director'] as const;

/** What a page about load balancers says of the health of a Front End pool. */
const HEALTH_MONITORS = {
  name: { en: 'Load balancer health monitors', fr: 'Sondes des équilibreurs' },
  choices: { focus: ['front-end-balancer'] },
} as const satisfies Pick<Kind[string], 'name' | 'choices'>;

const lyncPages = named('lync-2013', {
  'internal-servers': {
    name: { en: 'Internal servers, DNS load balancing', fr: 'Serveurs internes, équilibrage DNS' },
    covers: [
      { source: 'lync2013-internal-servers', tables: ['server-ports', 'hlb-dns', 'client-ports'] },
    ],
    choices: { focus: INTERNAL_PAGE },
  },
  'internal-servers-hlb': {
    name: {
      en: 'Internal servers, hardware load balancing',
      fr: 'Serveurs internes, équilibrage matériel',
    },
    covers: [
      { source: 'lync2013-internal-servers', tables: ['server-ports', 'hlb-only', 'client-ports'] },
    ],
    choices: { loadBalancing: 'hardware', focus: INTERNAL_PAGE },
  },
  'reverse-proxy': {
    name: {
      en: 'Reverse proxy',
      fr: 'Proxy inverse',
    },
    covers: [{ source: 'lync2013-reverse-proxy' }],
    choices: { focus: REVERSE_PROXY },
  },
  autodiscover: {
    name: { en: 'Autodiscover', fr: 'Découverte automatique' },
    covers: [{ source: 'lync2013-autodiscover' }],
    choices: { branch: 'none', features: ['mobility'], focus: REVERSE_PROXY },
  },
  'director-single': {
    name: { en: 'Single Director', fr: 'Directeur unique' },
    covers: [{ source: 'lync2013-director-single' }],
    choices: { director: 'single', focus: DIRECTOR },
  },
  'director-hlb': {
    name: {
      en: 'Director pool, hardware load balancing',
      fr: 'Pool directeur, équilibrage matériel',
    },
    covers: [{ source: 'lync2013-director-hlb' }],
    choices: { director: 'pool', loadBalancing: 'hardware', focus: DIRECTOR },
  },
  'director-dns-hlb': {
    name: { en: 'Director pool, DNS load balancing', fr: 'Pool directeur, équilibrage DNS' },
    covers: [{ source: 'lync2013-director-dns-hlb' }],
    choices: { director: 'pool', loadBalancing: 'dns', focus: DIRECTOR },
  },
  'federation-pic-xmpp': {
    name: {
      en: 'SIP federation, public IM and XMPP',
      fr: 'Fédération SIP, messagerie publique et XMPP',
    },
    covers: [{ source: 'lync2013-federation-pic-xmpp' }],
    choices: {
      focus: [
        'edge-to-federated-partner-sip',
        'federated-partner-to-edge-sip',
        'public-im',
        'xmpp-partner',
        'external-client-to-edge-sip',
        'front-end-to-edge-xmpp',
      ],
    },
  },
  pic: {
    name: { en: 'Public IM', fr: 'Messagerie instantanée publique' },
    covers: [{ source: 'lync2013-pic' }],
    choices: { focus: ['public-im', 'external-client-to-edge-sip'] },
  },
  xmpp: {
    name: { en: 'XMPP federation', fr: 'Fédération XMPP' },
    covers: [{ source: 'lync2013-xmpp' }],
    choices: { focus: ['xmpp-partner', 'front-end-to-edge-xmpp'] },
  },
  'external-av': {
    name: { en: 'External audio and video', fr: 'Audio et vidéo externes' },
    covers: [
      { source: 'lync2013-external-av', tables: ['av-destination', 'av-source-destination'] },
    ],
    choices: {
      branch: 'none',
      features: ['federation', 'av'],
      focus: [
        'external-client-to-edge-stun-udp',
        'external-client-to-edge-stun-tcp',
        'federated-partner-to-edge-stun-udp',
        'federated-partner-to-edge-stun-tcp',
        'edge-to-federated-partner-stun-udp',
        'edge-to-federated-partner-stun-tcp',
      ],
    },
  },
  'sql-firewall': {
    name: { en: 'SQL Back End', fr: 'Serveur principal SQL' },
    covers: [{ source: 'lync2013-sql-firewall' }],
    choices: { focus: ['back-end'] },
  },
  'hlb-requirements': { ...HEALTH_MONITORS, covers: [{ source: 'lync2013-hlb-requirements' }] },
  hybrid: {
    name: { en: 'Hybrid with the online service', fr: 'Hybride avec le service en ligne' },
    covers: [{ source: 'lync2013-hybrid' }],
    choices: {
      features: [...referenceScenario('lync-2013').features, 'hybrid'],
      focus: ['online-service'],
    },
  },
});

const skypePages = named('sfb-2015', {
  'server-ports': {
    name: { en: 'Internal servers, DNS load balancing', fr: 'Serveurs internes, équilibrage DNS' },
    covers: [
      { source: 'sfb2015-server-ports', tables: ['server-ports', 'hlb-dns', 'client-ports'] },
      { source: 'sfb-server-ports-2020' },
    ],
    choices: { focus: INTERNAL_PAGE },
  },
  'server-ports-hlb': {
    name: {
      en: 'Internal servers, hardware load balancing',
      fr: 'Serveurs internes, équilibrage matériel',
    },
    covers: [
      { source: 'sfb2015-server-ports', tables: ['server-ports', 'hlb-only', 'client-ports'] },
      { source: 'sfb-server-ports-2020' },
    ],
    choices: { loadBalancing: 'hardware', focus: INTERNAL_PAGE },
  },
  'load-balancing': { ...HEALTH_MONITORS, covers: [{ source: 'sfb2015-load-balancing' }] },
});

const sharedPages = (product: ProductId): readonly Preset[] =>
  named(product, {
    'um-ports': {
      name: { en: 'Exchange UM', fr: 'Messagerie unifiée Exchange' },
      covers: [{ source: 'exchange2013-um-ports' }],
      choices: { focus: ['exchange-um'] },
    },
    'ad-firewall': {
      name: { en: 'Active Directory and DNS', fr: 'Active Directory et DNS' },
      covers: [{ source: 'windows-ad-firewall' }],
      choices: { focus: ['directory'] },
    },
  });

const EDGE_TABLES_2015 = {
  plain: ['edge-external', 'edge-internal'],
  hardware: ['hlb-node-external', 'hlb-node-internal', 'hlb-external', 'hlb-internal'],
} as const satisfies Record<string, readonly TableId[]>;

/** Every preset, by product: whole deployments first, then the pages in the order of a deployment's planning. */
export const presets: readonly Preset[] = [
  ...wholeDeployments('lync-2013'),
  ...edgePresets('lync-2013', (layout) => ({ source: `lync2013-${layout}` as SourceId })),
  ...lyncPages,
  ...sharedPages('lync-2013'),
  ...wholeDeployments('sfb-2015'),
  ...edgePresets('sfb-2015', (layout) => ({
    source: 'sfb2015-edge-environment',
    tables: layout === 'edge-scaled-hlb' ? EDGE_TABLES_2015.hardware : EDGE_TABLES_2015.plain,
  })),
  ...skypePages,
  ...sharedPages('sfb-2015'),
];

/** The preset of this id; `undefined` where there is none. */
export function findPreset(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}

/** The preset whose scenario this is; `undefined` for one that somebody has altered. */
export function presetOf(scenario: Scenario): Preset | undefined {
  const key = scenarioKey(scenario);
  return presets.find((preset) => scenarioKey(preset.scenario) === key);
}

/** Presets by product, in the order of the products. */
export const presetsByProduct: readonly {
  readonly name: Text;
  readonly presets: readonly Preset[];
}[] = PRODUCT_IDS.map((product) => ({
  name: products[product].name,
  presets: presets.filter(({ scenario }) => scenario.product === product),
}));
