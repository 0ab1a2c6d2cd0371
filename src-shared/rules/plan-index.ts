import {
  roleOf,
  roles,
  type InterfaceId,
  type RoleId,
  type ZoneId,
} from '#shared/catalog/index.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import { readAddress, readAddresses } from '#shared/deployment/plan/address.ts';
import type { Deployment, Host, Network, Site } from '#shared/deployment/plan/deployment.ts';
import {
  addressSourceOf,
  networkUseOf,
  plannedInterfaces,
  type PlannedInterface,
} from '#shared/deployment/plan/plan-interfaces.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { NameBook, PREFIX } from './name-book.ts';
import type { NetObject } from './rule.ts';

/** The roles of a pool's partner, which are those of the site it is paired with. */
const PAIRED: Readonly<Partial<Record<RoleId, RoleId>>> = {
  'paired-pool': 'front-end',
  'paired-file-share': 'file-share',
};

/** Whose machines each site has of its own: no other is served by them. */
const OF_A_BRANCH: ZoneId = 'branch';

/** Outside parties belong to no site. */
const NO_SITE = '';

/** What objects of a host are called by: its own name without the domain, all of it for outside parties. */
function hostWord({ id, name, role }: Host): string {
  const [label = ''] = roles[role].zone === 'internet' ? [name] : name.split('.');
  return label === '' ? id : label;
}

/** The words that hosts of several sites share. */
function sharedWords(hosts: readonly Host[]): ReadonlySet<string> {
  const words = [...grouped(hosts, hostWord)];
  return new Set(
    words
      .filter(([, same]) => new Set(same.map(({ site }) => site)).size > 1)
      .map(([word]) => word),
  );
}

/** Whether a list can be paired with another: what is blank or cannot be read would shift the addresses behind it. */
function isWhole(texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '') || texts.every((text) => readAddress(text).ok);
}

const hostKey = (site: string, role: RoleId): string => `${role} ${site}`;

/** An end of a flow at one site. */
interface Stand {
  readonly id: InterfaceId;
  readonly site: string;
}

/** A deployment made ready for rules: who is at which end, with what addresses. */
export class PlanIndex {
  readonly deployment: Deployment;
  readonly topology: Topology;
  readonly #planned: ReadonlyMap<InterfaceId, PlannedInterface>;
  readonly #hosts: ReadonlyMap<string, readonly Host[]>;
  readonly #networks: ReadonlyMap<string, readonly Network[]>;
  readonly #objects = new Map<string, NetObject>();
  readonly #sites: ReadonlyMap<string, Site>;
  readonly #mainSite: string;
  readonly #sharedWords: ReadonlySet<string>;
  readonly #homes = new Map<string, string>();
  readonly #names = new NameBook();
  readonly #groupNames = new Map<string, string>();

  constructor(deployment: Deployment) {
    const { scenario, hosts, networks, sites } = deployment;
    this.deployment = deployment;
    this.topology = resolveTopology({ ...scenario, focus: [] });
    this.#planned = new Map(plannedInterfaces(scenario).map((each) => [each.id, each]));
    this.#hosts = grouped(hosts, ({ site, role }) =>
      hostKey(roles[role].zone === 'internet' ? NO_SITE : site, role),
    );
    this.#networks = grouped(networks, ({ site, use }) => `${use} ${site}`);
    this.#sites = new Map(sites.map((site) => [site.id, site]));
    this.#mainSite = (sites.find(({ kind }) => kind === 'central') ?? sites[0])?.id ?? NO_SITE;
    this.#sharedWords = sharedWords(hosts);
    // All at once, in plan order: names do not depend on which rules are asked for first.
    for (const id of this.#planned.keys())
      for (const site of this.sitesOf(id)) this.publicMembersAt(id, site);
  }

  /** The first central site: it holds the central management store and routes federation. */
  get mainSite(): string {
    return this.#mainSite;
  }

  /** The name of a group of objects: the same for the same parts, whoever asks first. */
  groupName(...parts: readonly string[]): string {
    const key = parts.join(' ');
    const name = this.#groupNames.get(key) ?? this.#names.name('grp', ...parts);
    this.#groupNames.set(key, name);
    return name;
  }

  siteName(id: string): string {
    const site = this.#sites.get(id);
    return site === undefined || site.name === '' ? id : site.name;
  }

  /** The sites at which an end has addresses; the main one where the plan knows of none. */
  sitesOf(id: InterfaceId): readonly string[] {
    const role = roleOf(id);
    const source = addressSourceOf(role);
    if (source === 'any' || source === 'hosts-or-any') return [NO_SITE];
    const sites = [...this.#sites.keys()].filter((site) => this.#has(site, role));
    return sites.length > 0 ? sites : [this.#mainSite];
  }

  /** The site with the pool that backs up a site's pool; empty for none. */
  partnerOf(site: string): string {
    return this.#sites.get(site)?.pairedWith ?? NO_SITE;
  }

  /** Who an end is at a site. The pool that backs up another is a pool with a site and rules of its own. */
  standOf(id: InterfaceId, site: string): Stand {
    const pairedRole = PAIRED[roleOf(id)];
    const partner = this.partnerOf(site);
    if (!pairedRole || partner === NO_SITE || this.#hosts.has(hostKey(site, roleOf(id))))
      return { id, site };
    const used = `${pairedRole}/${id.slice(roleOf(id).length + 1)}` as InterfaceId;
    return { id: used, site: partner };
  }

  /**
   * The site whose servers of a role a site uses: itself, the nearest of those above it, or any that has them, but no
   * branch.
   */
  homeOf(site: string, role: RoleId): string {
    const key = hostKey(site, role);
    const home = this.#homes.get(key) ?? this.#findHome(site, role);
    this.#homes.set(key, home);
    return home;
  }

  #findHome(site: string, role: RoleId): string {
    const passed = new Set<string>();
    for (let at = site; !passed.has(at); at = this.#sites.get(at)?.parent ?? NO_SITE) {
      if (at === NO_SITE) break;
      if (this.#has(at, role)) return at;
      passed.add(at);
    }
    if (roles[role].zone === OF_A_BRANCH) return this.#mainSite;
    return [...this.#sites.keys()].find((id) => this.#has(id, role)) ?? this.#mainSite;
  }

  /** What an end is made of at a site; empty where anybody on the Internet may be meant. */
  membersAt(id: InterfaceId, site: string): readonly NetObject[] {
    const role = roleOf(id);
    const use = networkUseOf(role);
    if (use) {
      const networks = this.#networks.get(`${use} ${site}`) ?? [];
      return networks.length > 0
        ? networks.map((network) => this.#networkObject(network))
        : [this.#unknown(id, site)];
    }
    const source = addressSourceOf(role);
    if (source === 'any') return [];
    const planned = this.#planned.get(id);
    const kind = planned?.kind ?? 'machine';
    const all = this.#hostsAt(site, role);
    const hosts = all.filter((host) => host.kind === kind);
    if (hosts.length > 0) return hosts.map((host) => this.#hostObject(host, id, planned));
    // Somebody is named, if not with an address that counts here: that is not anybody.
    return source === 'hosts-or-any' && all.length === 0 ? [] : [this.#unknown(id, site)];
  }

  /** What an end is made of at a site, with the addresses that the Internet sees. */
  publicMembersAt(id: InterfaceId, site: string): readonly NetObject[] {
    return this.membersAt(id, site).map((member) => {
      if (member.publicAddresses.length === 0) return member;
      return this.#object(`${member.id} public`, () => ({
        ...member,
        name: this.#names.name(member.name.replace(PREFIX, ''), 'public'),
        addresses: member.publicAddresses,
        publicAddresses: [],
      }));
    });
  }

  #has(site: string, role: RoleId): boolean {
    const use = networkUseOf(role);
    return use
      ? (this.#networks.get(`${use} ${site}`)?.length ?? 0) > 0
      : this.#hostsAt(site, role).length > 0;
  }

  #hostsAt(site: string, role: RoleId): readonly Host[] {
    const own = this.#hosts.get(hostKey(site, role));
    const partner = this.partnerOf(site);
    const pairedRole = PAIRED[role];
    if (own || !pairedRole || partner === NO_SITE) return own ?? [];
    return this.#hosts.get(hostKey(partner, pairedRole)) ?? [];
  }

  /** An interface without addresses of its own may share those of another interface of its host. */
  #hostObject(host: Host, id: InterfaceId, planned: PlannedInterface | undefined): NetObject {
    // A paired pool has the interfaces of the pool that it is.
    const key = planned?.key ?? id.slice(roleOf(id).length + 1);
    const shared = planned?.sharesWith ?? null;
    const own = host.interfaces[key]?.addresses ?? [];
    const isBare = own.every((text) => text.trim() === '');
    const used = isBare && shared !== null ? shared : key;
    return this.#object(`${host.id}/${used}`, () => {
      const { addresses = [], publicAddresses = [], name = '' } = host.interfaces[used] ?? {};
      const word = hostWord(host);
      const place = this.#sharedWords.has(word) ? host.site : '';
      return {
        name: this.#names.name(word, place, used === 'primary' ? '' : used),
        label: [name, host.name, host.id].find((text) => text !== '') ?? host.id,
        site: host.site,
        addresses: readAddresses(addresses),
        publicAddresses:
          isWhole(addresses) && isWhole(publicAddresses) ? readAddresses(publicAddresses) : [],
      };
    });
  }

  #networkObject({ id, name, site, addresses }: Network): NetObject {
    return this.#object(`network ${id}`, () => ({
      name: this.#names.name('net', id),
      label: name === '' ? id : name,
      site,
      addresses: readAddresses(addresses),
      publicAddresses: [],
    }));
  }

  /** Stands for hosts that the plan does not have yet. */
  #unknown(id: InterfaceId, site: string): NetObject {
    return this.#object(`unknown ${id} ${site}`, () => ({
      name: this.#names.name('missing', id, site),
      label: id,
      site,
      addresses: [],
      publicAddresses: [],
    }));
  }

  #object(id: string, make: () => Omit<NetObject, 'id'>): NetObject {
    const known = this.#objects.get(id);
    if (known) return known;
    const made = { ...make(), id };
    this.#objects.set(id, made);
    return made;
  }
}

const indexes = new WeakMap<Deployment, PlanIndex>();

/** The index of a deployment, made once. */
export function planIndex(deployment: Deployment): PlanIndex {
  const known = indexes.get(deployment);
  if (known) return known;
  const index = new PlanIndex(deployment);
  indexes.set(deployment, index);
  return index;
}
