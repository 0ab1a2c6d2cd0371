import { roleOf, type FlowRow, type RoleId } from '#shared/catalog/index.ts';

/**
 * Between which sites a flow runs, where a deployment has several. `own`: within a site, and to the site whose
 * servers it uses where it has none. `all`: from every site to every site. `management`: from the main site, and from
 * the pool that backs it up and takes the management store over, to all. `route`: as `own`, and to and from the Edge
 * Servers of the main site, through which federation is routed.
 * The pages describe one site; this is our reading of how pools, users and Edge Servers of several work together.
 */
export type SiteReach = 'own' | 'all' | 'management' | 'route';

const USERS: readonly RoleId[] = ['internal-client', 'ip-phone'];

/**
 * Users join meetings on the pool of whoever invites, and call through the gateways of other sites; pools forward
 * messages and calls to one another.
 */
const EVERYWHERE: readonly (readonly [readonly RoleId[], readonly RoleId[]])[] = [
  [USERS, USERS],
  [
    USERS,
    [
      'front-end',
      'front-end-balancer',
      'mediation',
      'persistent-chat',
      'office-web-apps',
      'exchange-um',
      'branch-appliance',
    ],
  ],
  [['front-end'], ['front-end', 'mediation', 'persistent-chat', 'exchange-um', 'branch-appliance']],
  // Users of two sites meet on the A/V Edge services of both.
  [['edge'], ['edge']],
];

function isEverywhere(a: RoleId, b: RoleId): boolean {
  return EVERYWHERE.some(
    ([some, others]) =>
      (some.includes(a) && others.includes(b)) || (some.includes(b) && others.includes(a)),
  );
}

/** Between which sites a flow runs on its way between two roles, one of which may be a load balancer. */
export function siteReach(
  { service, from, to, application }: FlowRow,
  ends: readonly [RoleId, RoleId],
): SiteReach {
  const roles = [roleOf(from), roleOf(to)];
  // The partner of a pool is found through the site that it backs up.
  if (ends.some((role) => role === 'paired-pool' || role === 'paired-file-share')) return 'own';
  if (service === 'cms-replication') return 'management';
  if (roles.includes('edge') && application === 'SIP' && service !== 'av-authentication')
    return 'route';
  return isEverywhere(...ends) ? 'all' : 'own';
}
