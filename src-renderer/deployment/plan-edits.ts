import { roles, type RoleId } from '#shared/catalog/index.ts';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import type {
  Deployment,
  Host,
  HostInterface,
  HostKind,
  Network,
} from '#shared/deployment/plan/deployment.ts';
import { emptyInterface, freeIds, newHosts } from '#shared/deployment/plan/new-deployment.ts';
import { roomFor, without } from './list-edits.ts';

/** What the user writes of a deployment: all but its scenario, which the scenario panel sets. */
export type Plan = Omit<Deployment, 'scenario'>;

/** What a host says of one of its interfaces; an empty one where it says nothing. */
export function interfaceOf(host: Host, key: string): HostInterface {
  return host.interfaces[key] ?? emptyInterface;
}

/** A host that says something else of one of its interfaces, by the second half of its id. */
export function changeInterface(host: Host, key: string, change: Partial<HostInterface>): Host {
  const value = { ...interfaceOf(host, key), ...change };
  return { ...host, interfaces: { ...host.interfaces, [key]: value } };
}

/** The site of something new: the one that is shown, else that of the last of its like, else the first. */
function siteFor(
  shown: string,
  alike: readonly { readonly site: string }[],
  { sites }: Plan,
): string {
  return shown === '' ? (alike.at(-1)?.site ?? sites[0]?.id ?? '') : shown;
}

/**
 * Adds machines to a role, or its pool entry before them, at a site; where that is empty, at the site of its last
 * machine. Outside parties belong to no site.
 */
export function addHosts(
  plan: Plan,
  role: RoleId,
  kind: HostKind,
  count: number,
  shownSite: string,
): Plan {
  const { hosts } = plan;
  const alike = hosts.filter((host) => host.role === role);
  const site = roles[role].zone === 'internet' ? '' : siteFor(shownSite, alike, plan);
  const added = newHosts(roomFor(count, hosts, LIMITS.hosts), { role, kind, site }, hosts);
  const last = hosts.findLastIndex((each) => each.role === role) + 1;
  const first = hosts.findIndex((each) => each.role === role);
  if (first < 0) return { ...plan, hosts: [...hosts, ...added] };
  return { ...plan, hosts: hosts.toSpliced(kind === 'pool' ? first : last, 0, ...added) };
}

/** Takes hosts out of the plan, by id. */
export function removeHosts(plan: Plan, ids: ReadonlySet<string>): Plan {
  return { ...plan, hosts: without(plan.hosts, ids) };
}

/** Adds networks at a site; where that is empty, at the site of the last one. */
export function addNetworks(plan: Plan, count: number, shownSite: string): Plan {
  const { networks } = plan;
  const site = siteFor(shownSite, networks, plan);
  const room = roomFor(count, networks, LIMITS.networks);
  const added = freeIds('network', room, networks).map((id): Network => ({
    id,
    site,
    name: '',
    use: 'servers',
    addresses: [],
  }));
  return { ...plan, networks: [...networks, ...added] };
}

/** Takes networks out of the plan, by id. */
export function removeNetworks(plan: Plan, ids: ReadonlySet<string>): Plan {
  return { ...plan, networks: without(plan.networks, ids) };
}
