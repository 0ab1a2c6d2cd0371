import { roles, type Language, type Role, type Text } from '#shared/catalog/index.ts';
import type { Deployment, Host, HostKind, Network } from '#shared/deployment/plan/deployment.ts';
import { networkUseNames } from '#shared/deployment/plan/plan-words.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import { MISSING } from './rule-cells.ts';
import { siteName } from './site-name.ts';

const KINDS = {
  machine: { en: 'Machine', fr: 'Machine' },
  pool: { en: 'Pool', fr: 'Pool' },
} as const satisfies Record<HostKind, Text>;

const TEXTS = {
  network: { en: 'Network', fr: 'Réseau' },
  outside: { en: 'Outside party', fr: 'Tiers externe' },
} as const satisfies Record<string, Text>;

/** What the columns of the address plan are called, in their order. */
export const addressHeadings = {
  site: { en: 'Site', fr: 'Site' },
  role: { en: 'Role', fr: 'Rôle' },
  kind: { en: 'Kind', fr: 'Nature' },
  name: { en: 'Name', fr: 'Nom' },
  interface: { en: 'Interface', fr: 'Interface' },
  addresses: { en: 'Addresses', fr: 'Adresses' },
  public: { en: 'Public addresses (NAT)', fr: 'Adresses publiques (NAT)' },
  reached: { en: 'Reached as', fr: 'Nom d’accès' },
  note: { en: 'Note', fr: 'Remarque' },
} as const satisfies Record<string, Text>;

/** A row of the address plan: one interface of a host, a host that has none, or a network. */
export interface AddressRow {
  readonly site: string;
  readonly role: string;
  readonly kind: string;
  readonly name: string;
  readonly interface: string;
  /** `null` where nothing is there to have any. */
  readonly addresses: readonly string[] | null;
  readonly publicAddresses: readonly string[];
  readonly reached: string;
  readonly note: string;
}

/** The real addresses of a row, a line each; where they are not known yet, that they are to be completed. */
export function addressRowLines(
  { addresses }: Pick<AddressRow, 'addresses'>,
  language: Language,
): readonly string[] {
  return addresses?.length === 0 ? [MISSING[language]] : (addresses ?? []);
}

function networkRow(
  { name, id, use, addresses }: Network,
  site: string,
  language: Language,
): AddressRow {
  return {
    site,
    role: networkUseNames[use][language],
    kind: TEXTS.network[language],
    name: name === '' ? id : name,
    interface: '',
    addresses,
    publicAddresses: [],
    reached: '',
    note: '',
  };
}

function hostRows(
  host: Host,
  site: string,
  deployment: Deployment,
  language: Language,
): AddressRow[] {
  const { interfaces }: Role = roles[host.role];
  const role = describeRole(host.role, deployment.scenario).name[language];
  const bare: AddressRow = {
    site,
    role,
    kind: KINDS[host.kind][language],
    name: host.name === '' ? host.id : host.name,
    interface: '',
    addresses: null,
    publicAddresses: [],
    reached: '',
    note: host.note,
  };
  const rows = Object.entries(host.interfaces).map(
    ([key, { addresses, publicAddresses, name }]) => ({
      ...bare,
      interface: interfaces[key]?.name[language] ?? key,
      addresses,
      publicAddresses,
      reached: name,
    }),
  );
  return rows.length === 0 ? [bare] : rows;
}

/** The networks and hosts of a deployment by site, hosts in the order of the catalog’s roles, outside parties last. */
export function addressRows(deployment: Deployment, language: Language): readonly AddressRow[] {
  const order = Object.keys(roles);
  const hosts = deployment.hosts.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const places = [
    ...deployment.sites.map(({ id }) => ({ id, name: siteName(deployment, id) })),
    { id: '', name: TEXTS.outside[language] },
  ];
  return places.flatMap(({ id, name }) => [
    ...deployment.networks
      .filter(({ site }) => site === id)
      .map((network) => networkRow(network, name, language)),
    ...hosts
      .filter(({ site }) => site === id)
      .flatMap((host) => hostRows(host, name, deployment, language)),
  ]);
}
