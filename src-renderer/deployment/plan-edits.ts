import type { RoleId } from '#shared/catalog/index.ts';
import type {
  Boundary,
  Deployment,
  Host,
  HostInterface,
  HostKind,
  Network,
  Segment,
  Site,
} from '#shared/deployment/plan/deployment.ts';
import { emptyInterface, freeId, newHost } from '#shared/deployment/plan/new-deployment.ts';

/** What the user writes of a deployment: all but its scenario, which the scenario panel sets. */
export type Plan = Omit<Deployment, 'scenario'>;

interface WithId {
  readonly id: string;
}

function changed<Item extends WithId>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): readonly Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

const without = <Item extends WithId>(items: readonly Item[], id: string): readonly Item[] =>
  items.filter((item) => item.id !== id);

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

/** Adds machines to a role, or its pool entry before them, at the site of its last machine. */
export function addHosts(plan: Plan, role: RoleId, kind: HostKind, count: number): Plan {
  let { hosts } = plan;
  const site = hosts.findLast((host) => host.role === role)?.site ?? plan.sites[0]?.id ?? '';
  for (let added = 0; added < count; added += 1) {
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
  return { ...plan, hosts: plan.hosts.filter(({ id }) => !ids.has(id)) };
}

/** Changes a network of the plan. */
export function changeNetwork(plan: Plan, id: string, change: Partial<Network>): Plan {
  return { ...plan, networks: changed(plan.networks, id, change) };
}

/** Adds networks of the use and the site of the one before. */
export function addNetworks(plan: Plan, count: number): Plan {
  let { networks } = plan;
  for (let added = 0; added < count; added += 1) {
    const site = networks.at(-1)?.site ?? plan.sites[0]?.id ?? '';
    networks = [
      ...networks,
      { id: freeId('network', networks), site, name: '', use: 'servers', addresses: [] },
    ];
  }
  return { ...plan, networks };
}

/** Takes networks out of the plan, by id. */
export function removeNetworks(plan: Plan, ids: ReadonlySet<string>): Plan {
  return { ...plan, networks: plan.networks.filter(({ id }) => !ids.has(id)) };
}

/** Changes a site of the plan. */
export function changeSite(plan: Plan, id: string, change: Partial<Site>): Plan {
  return { ...plan, sites: changed(plan.sites, id, change) };
}

/** Adds a branch of this name. */
export function addSite(plan: Plan, name: string): Plan {
  const site: Site = {
    id: freeId('site', plan.sites),
    name,
    kind: 'branch',
    parent: '',
    pairedWith: '',
  };
  return { ...plan, sites: [...plan.sites, site] };
}

/** Removes a site; what was there moves to the first of the others. The last site stays. */
export function removeSite(plan: Plan, id: string): Plan {
  const sites = without(plan.sites, id);
  const [heir] = sites;
  if (!heir) return plan;
  const moved = <Item extends { readonly site: string }>(item: Item): Item =>
    item.site === id ? { ...item, site: heir.id } : item;
  const freed = (other: string): string => (other === id ? '' : other);
  return {
    ...plan,
    sites: sites.map((site) => ({
      ...site,
      parent: freed(site.parent),
      pairedWith: freed(site.pairedWith),
    })),
    networks: plan.networks.map(moved),
    hosts: plan.hosts.map(moved),
    boundaries: plan.boundaries.map((boundary) => ({
      ...boundary,
      segments: boundary.segments.map((segment) => ({
        ...segment,
        sites: segment.sites.filter((each) => each !== id),
      })),
    })),
  };
}

const emptySegment = (id: string): Segment => ({ id, name: '', roles: [], sites: [] });

/** Adds a firewall between two segments that are still empty. */
export function addBoundary(plan: Plan): Plan {
  const segments = [emptySegment('segment-1'), emptySegment('segment-2')];
  const boundary: Boundary = { id: freeId('boundary', plan.boundaries), name: '', segments };
  return { ...plan, boundaries: [...plan.boundaries, boundary] };
}

/** Changes an internal firewall. */
export function changeBoundary(plan: Plan, id: string, change: Partial<Boundary>): Plan {
  return { ...plan, boundaries: changed(plan.boundaries, id, change) };
}

/** Takes an internal firewall out of the plan. */
export function removeBoundary(plan: Plan, id: string): Plan {
  return { ...plan, boundaries: without(plan.boundaries, id) };
}

/** Adds an empty segment to an internal firewall. */
export function addSegment(plan: Plan, { id, segments }: Boundary): Plan {
  const segment = emptySegment(freeId('segment', segments));
  return changeBoundary(plan, id, { segments: [...segments, segment] });
}

/** Changes a segment of an internal firewall. */
export function changeSegment(
  plan: Plan,
  { id, segments }: Boundary,
  segment: string,
  change: Partial<Segment>,
): Plan {
  return changeBoundary(plan, id, { segments: changed(segments, segment, change) });
}

/** Takes a segment from an internal firewall. */
export function removeSegment(plan: Plan, { id, segments }: Boundary, segment: string): Plan {
  return changeBoundary(plan, id, { segments: without(segments, segment) });
}
