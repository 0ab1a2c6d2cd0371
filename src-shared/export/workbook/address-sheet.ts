import type { Worksheet } from '@cj-tech-master/excelts';
import { roles, type Language, type Role, type Text } from '#shared/catalog/index.ts';
import type { Deployment, Host, HostKind, Network } from '#shared/deployment/plan/deployment.ts';
import { networkUseNames } from '#shared/deployment/plan/plan-words.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import { MISSING } from '../rule-cells.ts';
import { siteName } from '../site-name.ts';
import { writeTable } from './table-sheet.ts';

const KINDS = {
  machine: { en: 'Machine', fr: 'Machine' },
  pool: { en: 'Pool', fr: 'Pool' },
} as const satisfies Record<HostKind, Text>;

const TEXTS = {
  title: { en: 'Address plan', fr: 'Plan d’adressage' },
  subtitle: {
    en: 'Networks, then hosts by site and role. Names and addresses as in the deployment.',
    fr: 'Réseaux, puis machines par site et par rôle. Noms et adresses tels que dans le déploiement.',
  },
  site: { en: 'Site', fr: 'Site' },
  role: { en: 'Role', fr: 'Rôle' },
  kind: { en: 'Kind', fr: 'Nature' },
  name: { en: 'Name', fr: 'Nom' },
  interface: { en: 'Interface', fr: 'Interface' },
  addresses: { en: 'Addresses', fr: 'Adresses' },
  public: { en: 'Public addresses (NAT)', fr: 'Adresses publiques (NAT)' },
  reached: { en: 'Reached as', fr: 'Nom d’accès' },
  note: { en: 'Note', fr: 'Remarque' },
  network: { en: 'Network', fr: 'Réseau' },
  outside: { en: 'Outside party', fr: 'Tiers externe' },
} as const satisfies Record<string, Text>;

/** One interface of a host, a host that has none, or a network. */
interface PlanRow {
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

function networkRow(
  { name, id, use, addresses }: Network,
  site: string,
  language: Language,
): PlanRow {
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

function hostRows(host: Host, site: string, deployment: Deployment, language: Language): PlanRow[] {
  const { interfaces }: Role = roles[host.role];
  const role = describeRole(host.role, deployment.scenario).name[language];
  const bare: PlanRow = {
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

function planRows(deployment: Deployment, language: Language): readonly PlanRow[] {
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

/** Fills a sheet with the networks and hosts of a deployment. */
export function writeAddressPlan(
  sheet: Worksheet,
  deployment: Deployment,
  language: Language,
): void {
  writeTable(
    sheet,
    {
      title: TEXTS.title[language],
      subtitle: TEXTS.subtitle[language],
      columns: [
        { heading: TEXTS.site[language], cell: ({ site }) => site, widest: 130, foldable: 'said' },
        { heading: TEXTS.role[language], cell: ({ role }) => role, widest: 170 },
        { heading: TEXTS.kind[language], cell: ({ kind }) => kind, widest: 80 },
        {
          heading: TEXTS.name[language],
          cell: ({ name }) => name,
          widest: 260,
          look: () => 'strong',
        },
        { heading: TEXTS.interface[language], cell: (row) => row.interface, widest: 170 },
        {
          heading: TEXTS.addresses[language],
          cell: ({ addresses }) =>
            addresses?.length === 0 ? MISSING[language] : (addresses ?? []).join('\n'),
          widest: 190,
          look: ({ addresses }) => (addresses?.length === 0 ? 'notice' : 'plain'),
        },
        {
          heading: TEXTS.public[language],
          cell: ({ publicAddresses }) => publicAddresses.join('\n'),
          widest: 160,
          foldable: 'said',
        },
        {
          heading: TEXTS.reached[language],
          cell: ({ reached }) => reached,
          widest: 220,
          foldable: 'said',
        },
        { heading: TEXTS.note[language], cell: ({ note }) => note, widest: 220, foldable: 'said' },
      ],
      rows: planRows(deployment, language),
    },
    language,
  );
}
