import { services } from '#shared/catalog/index.ts';
import { effectivePorts } from '#shared/deployment/plan/effective-ports.ts';
import type { Leg, Link } from '#shared/deployment/topology.ts';
import type { PlanIndex } from './plan-index.ts';
import type { Crossing, PolicyScope } from './policy-scope.ts';
import { makeEnd, type Stand } from './rule-ends.ts';
import { needOf } from './rule-need.ts';
import type { NatKind, Rule, RuleEnd, RuleProtocol, RuleStyle } from './rule.ts';
import { sitePairs } from './site-pairs.ts';

/** A rule before it has its number. */
export type UnnumberedRule = Omit<Rule, 'id' | 'ids'>;

/** Stretches of one flow that one rule can open: every site of one side to every site of the other. */
interface Bundle {
  readonly crossing: Crossing;
  readonly fromSites: Set<string>;
  readonly toSites: Set<string>;
}

function bundles(link: Link, leg: Leg, index: PlanIndex, scope: PolicyScope): readonly Bundle[] {
  const { reach, pairs } = sitePairs(leg, index);
  // From everywhere to everywhere is one rule; else there is one for each site that receives.
  const isOne = reach === 'all' || reach === 'management';
  const found = new Map<string, Bundle>();
  for (const { fromSite, toSite } of pairs) {
    const crossing = scope.crossing({ link, leg, fromSite, toSite });
    if (!crossing) continue;
    const { from, to, site } = crossing;
    const key = [from.id, to.id, isOne && scope.kind !== 'host' ? '' : toSite, site].join(' ');
    const bundle = found.get(key) ?? { crossing, fromSites: new Set(), toSites: new Set() };
    bundle.fromSites.add(fromSite);
    bundle.toSites.add(toSite);
    found.set(key, bundle);
  }
  return [...found.values()];
}

function protocolsOf(leg: Leg, index: PlanIndex, style: RuleStyle): Rule['protocols'] {
  const { ports, sourcePorts } = effectivePorts(leg.flow, index.deployment);
  const [first, ...others] = leg.flow.transport.map((transport): RuleProtocol => ({
    transport,
    ports,
    sourcePorts: style === 'pair' ? sourcePorts : [],
  }));
  if (!first) throw new Error(`Flow ${leg.flow.id} has no transport.`);
  return [first, ...others];
}

/** A balancer may hand on the sender's address or put its own in its place: a server has to take both. */
function sendersAt(
  index: PlanIndex,
  scope: PolicyScope,
  { from, flow, part }: Leg,
  sites: readonly string[],
): readonly Stand[] {
  const sender = { id: from, sites };
  if (scope.kind !== 'host' || part !== 'from-balancer') return [sender];
  return [sender, { id: flow.from, sites: index.sitesOf(flow.from) }];
}

function natOf(scope: PolicyScope, from: RuleEnd, to: RuleEnd): NatKind {
  const isTranslated = ({ group }: RuleEnd): boolean =>
    group?.members.some(({ publicAddresses }) => publicAddresses.length > 0) ?? false;
  if (scope.kind !== 'external') return 'none';
  if (isTranslated(to)) return 'destination';
  return isTranslated(from) ? 'source' : 'none';
}

/** All rules that a firewall needs, one for each flow and, with several sites, each place where it runs. */
export function expandRules(
  index: PlanIndex,
  scope: PolicyScope,
  style: RuleStyle,
): readonly UnnumberedRule[] {
  const legs = index.topology.links
    .flatMap((link) => link.legs.map((leg) => ({ link, leg })))
    .toSorted((a, b) => a.leg.number - b.leg.number);
  return legs.flatMap(({ link, leg }) =>
    bundles(link, leg, index, scope).map(({ crossing, fromSites, toSites }): UnnumberedRule => {
      const from = makeEnd(index, sendersAt(index, scope, leg, [...fromSites]), crossing.from);
      const to = makeEnd(index, [{ id: leg.to, sites: [...toSites] }], crossing.to);
      const { flow, number } = leg;
      return {
        section: crossing.section,
        site: crossing.site,
        from,
        to,
        protocols: protocolsOf(leg, index, style),
        applications: [flow.application],
        services: [services[flow.service].name],
        workloads: flow.workloads,
        reasons: [{ number, flow, need: needOf(flow) }],
        nat: natOf(scope, from, to),
        log: scope.kind === 'external',
      };
    }),
  );
}
