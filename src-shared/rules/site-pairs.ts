import { roleOf } from '#shared/catalog/index.ts';
import type { Leg } from '#shared/deployment/topology.ts';
import type { PlanIndex } from './plan-index.ts';
import { siteReach, type SiteReach } from './site-reach.ts';

/** Two sites between which a stretch of a flow runs. */
export interface SitePair {
  readonly fromSite: string;
  readonly toSite: string;
}

/** All pairs of sites between which a stretch runs, and why. */
export function sitePairs(
  leg: Leg,
  index: PlanIndex,
): { readonly reach: SiteReach; readonly pairs: readonly SitePair[] } {
  const [fromRole, toRole] = [roleOf(leg.from), roleOf(leg.to)];
  const reach = siteReach(leg.flow, [fromRole, toRole]);
  const isOwn = (fromSite: string, toSite: string): boolean =>
    fromSite === '' ||
    toSite === '' ||
    index.homeOf(fromSite, toRole) === toSite ||
    index.homeOf(toSite, fromRole) === fromSite;
  const tests: Readonly<Record<SiteReach, (fromSite: string, toSite: string) => boolean>> = {
    own: isOwn,
    all: () => true,
    management: (fromSite) => fromSite === index.homeOf(index.mainSite, fromRole),
    route: (fromSite, toSite) =>
      isOwn(fromSite, toSite) || toSite === index.homeOf(index.mainSite, toRole),
  };
  const runs = tests[reach];
  const toSites = index.sitesOf(leg.to);
  const pairs = index
    .sitesOf(leg.from)
    .flatMap((fromSite) =>
      toSites.filter((toSite) => runs(fromSite, toSite)).map((toSite) => ({ fromSite, toSite })),
    );
  return { reach, pairs };
}
