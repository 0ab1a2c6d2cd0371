import { LIMITS } from '#shared/deployment/file/limits.ts';
import type { Site, SiteKind } from '#shared/deployment/plan/deployment.ts';
import { freeId } from '#shared/deployment/plan/new-deployment.ts';
import { changed, roomFor, without } from './list-edits.ts';
import type { Plan } from './plan-edits.ts';

/** Names a site. */
export function renameSite(plan: Plan, id: string, name: string): Plan {
  return { ...plan, sites: changed(plan.sites, id, { name }) };
}

/** Makes a site central or a branch. What only the other kind says of itself is gone: a branch is never paired. */
export function setSiteKind(plan: Plan, id: string, kind: SiteKind): Plan {
  const { sites } = kind === 'branch' ? pairSite(plan, id, '') : plan;
  return { ...plan, sites: changed(sites, id, { kind, parent: '' }) };
}

/** Lets a branch use the servers of a site; of the first central one where that is empty. */
export function setParent(plan: Plan, id: string, parent: string): Plan {
  return { ...plan, sites: changed(plan.sites, id, { parent }) };
}

/** The central sites that can serve a branch, besides the one that does: none that it serves itself, on any way. */
export function possibleParents({ sites }: Plan, { id, parent }: Site): readonly Site[] {
  const isServedByIt = (site: Site | undefined, steps = sites.length): boolean =>
    site !== undefined &&
    steps > 0 &&
    (site.id === id ||
      isServedByIt(
        sites.find((each) => each.id === site.parent),
        steps - 1,
      ));
  return sites.filter(
    (site) => site.id === parent || (site.kind === 'central' && !isServedByIt(site)),
  );
}

/** Pairs two sites with each other, or a site with none where the other is empty; former partners are free again. */
export function pairSite(plan: Plan, id: string, other: string): Plan {
  const partners = new Set([id, other]);
  const pairedWith = (site: Site): string => {
    if (site.id === id) return other;
    if (site.id === other) return id;
    return partners.has(site.pairedWith) ? '' : site.pairedWith;
  };
  return {
    ...plan,
    sites: plan.sites.map((site) => ({ ...site, pairedWith: pairedWith(site) })),
  };
}

/** Adds a branch of this name. */
export function addSite(plan: Plan, name: string): Plan {
  if (roomFor(1, plan.sites, LIMITS.sites) === 0) return plan;
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
  const sites = without(plan.sites, new Set([id]));
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
