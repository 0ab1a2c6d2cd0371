import {
  findInterface,
  roleOf,
  roles,
  type InterfaceId,
  type Language,
  type RoleId,
  type Text,
} from '#shared/catalog/index.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { networkUseOf } from '#shared/deployment/plan/plan-interfaces.ts';
import { keepLegs } from '#shared/deployment/restrict-topology.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import type { Leg, Topology } from '#shared/deployment/topology.ts';
import {
  addressHeadings,
  addressRowLines,
  addressRows,
  type AddressRow,
} from '#shared/export/address-rows.ts';
import { cell, cellLines, type Cell, type SheetTable, type TableSection } from '../layout/table.ts';
import { annotationCell, flowHeadings, numberColumn } from '../map/flow-lines.ts';
import { mapBodies } from '../map/map-page.ts';
import type { Sheet } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';

const TEXTS = {
  listens: { en: 'Listens: who may call', fr: 'Écoute\u00A0: qui peut appeler' },
  calls: { en: 'Calls', fr: 'Appelle' },
  peer: { en: 'With', fr: 'Avec' },
  purpose: { en: 'What for', fr: 'Objet' },
  hosts: { en: 'Names and addresses', fr: 'Noms et adresses' },
} as const satisfies Record<string, Text>;

/** The name of one of several interfaces of a role; nothing where it has one only. */
function ownInterface(id: InterfaceId, language: Language): string {
  const { interfaces } = roles[roleOf(id)];
  return Object.keys(interfaces).length > 1 ? ` · ${findInterface(id).name[language]}` : '';
}

/** Legs at a role under what it does at which of its interfaces. */
function sectionsOf(
  part: Topology,
  role: RoleId,
  deployment: Deployment | null,
  language: Language,
): readonly TableSection[] {
  const legs = part.links.flatMap((link) => link.legs).toSorted((a, b) => a.number - b.number);
  const row = (leg: Leg, peer: InterfaceId): readonly Cell[] => [
    cell(String(leg.number), 'strong'),
    cell(interfaceName(peer, part.scenario)[language]),
    annotationCell(leg, language, deployment),
    cell(leg.flow.purpose[language]),
  ];
  const sections = (
    text: Text,
    own: (leg: Leg) => InterfaceId,
    peer: (leg: Leg) => InterfaceId,
  ): readonly TableSection[] => {
    const here = legs.filter((leg) => roleOf(own(leg)) === role);
    return Array.from(grouped(here, own), ([id, some]) => ({
      title: text[language] + ownInterface(id, language),
      rows: some.map((leg) => row(leg, peer(leg))),
    }));
  };
  return [
    ...sections(
      TEXTS.listens,
      ({ to }) => to,
      ({ from }) => from,
    ),
    ...sections(
      TEXTS.calls,
      ({ from }) => from,
      ({ to }) => to,
    ),
  ];
}

function roleTable(
  part: Topology,
  role: RoleId,
  deployment: Deployment | null,
  language: Language,
): SheetTable {
  return {
    name: describeRole(role, part.scenario).name[language],
    columns: [
      numberColumn(language),
      { heading: TEXTS.peer[language], mostShare: 0.26 },
      { heading: flowHeadings.annotation[language], mostShare: 0.4 },
      { heading: TEXTS.purpose[language] },
    ],
    sections: sectionsOf(part, role, deployment, language),
  };
}

/** The hosts of a role, or the networks that it lives in, with their addresses. */
function hostTable(deployment: Deployment, role: RoleId, language: Language): SheetTable {
  const use = networkUseOf(role);
  const own = {
    ...deployment,
    hosts: deployment.hosts.filter((host) => host.role === role),
    networks: deployment.networks.filter((network) => network.use === use),
  };
  const rows = addressRows(own, language);
  const hasSites = deployment.sites.length > 1;
  const hasInterfaces = Object.keys(roles[role].interfaces).length > 1;
  const hasPublic = rows.some(({ publicAddresses }) => publicAddresses.length > 0);
  const look = (row: AddressRow): 'warning' | 'plain' =>
    row.addresses?.length === 0 ? 'warning' : 'plain';
  const columns = [
    ...(hasSites ? [{ id: 'site', of: ({ site }: AddressRow) => cell(site) } as const] : []),
    { id: 'name', of: ({ name }: AddressRow) => cell(name, 'strong') } as const,
    ...(hasInterfaces
      ? [{ id: 'interface', of: (row: AddressRow) => cell(row.interface) } as const]
      : []),
    {
      id: 'addresses',
      of: (row: AddressRow) => cellLines(addressRowLines(row, language), look(row)),
    } as const,
    ...(hasPublic
      ? [{ id: 'public', of: (row: AddressRow) => cellLines(row.publicAddresses) } as const]
      : []),
  ];
  return {
    name: TEXTS.hosts[language],
    columns: columns.map(({ id }) => ({ heading: addressHeadings[id][language] })),
    sections: [{ title: null, rows: rows.map((row) => columns.map(({ of }) => of(row))) }],
  };
}

function roleSheet(role: RoleId, { topology, deployment }: PackSubject): Sheet {
  const { name, summary } = describeRole(role, topology.scenario);
  const part = keepLegs(topology, ({ from, to }) => roleOf(from) === role || roleOf(to) === role);
  return {
    id: `role:${role}`,
    kind: 'role',
    title: { en: `Role: ${name.en}`, fr: `Rôle\u00A0: ${name.fr}` },
    isMap: true,
    draw: async (context) => {
      const { language, place } = context;
      const diagram = await place(part, language, 'numbers');
      const table = roleTable(part, role, deployment, language);
      const hosts = deployment ? hostTable(deployment, role, language) : null;
      const page = { diagram, name: name[language], table, hosts, intro: summary[language] };
      return mapBodies(page, context);
    },
  };
}

/** A sheet for whoever looks after the machines of a role: its neighbours, what it opens and who calls it. */
export function roleSheets(subject: PackSubject): readonly Sheet[] {
  return subject.topology.roles.map((role) => roleSheet(role, subject));
}
