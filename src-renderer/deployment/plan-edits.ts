import { roles, type RoleId } from '#shared/catalog/index.ts';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import type {
  Deployment,
  Host,
  HostInterface,
  HostKind,
  Network,
} from '#shared/deployment/plan/deployment.ts';
import { emptyInterface, freeId, newHost } from '#shared/deployment/plan/new-deployment.ts';
import { changed, roomFor, without } from './list-edits.ts';

/** What the user writes of a deployment: all but its scenario, which the scenario panel sets. */
export type Plan = Omit<Deployment, 'scenario'>;

/** What a host says of one of its interfaces; an empty one where it says nothing. */
export function interfaceOf(host: Host, key: string): HostInterface {
  return host.interfaces[key] ?? emptyInterface;
}

/** Changes a host of the plan. */
export function changeHost(plan: Plan, id: string, change: Partial<Host>): Plan {
  return { ...plan, hosts: changed(plan.hosts, id, change) };
}

/** Changes what a host says of one of its interfaces, by the second half of its id. */
export function changeInterface(
  plan: Plan,
  id: string,
  key: string,
  change: Partial<HostInterface>,
): Plan {
  const host = plan.hosts.find((each) => each.id === id);
  if (!host) return plan;
  const value = { ...interfaceOf(host, key), ...change };
  return changeHost(plan, id, { interfaces: { ...host.interfaces, [key]: value } });
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
  let { hosts } = plan;
  const alike = hosts.filter((host) => host.role === role);
  const site = roles[role].zone === 'internet' ? '' : siteFor(shownSite, alike, plan);
  const room = roomFor(count, hosts, LIMITS.hosts);
  for (let added = 0; added < room; added += 1) {
    const host = newHost({ role }, kind, site, hosts);
    const last = hosts.findLastIndex((each) => each.role === role) + 1;
    const first = hosts.findIndex((each) => each.role === role);
    const at = kind === 'pool' ? first : last;
    hosts = at > 0 || first === 0 ? hosts.toSpliced(at, 0, host) : [...hosts, host];
  }
  return { ...plan, hosts };
}

/** Takes hosts out of the plan, by id. */
export function removeHosts(plan: Plan, ids: ReadonlySet<string>): Plan {
  return { ...plan, hosts: without(plan.hosts, ids) };
}

/** Changes a network of the plan. */
export function changeNetwork(plan: Plan, id: string, change: Partial<Network>): Plan {
  return { ...plan, networks: changed(plan.networks, id, change) };
}

/** Adds networks at a site; where that is empty, at the site of the last one. */
export function addNetworks(plan: Plan, count: number, shownSite: string): Plan {
  let { networks } = plan;
  const site = siteFor(shownSite, networks, plan);
  const room = roomFor(count, networks, LIMITS.networks);
  for (let added = 0; added < room; added += 1) {
    networks = [
      ...networks,
      { id: freeId('network', networks), site, name: '', use: 'servers', addresses: [] },
    ];
  }
  return { ...plan, networks };
}

/** Takes networks out of the plan, by id. */
export function removeNetworks(plan: Plan, ids: ReadonlySet<string>): Plan {
  return { ...plan, networks: without(plan.networks, ids) };
}
