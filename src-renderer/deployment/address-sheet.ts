import {
  findInterface,
  roles,
  type InterfaceId,
  type Language,
  type ZoneId,
} from '#shared/catalog/index.ts';
import { includesRange, readAddresses } from '#shared/deployment/plan/address.ts';
import type { Deployment, Network } from '#shared/deployment/plan/deployment.ts';
import { networkUseNames } from '#shared/deployment/plan/plan-words.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import { fold } from '#shared/search/tokens.ts';
import { deploymentMessages, hostKindNames } from '../i18n/deployment-messages.ts';
import { machinesOf, sharesAddresses } from '../i18n/deployment-words.ts';
import type { AddressRow, RoleRows } from './address-rows.ts';
import { interfaceOf } from './plan-edits.ts';
import { joinAddresses } from './sheet/address-list.ts';
import type { SheetCell, SheetGroup, SheetRow } from './sheet/sheet.ts';

/** What of the address plan is asked for. */
export interface AddressFilter {
  /** A site, or empty for all. */
  readonly site: string;
  readonly zone: ZoneId | null;
  /** Ids of rows; `null` for all. */
  readonly rows: ReadonlySet<string> | null;
  /** What names, addresses, notes or the role must contain; empty for all. */
  readonly query: string;
}

const say = (id: keyof typeof deploymentMessages, language: Language): string =>
  deploymentMessages[id][language];

/** What a network is called: by its name or, failing that, by its use. */
export function networkName({ name, use }: Network, language: Language): string {
  return name === '' ? networkUseNames[use][language] : name;
}

function networkCell(
  { host, planned }: AddressRow,
  { networks }: Deployment,
  language: Language,
): SheetCell {
  if (!planned) return { text: '', writable: false, closed: true };
  const [first] = readAddresses(interfaceOf(host, planned.key).addresses);
  const home =
    first &&
    networks.find(({ addresses }) =>
      readAddresses(addresses).some((subnet) => includesRange(subnet, first)),
    );
  const [use] = planned.uses;
  return {
    text: home ? networkName(home, language) : '',
    writable: false,
    hint: use ? networkUseNames[use][language] : '',
  };
}

function addressCells(
  { host, planned }: AddressRow,
  language: Language,
): Readonly<Record<'interface' | 'addresses' | 'publicAddresses' | 'alias', SheetCell>> {
  if (!planned) {
    const none: SheetCell = { text: '', writable: false, closed: true };
    return { interface: none, addresses: none, publicAddresses: none, alias: none };
  }
  const { addresses, publicAddresses, name } = interfaceOf(host, planned.key);
  const lender = planned.sharesWith;
  const lent = lender
    ? sharesAddresses(findInterface(`${planned.role}/${lender}` as InterfaceId).name)[language]
    : '';
  return {
    interface: { text: findInterface(planned.id).name[language], writable: false },
    addresses: { text: joinAddresses(addresses), writable: true, hint: lent },
    publicAddresses: {
      text: joinAddresses(publicAddresses),
      writable: planned.nat !== 'none' || publicAddresses.length > 0,
      ...(planned.nat === 'none' && publicAddresses.length === 0 && { closed: true }),
      hint: planned.nat === 'needed' ? say('natNeeded', language) : '',
    },
    alias: { text: name, writable: true },
  };
}

/** A row as its sheet shows it. `repeat`: with the name of the host although another row has it. */
function sheetRow(
  row: AddressRow,
  repeat: boolean,
  deployment: Deployment,
  language: Language,
): SheetRow {
  const { host, first } = row;
  const own = first || repeat;
  const site = deployment.sites.find(({ id }) => id === host.site);
  const siteName = site && (site.name === '' ? site.id : site.name);
  const tag = host.kind === 'pool' ? hostKindNames.pool[language] : undefined;
  return {
    id: row.id,
    first: own,
    cells: {
      name: {
        text: own ? host.name : '',
        writable: own,
        ...(own && tag !== undefined && { tag }),
      },
      site: { text: (own && siteName) || '', writable: own && site !== undefined },
      network: networkCell(row, deployment, language),
      note: { text: own ? host.note : '', writable: own },
      ...addressCells(row, language),
    },
  };
}

/** Whether what the user wrote about a row, or what its role is called, contains each word of a query. */
function matches({ host, planned }: AddressRow, query: string, heading: string): boolean {
  if (query.trim() === '') return true;
  const { addresses, publicAddresses, name } = interfaceOf(host, planned?.key ?? '');
  const texts = [heading, host.name, host.note, name, ...addresses, ...publicAddresses];
  const whole = fold(texts.join(' '));
  return fold(query.trim())
    .split(/\s+/u)
    .every((word) => whole.includes(word));
}

function passes(row: AddressRow, filter: AddressFilter, heading: string): boolean {
  const { host, id } = row;
  const { site, zone, rows, query } = filter;
  return (
    matches(row, query, heading) &&
    (site === '' || host.site === '' || host.site === site) &&
    (zone === null || roles[host.role].zone === zone) &&
    (rows === null || rows.has(id))
  );
}

function noteOf({ role, planned, rows }: RoleRows, language: Language): string {
  if (planned.length === 0) return say('notInScenario', language);
  if (planned.every(({ source }) => source === 'hosts-or-any')) return say('anyone', language);
  const count = rows.filter(({ host, first }) => first && host.kind === 'machine').length;
  return roles[role].kind === 'server' ? machinesOf(count, String(count))[language] : '';
}

/** The address plan under a heading a role. A filter leaves out roles of which no row passes. */
export function groupsByRole(
  deployment: Deployment,
  roleRows: readonly RoleRows[],
  filter: AddressFilter,
  language: Language,
): readonly SheetGroup[] {
  const isOpen = filter.site === '' && filter.rows === null && filter.query.trim() === '';
  return roleRows.flatMap((each) => {
    const heading = describeRole(each.role, deployment.scenario).name[language];
    const rows = each.rows.filter((row) => passes(row, filter, heading));
    const inZone = filter.zone === null || roles[each.role].zone === filter.zone;
    if (rows.length === 0 && !(isOpen && inZone)) return [];
    return [
      {
        id: each.role,
        heading,
        note: noteOf(each, language),
        rows: rows.map((row, index) =>
          // A filter can leave out the row that has the name.
          sheetRow(row, rows[index - 1]?.host !== row.host, deployment, language),
        ),
      },
    ];
  });
}

/** The address plan under a heading a kind of network: alike interfaces of all machines stand together. */
export function groupsByNetwork(
  deployment: Deployment,
  roleRows: readonly RoleRows[],
  filter: AddressFilter,
  language: Language,
): readonly SheetGroup[] {
  const groups = new Map<string, AddressRow[]>();
  const add = (key: string, row: AddressRow): void => {
    groups.set(key, [...(groups.get(key) ?? []), row]);
  };
  for (const { role, planned, rows } of roleRows) {
    const heading = describeRole(role, deployment.scenario).name[language];
    for (const face of planned) {
      const [use = 'internet'] = face.uses;
      for (const row of rows)
        if (row.planned?.id === face.id && passes(row, filter, heading)) add(use, row);
    }
  }
  return [...groups].map(([key, rows]) => {
    const use = key === 'internet' ? null : (key as Network['use']);
    const subnets = deployment.networks.filter((each) => each.use === use);
    return {
      id: key,
      heading: use ? networkUseNames[use][language] : 'Internet',
      note: joinAddresses(subnets.flatMap(({ addresses }) => addresses)),
      rows: rows.map((row) => sheetRow(row, true, deployment, language)),
    };
  });
}
