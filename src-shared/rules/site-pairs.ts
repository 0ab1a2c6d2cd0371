import { roleOf, type RoleId } from '#shared/catalog/index.ts';
import type { Leg } from '#shared/deployment/topology.ts';
import type { PlanIndex } from './plan-index.ts';
import { siteReach, type SiteReach } from './site-reach.ts';

/** Two sites between which a stretch of a flow runs. */
export interface SitePair {
  readonly fromSite: string;
  readonly toSite: string;
}

/** What serves its own site only: a machine of another asks the ones nearer to it. */
const STORES: ReadonlySet<RoleId> = new Set([
  'directory',
  'dhcp',
  'file-share',
  'back-end',
  'back-end-mirror',
  'back-end-witness',
  'monitoring-database',
]);

interface Reached {
  readonly reach: SiteReach;
  readonly pairs: readonly SitePair[];
}

function findPairs(leg: Leg, index: PlanIndex): Reached {
  const [fromRole, toRole] = [roleOf(leg.from), roleOf(leg.to)];
  const reach = siteReach(leg.flow, [fromRole, toRole]);
  const isStore = STORES.has(toRole) && !STORES.has(fromRole);
  const isOwn = (fromSite: string, toSite: string): boolean =>
    fromSite === '' ||
    toSite === '' ||
    index.homeOf(fromSite, toRole) === toSite ||
    (!isStore && index.homeOf(toSite, fromRole) === fromSite);
  const manager = index.homeOf(index.mainSite, fromRole);
  const mainEdge = index.homeOf(index.mainSite, 'edge');
  const tests: Readonly<Record<SiteReach, (fromSite: string, toSite: string) => boolean>> = {
    own: isOwn,
    all: () => true,
    management: (fromSite) => fromSite === manager || fromSite === index.partnerOf(manager),
    route: (fromSite, toSite) =>
      isOwn(fromSite, toSite) || (toRole === 'edge' ? toSite : fromSite) === mainEdge,
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

/** Every firewall asks for the same pairs. */
const known = new WeakMap<PlanIndex, Map<string, Reached>>();

/** All pairs of sites between which a stretch runs, and why. */
export function sitePairs(leg: Leg, index: PlanIndex): Reached {
  const found = known.get(index) ?? new Map<string, Reached>();
  known.set(index, found);
  const key = [leg.flow.id, leg.from, leg.to].join(' ');
  const reached = found.get(key) ?? findPairs(leg, index);
  found.set(key, reached);
  return reached;
}
