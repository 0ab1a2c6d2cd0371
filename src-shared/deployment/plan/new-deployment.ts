import { roles, type Language, type RoleId, type Text } from '#shared/catalog/index.ts';
import type { Scenario } from '../scenario.ts';
import {
  NETWORK_USES,
  type Deployment,
  type Host,
  type HostInterface,
  type HostKind,
  type Network,
  type NetworkUse,
  type Site,
  type SiteKind,
} from './deployment.ts';
import { addressSourceOf, plannedInterfaces, type PlannedInterface } from './plan-interfaces.ts';

/** What sites are called until somebody names them. */
const SITE_NAMES = {
  central: { en: 'Main site', fr: 'Site principal' },
  branch: { en: 'Branch site', fr: 'Succursale' },
} as const satisfies Record<SiteKind, Text>;

/** The only site of a plan in which nobody has named any. */
export const mainSite: Site = {
  id: 'main',
  name: SITE_NAMES.central.en,
  kind: 'central',
  parent: '',
  pairedWith: '',
};

/** What a host says of an interface that nobody has filled. */
export const emptyInterface: HostInterface = { addresses: [], publicAddresses: [], name: '' };

/** Roles whose ids are long to read many times. */
const SHORT: Readonly<Partial<Record<RoleId, string>>> = { 'front-end': 'fe' };

/** How many machines a pool has in a new plan: the fewest that make one. */
const POOL_SIZE = 2;

interface WithId {
  readonly id: string;
}

/** The first so many of `stem-1`, `stem-2` … that are not taken. */
export function freeIds(stem: string, count: number, taken: readonly WithId[]): readonly string[] {
  const ids = new Set(taken.map(({ id }) => id));
  const free: string[] = [];
  for (let number = 1; free.length < count; number += 1) {
    const id = `${stem}-${String(number)}`;
    if (!ids.has(id)) free.push(id);
  }
  return free;
}

/** The first of them. */
export function freeId(stem: string, taken: readonly WithId[]): string {
  const [id = ''] = freeIds(stem, 1, taken);
  return id;
}

/** Roles that a scenario has once or as a pool. */
const SCALED: ReadonlySet<RoleId> = new Set(['front-end', 'director', 'edge']);

function isOfBranch(role: RoleId): boolean {
  return roles[role].zone === 'branch';
}

/** Whether a scenario has several servers of a role under one name. */
export function isPool(role: RoleId, { edition, director, edge }: Scenario): boolean {
  if (role === 'front-end') return edition === 'enterprise';
  if (role === 'director') return director === 'pool';
  return role === 'edge' && (edge === 'scaled-dns' || edge === 'scaled-hardware');
}

/** What a scenario wants of one role: machines and, for a pool, an entry of its own, with these interfaces. */
interface RoleNeed {
  readonly role: RoleId;
  readonly count: Readonly<Record<HostKind, number>>;
  readonly keys: Readonly<Record<HostKind, readonly string[]>>;
}

function needOf(role: RoleId, planned: readonly PlannedInterface[], scenario: Scenario): RoleNeed {
  const keysOf = (kind: HostKind): readonly string[] =>
    planned
      .filter((each) => each.role === role && each.kind === kind && each.sharesWith === null)
      .map(({ key }) => key);
  const keys = { machine: keysOf('machine'), pool: keysOf('pool') };
  const pool = isPool(role, scenario);
  const count = {
    machine: pool ? POOL_SIZE : 1,
    pool: pool || keys.pool.length > 0 ? 1 : 0,
  };
  return { role, count, keys };
}

/** A pool that another site of the plan backs up has its partner there, not as entries of its own. */
const PARTNERS: ReadonlySet<RoleId> = new Set(['paired-pool', 'paired-file-share']);

function needsOf({ scenario, sites }: Deployment): readonly RoleNeed[] {
  const isPaired = sites.some(({ pairedWith }) => pairedWith !== '');
  const planned = plannedInterfaces(scenario).filter(
    ({ source, role }) => source === 'hosts' && !(isPaired && PARTNERS.has(role)),
  );
  return [...new Set(planned.map(({ role }) => role))].map((role) =>
    needOf(role, planned, scenario),
  );
}

function isEmptyHost({ name, note, interfaces }: Host): boolean {
  return name === '' && note === '' && Object.values(interfaces).every(isEmptyInterface);
}

function isEmptyInterface({ addresses, publicAddresses, name }: HostInterface): boolean {
  return [...addresses, ...publicAddresses, name].every((text) => text === '');
}

/** A host with all interfaces that it needs, and without those that nobody filled and nobody needs. */
function fitInterfaces(host: Host, need: RoleNeed | undefined): Host {
  const wanted = need?.keys[host.kind] ?? [];
  const kept = Object.entries(host.interfaces).filter(
    ([key, value]) => wanted.includes(key) || !isEmptyInterface(value),
  );
  const own = Object.fromEntries(kept);
  const added = Object.fromEntries(wanted.map((key) => [key, own[key] ?? emptyInterface]));
  return { ...host, interfaces: { ...added, ...own } };
}

/** Whether nobody filled a host and the scenario does not want it: its role is gone, or it is no pool any more. */
function isSpare(host: Host, hosts: readonly Host[], need: RoleNeed | undefined): boolean {
  if (!isEmptyHost(host)) return false;
  if (!need || need.count[host.kind] === 0) return true;
  const alike = hosts.filter(
    ({ role, kind, site }) => role === host.role && kind === host.kind && site === host.site,
  );
  return need.count.pool === 0 && SCALED.has(host.role) && alike.indexOf(host) > 0;
}

/** Hosts that say nothing yet, to stand beside others. */
export function newHosts(
  count: number,
  what: Pick<Host, 'role' | 'kind' | 'site'>,
  hosts: readonly Host[],
): readonly Host[] {
  const stem = SHORT[what.role] ?? what.role;
  return freeIds(what.kind === 'pool' ? `${stem}-pool` : stem, count, hosts).map((id) => {
    return { id, ...what, name: '', interfaces: {}, note: '' };
  });
}

/** The hosts of a plan with those that it lacks: at every site that has the role, or else at its home. */
function withMissingHosts(
  hosts: readonly Host[],
  need: RoleNeed,
  sites: readonly Site[],
): readonly Host[] {
  const ofRole = hosts.filter(({ role }) => role === need.role);
  const home = sites.find(({ kind }) => (kind === 'branch') === isOfBranch(need.role)) ?? sites[0];
  const places = new Set(ofRole.map(({ site }) => site));
  if (places.size === 0 && home) places.add(home.id);
  const all = [...hosts];
  for (const site of places) {
    for (const kind of ['pool', 'machine'] as const) {
      const present = ofRole.filter((host) => host.site === site && host.kind === kind).length;
      const missing = need.count[kind] - present;
      all.push(...newHosts(missing, { role: need.role, kind, site }, all));
    }
  }
  return all;
}

function completeHosts(deployment: Deployment): readonly Host[] {
  const needs = needsOf(deployment);
  const needOfRole = (host: Host): RoleNeed | undefined =>
    needs.find(({ role }) => role === host.role);
  const kept = deployment.hosts.filter(
    (host) =>
      addressSourceOf(host.role) !== 'hosts' || !isSpare(host, deployment.hosts, needOfRole(host)),
  );
  return needs
    .reduce<readonly Host[]>((hosts, need) => withMissingHosts(hosts, need, deployment.sites), kept)
    .map((host) => fitInterfaces(host, needOfRole(host)));
}

/** The uses of networks that a scenario has: those of its interfaces, `voice` where there are gateways. */
function neededUses(scenario: Scenario): ReadonlySet<NetworkUse> {
  const planned = plannedInterfaces(scenario);
  const hasGateways = planned.some(({ role }) => role === 'pstn-gateway');
  const uses = planned.flatMap(({ uses: each }) => each);
  return new Set(uses.filter((use) => use !== 'voice' || hasGateways));
}

function completeNetworks({ scenario, networks, sites }: Deployment): readonly Network[] {
  const needed = neededUses(scenario);
  const kept = networks.filter(
    ({ use, name, addresses }) =>
      needed.has(use) || name !== '' || addresses.some((text) => text !== ''),
  );
  const missing = NETWORK_USES.filter((use) => needed.has(use) && !kept.some((n) => n.use === use));
  const [first] = sites;
  if (!first) return kept;
  return missing.reduce<readonly Network[]>(
    (all, use) => [...all, { id: freeId(use, all), site: first.id, name: '', use, addresses: [] }],
    kept,
  );
}

function completeSites({ scenario, sites }: Deployment, language: Language): readonly Site[] {
  const needsBranch = plannedInterfaces(scenario).some(({ role }) => isOfBranch(role));
  if (!needsBranch || sites.some(({ kind }) => kind === 'branch')) return sites;
  const branch: Site = {
    id: freeId('branch', sites),
    name: SITE_NAMES.branch[language],
    kind: 'branch',
    parent: sites[0]?.id ?? '',
    pairedWith: '',
  };
  return [...sites, branch];
}

/**
 * A plan with the entries that its scenario needs and that it lacks, empty for the user to fill: sites for branches,
 * hosts, interfaces, networks. Takes away nothing but hosts, interfaces and networks that the scenario does not
 * need and that nobody has filled. New sites are named in the given language.
 */
export function completePlan(deployment: Deployment, language: Language = 'en'): Deployment {
  const sites = completeSites(deployment, language);
  const hosts = completeHosts({ ...deployment, sites });
  const networks = completeNetworks({ ...deployment, sites });
  return { ...deployment, sites, hosts, networks };
}

/** The plan of a scenario with nothing filled in: one central site, and a branch where the scenario has one. */
export function newDeployment(scenario: Scenario, language: Language = 'en'): Deployment {
  const empty: Deployment = {
    scenario: { ...scenario, focus: [] },
    request: {
      customer: '',
      project: '',
      environment: '',
      requester: '',
      owner: '',
      ticket: '',
      validFrom: '',
      reviewDate: '',
      approver: '',
    },
    titleBlock: { subject: '', author: '', firm: '', revision: '', date: '', status: 'draft' },
    revisions: [],
    logo: null,
    sites: [{ ...mainSite, name: SITE_NAMES.central[language] }],
    networks: [],
    hosts: [],
    media: { clientRangeEnabled: false, ranges: {} },
    ports: {},
    boundaries: [],
  };
  return completePlan(empty, language);
}
